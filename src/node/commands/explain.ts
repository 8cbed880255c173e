import { explain } from '../../read/explain.ts';
import { type Command, choice, inputs, optional } from '../command.ts';
import { complain, dateOf, readingHelp, readingOptions } from '../documents.ts';
import { readText } from '../files.ts';
import { loadPacks } from '../packs.ts';
import { printExplanation } from '../print-explanation.ts';

/** `mizan explain`: how texts were read, for those who tune a language pack. */
export const command: Command = {
  help: `usage: mizan explain [options] [file …]

How a text was read, sentence by sentence: its words, countries and periods; for every number the rule that bound it to
what it speaks of, or why it was left out; and how many of the numbers were read.

  --format FORMAT     text (for people; the default) or json (one object a line and text)
${readingHelp}
`,
  options: { ...readingOptions, format: { type: 'string' } },
  async run(given) {
    const format = choice(given, 'format', ['text', 'json']);
    const published = dateOf(optional(given, 'published'));
    const packs = await loadPacks(optional(given, 'lang'));
    let missing = 0;
    for (const path of inputs(given)) {
      try {
        const { name, text } = await readText(path);
        const explanation = explain(text, { packs, published });
        const page =
          format === 'json'
            ? JSON.stringify({ file: name, ...explanation })
            : `${name}\n\n${printExplanation(explanation)}`;
        process.stdout.write(`${page}\n`);
      } catch (error) {
        missing++;
        complain(error);
      }
    }
    return missing > 0 ? 2 : 0;
  },
};
