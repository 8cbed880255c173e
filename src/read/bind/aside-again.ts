import { isSide } from '../heads/measure.ts';
import { cue, is, isComma, isLittle, type Node } from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import type { Walk } from '../walk.ts';

/** "transfers quadrupled to $2m", "grants of $3m, of which $2m, up 4 %": a number tied to one of other money. */
export function goesOnAside(walk: Walk, at: number): boolean {
  const { sentence, otherMoney } = walk;
  if (otherMoney < 0) return false;
  if (comparedWithAside(walk, at)) return true;
  if (at - otherMoney > 7) return false;
  const between = sentence.slice(otherMoney + 1, at);
  const { amount } = sentence[at]!;
  const times = amount === null || amount.kind === 'multiple';
  const rate = times || amount.kind === 'percent';
  // "a loan of $3m at 4 %"
  if (amount?.kind === 'percent' && between.length === 1 && is(between[0], 'level', 'reach')) return true;
  if (rate && !times && ![...between, sentence[at + 1]].some((n) => cue(n, 'change') !== null)) return false;
  return between.every(
    (n) =>
      (n.kind === 'mark' && ',،('.includes(n.norm)) ||
      n.kind === 'period' ||
      is(n, 'join', 'and') ||
      is(n, 'parts', 'some') ||
      (n.kind === 'item' && between.some((m) => is(m, 'parts', 'some'))) ||
      // "4 % of GDP, or $3m"
      is(n, 'aside', 'rate') ||
      is(n, 'level', 'reach') ||
      is(n, 'tense', 'past') ||
      isLittle(n) ||
      (rate && is(n, 'join', 'split') && is(n, 'stop', 'word')) ||
      // "gas, at $3m per terawatt-hour, is 4 % dearer"
      (rate && (cue(n, 'change') !== null || n.kind === 'word' || n.norm === '-')) ||
      cue(n, 'compare') !== null ||
      cue(n, 'preposition') !== null,
  );
}

/** "the current account deficit narrowed to $3m in the first quarter, as compared to the deficit of $4m": what other money is compared with. */
function comparedWithAside({ sentence, otherMoney }: Walk, at: number): boolean {
  const between = sentence.slice(otherMoney + 1, at);
  const compare = between.findIndex((n) => cue(n, 'compare') !== null && cue(n, 'preposition') === null);
  const own = (n: Node) =>
    n.amount !== null ||
    cue(n, 'verb') !== null ||
    cue(n, 'sale') !== null ||
    (cue(n, 'measure') !== null && !isSide(cue(n, 'measure')));
  const told = (n: Node) => own(n) || cue(n, 'change') !== null || (n.kind === 'country' && cue(n, 'party') === null);
  return compare !== -1 && between.length - compare <= 6 && !between.some(told);
}

/** "The facility has approved two projects, of $3m and $2m": a sentence that speaks of other money and names no trade. */
export function ofOtherMoney({ sentence, heads }: Walk, { at }: Region): boolean {
  if (heads.length > 0 || !is(sentence[at - 1], 'preposition', 'of') || !isComma(sentence[at - 2])) return false;
  const before = sentence.slice(0, at);
  return (
    before.some((n) => is(n, 'aside', 'money')) &&
    !before.some((n) => cue(n, 'take') !== null || cue(n, 'sale') !== null)
  );
}

/** "Some $3m of the sum went into trade", where no level has been told: a part of other money. */
export function ofUntold({ sentence, figures, context }: Walk, at: number): boolean {
  if (figures.length > 0 || context.figures.length > 0) return false;
  const first = sentence.findIndex((n) => n.kind === 'amount');
  const part = sentence[first + 1];
  return first <= 2 && first <= at && (is(part, 'share', 'of') || is(part, 'join', 'part'));
}

/** "will rise by 9 % a year, to $9m": the level that a planned change leads to. */
function leadsToPlanned({ sentence, planned, claims }: Walk, at: number): boolean {
  const led = is(sentence[at - 1], 'preposition', 'to') && sentence[planned]!.amount?.kind === 'percent';
  // "rose 4 %, below the 5 % forecast, to $9m"
  if (!led || claims.some((c) => c.type === 'change' && planned - c.at <= 9)) return false;
  const light = (n: Node) =>
    isComma(n) || n.kind === 'word' || n.period !== null || isLittle(n) || cue(n, 'annual') !== null;
  return sentence.slice(planned + 1, at - 1).every(light);
}

/** "had forecast a decline of 4 % and a surplus of $2m": what a forecast goes on to, without a verb of its own. */
export function goesOnPlanned(walk: Walk, at: number): boolean {
  const { sentence, planned } = walk;
  if (planned < 0 || at - planned > 9) return false;
  if (leadsToPlanned(walk, at)) return true;
  const between = sentence.slice(planned + 1, at);
  // "exports of $9m by 2030, at a rate of 20 %"
  const rate = sentence[at]!.amount?.kind === 'percent';
  return (
    between.some(
      (n) => is(n, 'join', 'and') || is(n, 'parts', 'some') || n.clitics?.and === true || (rate && n.kind === 'mark'),
    ) &&
    !between.some(
      (n) =>
        (n.kind === 'mark' && '.;؛'.includes(n.norm)) ||
        (is(n, 'join', 'split') && !is(n, 'parts', 'some')) ||
        (cue(n, 'change') !== null && cue(n, 'increase') === null) ||
        (is(n, 'level', 'reach') && cue(n, 'preposition') === null) ||
        cue(n, 'verb') !== null,
    )
  );
}
