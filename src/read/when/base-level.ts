import { isBalance, isSide } from '../heads/measure.ts';
import { cue, firstWithin, is, isComma, isLittle, lastWithin, leadsToLevel, type Node } from '../nodes/nodes.ts';
import type { Region } from '../nodes/region.ts';
import { comparesBefore, isEarlier, takenFrom, weakCompare } from './base.ts';

/** "de 5 a 6 millones": another level follows, led by "to". */
export function leadsOnTo(sentence: readonly Node[], at: number): boolean {
  for (let i = at + 1; i < sentence.length && i - at <= 12; i++) {
    const node = sentence[i]!;
    if (cue(node, 'compare') !== null && !weakCompare(node)) return false;
    if (node.kind === 'amount') {
      const lead = sentence[isLittle(sentence[i - 1]) ? i - 2 : i - 1];
      // `un superávit de 5 millones, cuando fue de 6`: of the measure, and from no level.
      const owned = is(sentence[at - 1], 'preposition', 'of') && cue(sentence[at - 2], 'measure') !== null;
      if (is(lead, 'preposition', 'to')) return true;
      return !owned && is(lead, 'level', 'reach') && cue(lead, 'preposition') === null;
    }
    if (node.kind === 'mark' && ';؛'.includes(node.norm)) return false;
  }
  return false;
}

/** "went from a surplus of $9m to a deficit of $3m": the side that a balance has left. */
function tipsFrom(sentence: readonly Node[], of: number, at: number): boolean {
  const lead = sentence[isLittle(sentence[of - 2]) ? of - 3 : of - 2];
  const next = firstWithin(sentence, at + 1, at + 12, (n) => n.amount !== null);
  const side = lastWithin(sentence, at + 1, next, (n) => isBalance(cue(n, 'measure')));
  const to = sentence[isLittle(sentence[side - 1]) ? side - 2 : side - 1];
  return is(lead, 'preposition', 'from') && side !== -1 && is(to, 'preposition', 'to');
}

/** "exports of $3m, versus imports of $2m": two measures set side by side, and no two times. */
function otherMeasure(sentence: readonly Node[], compare: number, at: number): boolean {
  const balance = (measure: string | null) => (isBalance(measure) ? 'balance' : measure);
  const measure = (nodes: readonly Node[]) => balance(nodes.map(flowOf).findLast((m) => m !== null) ?? null);
  const behind =
    cue(sentence[at + 1], 'verb') !== null || isTo(sentence[at + 1]) || isOfNext(sentence[at + 1])
      ? at + 2
      : is(sentence[at + 1], 'preposition', 'of')
        ? at + 3
        : reachedBy(sentence, at, at + 3)
          ? at + 4
          : reachedBy(sentence, at, at + 4)
            ? at + 5
            : at;
  const [before, own] = [measure(sentence.slice(0, compare)), measure(sentence.slice(compare, behind))];
  return before !== null && own !== null && before !== own;
}

/** `3 ملايين للواردات`. */
const isTo = (n: Node | undefined): boolean => n?.clitics?.preposition === 'to' && cue(n, 'measure') !== null;

/** `3 ملايين صادرات`: the measure right behind its level. */
const isOfNext = (n: Node | undefined): boolean =>
  n?.clitics?.article === false && n.clitics.preposition === '' && !n.clitics.and && cue(n, 'measure') !== null;

/** "the $3m that exports came to", "los 3 millones que sumaron las ventas": the verb whose subject follows the level. */
export const reachedBy = (sentence: readonly Node[], at: number, to: number): boolean =>
  to - at >= 3 &&
  to - at <= 4 &&
  is(sentence[at + 1], 'join', 'relative') &&
  is(sentence[at + 2], 'level', 'reach') &&
  cue(sentence[at + 2], 'preposition') === null &&
  sentence.slice(at + 3, to).every(isLittle) &&
  namesFlow(sentence[to]);

const flowOf = (n: Node): string | null =>
  cue(n, 'measure') ?? cue(n, 'verb') ?? (is(n, 'sale', 'noun') ? cue(n, 'sale') : null);

/** A noun of trade: "exports", "purchases". */
const namesFlow = (node: Node | undefined): boolean => cue(node, 'measure') !== null || is(node, 'sale', 'noun');

/** `فائضا قدره 9 ملايين، بعد فائض بلغ 3 ملايين`: what a balance had been before. */
const afterSide = (sentence: readonly Node[], i: number): boolean =>
  cue(sentence[i], 'preposition') === null && isSide(cue(sentence[i + 1], 'measure')) && isComma(sentence[i - 1]);

