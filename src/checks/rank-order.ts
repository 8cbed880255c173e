import { countryCode } from '../geo/codes.ts';
import type { Claim, Reading } from '../model.ts';
import { type Identity, type Unnumbered, weighOrder } from './identity.ts';
import type { JudgeOptions } from './judge.ts';
import { type Level, levelsOf, matchScope } from './levels.ts';
import { samePeriod } from './period.ts';

/** Two ranks of one sentence and one list against the levels of those ranked: the better rank must have the larger level. */
export const rankOrder: Identity = (reading, options) => {
  const ranks = reading.claims.filter(({ type }) => type === 'rank');
  return ranks.flatMap((first, i) =>
    ranks.slice(i + 1).flatMap((second) => {
      if (!inOneList(reading, first, second)) return [];
      const [better, worse] = first.value < second.value ? [first, second] : [second, first];
      const [upper, lower] = [levelOf(reading, better, options), levelOf(reading, worse, options)];
      return upper && lower && upper.term.unit === lower.term.unit ? [ordered(better, worse, upper, lower)] : [];
    }),
  );
};

function ordered(better: Claim, worse: Claim, upper: Level, lower: Level): Unnumbered {
  const why = `rank ${better.value} has the smaller level, rank ${worse.value} the larger one`;
  return weighOrder('rank-order', upper.term, lower.term, why);
}

/** Different ranks of two countries, or two products, in everything else the same, told in one sentence. */
function inOneList({ text }: Reading, a: Claim, b: Claim): boolean {
  const party = a.item !== b.item ? 'item' : a.partner !== b.partner ? 'partner' : 'reporter';
  if (a[party] === b[party] || a.value === b.value || !samePeriod(a.to, b.to)) return false;
  if (party !== 'item' && ![a[party], b[party]].every((code) => code !== null && countryCode(code))) return false;
  const match = matchScope({ ...a, [party]: b[party] }, b);
  if (!match?.sure || match.mirrored || match.negate || JSON.stringify(a.whole) !== JSON.stringify(b.whole))
    return false;
  const [from, to] = [a.mentions[0], b.mentions[0]];
  return (
    !!from && !!to && !/[.!?؟。]\s|\n/.test(text.slice(Math.min(from.end, to.end), Math.max(from.start, to.start)))
  );
}

function levelOf(reading: Reading, claim: Claim, options: JudgeOptions): Level | undefined {
  return levelsOf(reading, claim, claim.to, 'level', options).find(({ sure }) => sure);
}
