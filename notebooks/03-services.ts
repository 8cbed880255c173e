import { readFileSync } from 'node:fs';
import { check, read, servicesChart, servicesTable, verdictTable } from 'mizan';
import { notebook } from 'mizan/node';
import { ar } from 'mizan/packs/ar';

const { md, show } = notebook(import.meta.url);

// %% [markdown]
// # What is left of the services?
//
// The article says that Russia sold North Korea services for 6.74 million dollars in 2020, and names some of them:
//
// > ومن بينها السفر بقيمة 3.6 مليون دولار، والنقل بحوالي 2.65 مليون دولار، والبناء بقيمة 355 ألف دولار.
//
// "Among them": ومن بينها. The list is not said to be complete. So the parts may add up to less than the whole, but never to more.

// %% Read the Arabic telling
const text = readFileSync(new URL('../seeds/002.ar.txt', import.meta.url), 'utf8');
const reading = read(text, { packs: [ar] });
await show(servicesTable(reading, { columns: ['role', 'item', 'value', 'unit', 'share', 'figure'] }), {
  caption: 'The parts, what they leave, and the whole; shares in percent of the whole',
});

// %% [markdown]
// The row `unstated` is not in the text. It is what the named parts leave of the whole.
//
// ## As wide as its sources
//
// Each of the four numbers was rounded before it was printed: construction to the nearest thousand, the whole and transport to the
// nearest ten thousand, travel to the nearest hundred thousand. What they leave is therefore a range: the whole at its smallest
// less the parts at their largest, and the other way round.

// %% The range of the remainder
await show(
  servicesTable(reading, { columns: ['role', 'item', 'rounded_low', 'value', 'rounded_high', 'low', 'high'] }),
  {
    caption: 'By the rounding of the digits alone, and with "about" taken at its word',
  },
);
const rest = servicesTable(reading)
  .objects()
  .find((row) => 'role' in row && row.role === 'unstated') as Record<'rounded_low' | 'rounded_high' | 'value', number>;
const million = (value: number): string => (value / 1e6).toFixed(4).replace(/0+$/, '');
md`The rest is ${million(rest.value)} million dollars, or anything from **${million(rest.rounded_low)} to
${million(rest.rounded_high)}** million: about two percent of the whole, give or take one.`;

// %% [markdown]
// Travel at "3.6 million" is the roughest number of the four, and most of the width comes from it. Had the article printed it with
// one digit more, the remainder would be known four times as well.
//
// ## As a picture
//
// Every bar begins where the one above it ends. The dashed box is the remainder, and its range stands beside it.

// %% Draw it
await show(servicesChart(reading));

// %% [markdown]
// ## Do the parts fit into the whole?
//
// They have to. Nobody states this as a claim; it is one of the *identities* that the figures of a text must keep among
// themselves, and it is weighed like the rest.

// %% Identities
const verdicts = check(reading).filter(({ type }) => type === 'parts-exceed-whole' || type === 'parts-sum');
await show(verdictTable(verdicts, { columns: ['type', 'verdict', 'formula', 'inputs'] }));

// %% [markdown]
// ## A whole that is too small
//
// Take the same sentence with a total of 6.47 million in place of 6.74, two digits exchanged, as happens when numbers are typed.

// %% Exchange two digits
const mistyped = read(text.replace('6.74', '6.47'), { packs: [ar] });
const broken = check(mistyped).filter(({ type }) => type === 'parts-exceed-whole');
await show(verdictTable(broken, { columns: ['type', 'verdict', 'formula', 'why'] }));
const slips = broken.flatMap(({ diagnoses }) => diagnoses);
const exchanged = slips.filter(({ kind }) => kind === 'transposed-digits').map(({ message }) => message);
md`${slips.length} small changes, each on its own, would make the numbers agree. These exchange two digits: ${exchanged}`;

// %% [markdown]
// The slip that we made is among them. Which of them happened is not for the scales to say: whoever wrote the text must look at
// the source.