/** `تضاعفت 7 مرات لتبلغ`: a verb that leads to the level reached. */
const isReached = (sentence: readonly Node[], verb: number, at: number): boolean =>
  verb === at - 1 && is(sentence[verb], 'level', 'reach') && cue(sentence[verb], 'preposition') === null;

/** `كانت حصيلة العام 4 مليارات`: "was" compares only with a number before it, or in passing (`التجارة، وكانت 3 مليارات، بلغت`). */
const levelBefore = (sentence: readonly Node[], at: number): boolean =>
  sentence.slice(0, at).some((n) => n.amount !== null || (inPassing(sentence, at) && cue(n, 'measure') !== null));

const inPassing = (sentence: readonly Node[], at: number): boolean =>
  sentence[at]!.clitics?.and === true && isComma(sentence[at - 1]);

/** "the deficit on goods was $3m", "the surplus on trade with Chad": what a balance is of. */
const tellsKind = (sentence: readonly Node[], i: number): boolean =>
  weakCompare(sentence[i]!) &&
  isBalance(cue(sentence[i - 1], 'measure')) &&
  (cue(sentence[i + 1], 'kind') !== null || is(sentence[i + 1], 'measure', 'trade'));

/** "an increase of $3m on the surplus of $9m", "4 % up on exports of $9m": what a change right before is told on. */
function onLevel(sentence: readonly Node[], i: number): boolean {
  const node = sentence[i];
  if (cue(node, 'compare') === null || cue(node, 'preposition') !== null || !weakCompare(node!)) return false;
  const changed = cue(sentence[i - 1], 'change') !== null && sentence[i - 2]?.amount != null;
  const sized =
    sentence[i - 1]?.amount != null && lastWithin(sentence, i - 4, i, (n) => cue(n, 'increase') !== null) !== -1;
  return changed || sized;
}

const leadsOn = (node: Node, next: Node | undefined): boolean => weakCompare(node) && is(next, 'preposition', 'to');

/** A flow in front of a word for where it came from, and its own verb behind that. */
const reachedAfter = (sentence: readonly Node[], from: number, at: number): boolean =>
  sentence.slice(from - 3, from).some(namesFlow) && sentence.slice(from + 1, at).some(leadsToLevel);

/** `نتج عن واردات بلغت`: what leads to a measure with its own level compares only behind a change. */
function ofMeasure(sentence: readonly Node[], i: number, at: number): boolean {
  if (cue(sentence[i], 'compare') === null || cue(sentence[i], 'preposition') === null) return false;
  const own = cue(sentence[i + 1], 'measure') !== null && leadsToLevel(sentence[at - 1]);
  return own && !sentence.slice(0, i).some((n) => n.amount !== null || cue(n, 'change') !== null);
}

/** "from a low of $3m", "than the high of $3m", `من مستوى متدن بلغ 3 ملايين`: where what compares leads to a noun for the level that follows. */
function fromLow(sentence: readonly Node[], { at }: Region): number | null {
  const light = (n: Node) =>
    n.kind === 'word' || isLittle(n) || is(n, 'refer', 'level') || cue(n, 'record') !== null || leadsToLevel(n);
  const named = is(sentence[at - 1], 'preposition', 'of') || leadsToLevel(sentence[at - 1]);
  const lead = named ? lastWithin(sentence, at - 5, at - 1, (n) => !light(n)) : -1;
  return lead !== -1 && lead < at - 2 && cue(sentence[lead], 'compare') !== null ? lead : null;
}

/** "The deficit of $3m turned into a surplus of $2m": the side that a balance turned from. */
const turnsInto = (sentence: readonly Node[], at: number): boolean =>
  is(sentence[at + 1], 'preposition', 'to') &&
  isSide(cue(sentence[at + 2], 'measure')) &&
  lastWithin(sentence, at - 7, at, (n) => isSide(cue(n, 'measure'))) !== -1;

