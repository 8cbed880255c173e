import type { Head } from '../heads/head.ts';
import {
  country,
  cue,
  firstWithin,
  is,
  isBoundaryMark,
  isComma,
  isCopula,
  isLittle,
  lastWithin,
  type Node,
} from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import type { Walk } from '../walk.ts';
import { leadsOnTo } from '../when/base-level.ts';
import { opensComparing } from '../when/compared-in-front.ts';

/** "With $3m, soybeans led the exports of Paraguay": the level of what leads the measure that follows. */
export function frontedLevel({ sentence, context, index }: Walk, { at }: Region, head: Head): boolean {
  if (context.scene.named === index || at > 4 || !isComma(sentence[at + 1]) || head.at - at > 14) return false;
  if (!is(sentence[0], 'preposition', 'with') || head.form === 'verb' || head.form === 'sale') return false;
  const between = sentence.slice(at + 2, head.at);
  return between.some((n) => is(n, 'join', 'lead')) && !between.some((n) => n.amount !== null || isBoundaryMark(n));
}

/** "Gold, at $3m, was the main export of Ghana": a level in commas behind what the measure that follows is made of. */
export function apposedLevel({ sentence, context, index }: Walk, { at }: Region, head: Head): boolean {
  const open = lastWithin(sentence, at - 4, at, isComma);
  if (context.scene.named === index || open < 1 || !isComma(sentence[at + 1]) || head.at - at > 9) return false;
  const leads = (n: Node) => is(n, 'level', 'reach') || is(n, 'preposition', 'with') || isLittle(n);
  const verb = sentence[at + 2];
  if (sentence[open - 1]?.kind !== 'item' || !sentence.slice(open + 1, at).every(leads) || cue(verb, 'stop') === null)
    return false;
  return !sentence
    .slice(at + 2, head.from)
    .some((n) => n.amount !== null || isBoundaryMark(n) || cue(n, 'change') !== null);
}

/** "China, with $3m or 9 %, was the leading supplier": numbers in commas behind whoever is told to have the role that follows. */
export function apposedToRole({ sentence }: Walk, { at }: Region, head: Head): boolean {
  const open = lastWithin(sentence, at - 6, at, isComma);
  const close = firstWithin(sentence, at + 1, at + 6, isComma);
  const light = (n: Node) =>
    n.amount !== null || isLittle(n) || cue(n, 'join') !== null || cue(n, 'preposition') !== null;
  if (head.form !== 'role' || country(sentence[open - 1]) === null || close === -1 || !isCopula(sentence[close + 1]))
    return false;
  const leads = (n: Node) => isLittle(n) || cue(n, 'rank') !== null || cue(n, 'record') !== null;
  return sentence.slice(open + 1, close).every(light) && sentence.slice(close + 2, head.at).every(leads);
}

/** "China ($9m), Mali ($4m) and Togo ($2m) are the top buyers of": a list of countries, each with its level, in front of the role that they are said to have. */
export function frontedTraders({ sentence }: Walk, { at }: Region, head: Head): boolean {
  if (head.form !== 'role' || !inBracketOfName(sentence, at)) return false;
  const last = lastWithin(sentence, at, head.at, (n) => n.amount !== null);
  const listed = (n: Node) =>
    n.kind === 'country' || n.kind === 'mark' || is(n, 'join', 'and') || isLittle(n) || n.amount?.kind === 'money';
  if (!sentence.slice(at, last + 1).every(listed) || !inBracketOfName(sentence, last)) return false;
  const leads = (n: Node) =>
    isLittle(n) || cue(n, 'rank') !== null || cue(n, 'record') !== null || is(n, 'party', 'its');
  return (
    (isCopula(sentence[last + 2]) || isLittle(sentence[last + 2])) && sentence.slice(last + 3, head.at).every(leads)
  );
}

const inBracketOfName = (sentence: readonly Node[], at: number): boolean =>
  country(sentence[at - 2])?.form === 'name' && sentence[at - 1]!.norm === '(' && sentence[at + 1]?.norm === ')';

/** "Coffee worth $9m and tea ($4m) were Kenya's main exports": a list of products, each with its level, in front of the measure that they are said to be. */
export function frontedList({ sentence, heads }: Walk, { at }: Region, head: Head): boolean {
  if (head.form === 'role' || !ofProduct(sentence, at)) return false;
  const before = heads.findLast((h) => h.at < at);
  const clause = (n: Node) => is(n, 'join', 'split') || (n.kind === 'mark' && n.norm === ';');
  if (before !== undefined && !sentence.slice(before.at + 1, at).some(clause)) return false;
  const last = lastWithin(sentence, at, head.at, (n) => n.amount !== null);
  const listed = (n: Node, i: number) =>
    n.kind === 'item' ||
    n.kind === 'mark' ||
    is(n, 'join', 'and') ||
    tellsLevel(n) ||
    isLittle(n) ||
    n.kind === 'word' ||
    (n.amount?.kind === 'money' && ofProduct(sentence, at + i));
  if (!sentence.slice(at, last + 1).every(listed)) return false;
  const verb = firstWithin(sentence, last + 1, head.at, (n) => n.kind !== 'mark');
  const says = isCopula(sentence[verb]) || isLittle(sentence[verb]) || is(sentence[verb], 'join', 'lead');
  return says && !sentence.slice(verb, head.at).some((n) => n.amount !== null || isBoundaryMark(n));
}