/** Whether an amount is a level that another is compared with: "from $3m", "against $3m", "the $3m of 2017" after "times". */
export function isBaseLevel(sentence: readonly Node[], region: Region): boolean {
  if (turnsInto(sentence, region.at)) return true;
  let passed = false;
  const floor = fromLow(sentence, region) ?? (isLittle(sentence[region.left - 1]) ? region.left - 2 : region.left - 1);
  for (let i = region.at - 1; i >= Math.max(0, floor) && region.at - i <= 5; i--) {
    const node = sentence[i]!;
    if (node.kind === 'amount')
      return (
        node.amount!.kind === 'multiple' &&
        !isReached(sentence, i + 1, region.at) &&
        !sentence.slice(i + 1, region.at).some((n) => is(n, 'preposition', 'to'))
      );
    if (node.kind === 'period') {
      // "fell, compared with last year, to $3m", `مقارنة بعام 2023 لتبلغ 3 مليارات`
      // "respecto a 2023 y alcanzaron los 3 millones"
      const lead = sentence[isLittle(sentence[region.at - 1]) ? region.at - 2 : region.at - 1];
      // "mientras que en el mismo mes del año pasado alcanzaron los 3 millones": the time of that level.
      const then =
        is(sentence[isLittle(sentence[i - 1]) ? i - 2 : i - 1], 'preposition', 'in') && isEarlier(node.period!);
      if (is(lead, 'preposition', 'to')) return false;
      if (leadsToLevel(lead) && lead?.clitics?.article !== true && !(then && isLittle(sentence[region.at - 1])))
        return false;
      continue;
    }
    if (cue(node, 'multiple') !== null && region.at - i <= 3)
      return !sentence.slice(i + 1, region.at).some((n) => is(n, 'preposition', 'to') && !is(n, 'preposition', 'of'));
    // `بعد أن كانت مشترياتها منها 3 ملايين`
    if (is(node, 'party', 'there') && namesFlow(sentence[i - 1])) continue;
    // `في مقابل 3 مليارات` compares, `في المقابل بلغت` turns to the other side.
    if (cue(node, 'party') !== null && !(cue(node, 'compare') !== null && i === region.at - 1)) return false;
    if (cue(node, 'compare') !== null && weakCompare(node) && sentence[i - 1]?.amount?.kind === 'ordinal') return false;
    if (cue(node, 'compare') !== null && is(node, 'join', 'relative') && !comparesBefore(sentence, i)) return false;
    const was = cue(node, 'compare') !== null && is(node, 'level', 'reach');
    if (was && (!levelBefore(sentence, i) || sentence[i - 1]?.kind === 'period')) return false;
    // `بعد أن كانت مشترياتها 3 ملايين`: the conjunction compares, whatever its clause names.
    if (passed && was && is(sentence[i - 1], 'join', 'split') && cue(sentence[i - 1], 'compare') !== null) return true;
    // "más que en 2023, con exportaciones por 3 millones": what came of it.
    if (passed && is(node, 'preposition', 'with') && cue(node, 'compare') === null && namesFlow(sentence[i + 1]))
      return false;
    // `48% من الصادرات بـ9 مليارات`, `31% من واردات بلغت 6 مليارات`
    if (takenFrom(sentence, i)) return false;
    if (onLevel(sentence, i)) return true;
    // "las importaciones desde la región alcanzaron 3 millones": where they came from.
    if (cue(node, 'compare') !== null && is(node, 'preposition', 'from') && reachedAfter(sentence, i, region.at))
      return false;
    if (ofMeasure(sentence, i, region.at)) return false;
    // "went on to $3m"
    const onward =
      is(sentence[i + 1], 'preposition', 'with') || (i === region.at - 2 && leadsOn(node, sentence[i + 1]));
    if (tellsKind(sentence, i) || (cue(node, 'compare') !== null && onward)) return false;
    if (cue(node, 'compare') !== null)
      return (
        i === 0 || !((passed && weakCompare(node) && !afterSide(sentence, i)) || otherMeasure(sentence, i, region.at))
      );
    // "frente al superávit de 9 millones": how large a measure was.
    const sizes = is(node, 'preposition', 'of') && cue(sentence[i - 1], 'measure') !== null;
    if (sizes && tipsFrom(sentence, i, region.at)) return true;
    if (region.at - i === 1 && is(node, 'preposition', 'from') && cue(sentence[i - 1], 'multiple') === null && !sizes)
      return leadsOnTo(sentence, region.at);
    if (is(node, 'level', 'reach') || is(node, 'stop', 'word') || is(node, 'preposition', 'of') || node.kind === 'word')
      continue;
    if (is(node, 'refer', 'level')) continue;
    // "less than the record $3m of 2022", "down from a revised $3m"
    if ((cue(node, 'record') !== null && cue(node, 'change') === null) || is(node, 'refer', 'revised')) continue;
    if (namesFlow(node) && region.at - i <= 3) {
      passed = true;
      continue;
    }
    return false;
  }
  return false;
}