/** "coffee worth $9m", "tea ($4m)", "rice, at $3m". */
function ofProduct(sentence: readonly Node[], at: number): boolean {
  const item = lastWithin(sentence, at - 3, at, (n) => n.kind === 'item');
  return item !== -1 && sentence.slice(item + 1, at).every((n) => n.norm === '(' || isComma(n) || tellsLevel(n));
}

const tellsLevel = (n: Node): boolean => is(n, 'level', 'reach') || is(n, 'preposition', 'with');

/** "At $3m, exports were 4 % higher", "With $3m in 2021, exports rose", "Compared with the $3m of May, exports rose": a level in front of the noun that it is of. */
export function fronted({ sentence }: Walk, { at }: Region, head: Head): boolean {
  const start = lastWithin(sentence, at - 4, at, (n) => n.kind === 'mark' && ';؛,،'.includes(n.norm)) + 1;
  if (
    (start === 0 ? at > 3 : isComma(sentence[start - 1])) ||
    start === at ||
    !(head.form === 'noun' || is(sentence[head.at], 'sale', 'noun')) ||
    head.from - at > 6
  )
    return false;
  const leads = (n: Node) =>
    is(n, 'level', 'reach') || is(n, 'preposition', 'with') || isLittle(n) || is(n, 'join', 'and');
  const compared = start === 0 ? opensComparing(sentence) + 1 : 0;
  const dated = (n: Node) =>
    n.kind === 'period' || is(n, 'preposition', 'in') || isLittle(n) || (compared > 0 && is(n, 'level', 'reach'));
  const comma = firstWithin(sentence, at + 1, at + 6, (n) => !dated(n));
  return (
    sentence.slice(Math.max(start, compared), at).every(leads) &&
    isComma(sentence[comma]) &&
    !sentence.slice(comma + 1, head.from).some(isBoundaryMark)
  );
}

/** "Since 2010, when they stood at $3m, exports have grown": the level of the noun behind it, of which only a pronoun has been said. */
export function frontedSince({ sentence }: Walk, { at }: Region, head: Head): boolean {
  const since = firstWithin(sentence, 0, 3, (n) => n.period?.since === true);
  if (since === -1 || !isComma(sentence[since + 1]) || head.from - at > 4) return false;
  const light = (n: Node) =>
    n.kind === 'word' || isLittle(n) || is(n, 'party', 'its') || is(n, 'level', 'reach') || is(n, 'tense', 'past');
  const noun = head.form === 'noun' || is(sentence[head.at], 'sale', 'noun');
  return (
    noun &&
    is(sentence[since + 2], 'join', 'when') &&
    sentence.slice(since + 3, at).every(light) &&
    isComma(sentence[at + 1])
  );
}

/** "From $6m in 2016 to $12m in 2021: in five years the exports of cigars grew": two levels before the noun that they are of. */
export function frontedPair({ sentence, context, index }: Walk, { at }: Region, head: Head): boolean {
  if (context.scene.named === index || !is(sentence[0], 'preposition', 'from')) return false;
  const end = firstWithin(sentence, at + 1, head.from, (n) => n.kind === 'mark' && ':,–—'.includes(n.norm));
  if (
    end === -1 ||
    !(
      leadsOnTo(
        sentence,
        sentence.findIndex((n) => n.amount !== null),
      ) || fallsTo(sentence, end, head)
    )
  )
    return false;
  return sentence
    .slice(0, end)
    .every(
      (n) =>
        n.kind === 'period' ||
        (n.kind === 'amount' && ['money', 'bare', 'count', 'percent'].includes(n.amount!.kind)) ||
        n.kind === 'mark' ||
        cue(n, 'preposition') !== null ||
        is(n, 'level', 'reach') ||
        n.kind === 'word' ||
        is(n, 'stop', 'word'),
    );
}

/** "From $6m in 2016, exports to Chad fell to $3m": the second level stands behind the noun. */
function fallsTo(sentence: readonly Node[], end: number, { form, at, from }: Head): boolean {
  if (form !== 'noun' || from - end > 3) return false;
  const next = firstWithin(sentence, at + 1, at + 16, (n) => n.amount !== null);
  return next !== -1 && is(sentence[next - 1], 'preposition', 'to');
}
