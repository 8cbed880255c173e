import type { Hedge } from '../../../model.ts';
import { country, cue, firstWithin, is, isBoundaryMark, isLittle, lastWithin, type Node } from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import type { Amount } from '../../numbers/quantity.ts';
import type { Walk } from '../../walk.ts';
import { PLAN, setAside, tellsPlan } from '../aside.ts';
import { goesOnAside } from '../aside-again.ts';
import { bindingOf } from '../scope.ts';
import { pushClaim, type Result } from '../stated.ts';
import { hedgeBefore, opensWithShare } from './statistic.ts';

export function bindMultiple(walk: Walk, region: Region, amount: Amount, hedge: Amount['hedge']): Result {
  if (walk.sentence.slice(0, region.at).some((_, i) => tellsPlan(walk.sentence, i))) return ['aside', PLAN];
  if (ofCount(walk.sentence, region.at)) return ['aside', 'a multiple of what was counted'];
  if (ofOtherFlow(walk, region.at)) return ['aside', 'one flow as a multiple of the other'];
  if (ofOtherSide(walk, region.at)) return ['aside', "one partner's part as a multiple of another's"];
  if (amount.value > 1 && timesLess(walk.sentence, region)) return ['left', 'how many times less'];
  if (opensWithShare(walk.sentence)) return ['aside', 'a multiple of a share'];
  if (ofOtherProduct(walk.sentence, region.at)) return ['aside', "one product's level as a multiple of another's"];
  if (ofOtherPartner(walk, region.at)) return ['aside', 'what went to one as a multiple of what went to another'];
  const binding = bindingOf(walk, region);
  if (binding === null) return ['left', 'no measure near enough'];
  pushClaim(
    walk,
    region,
    binding,
    { type: 'multiple', unit: 'x', amount, direction: null, annual: null, whole: null },
    hedge,
  );
  return ['claim', 'a multiple'];
}

/** "imports were three times exports": two flows set side by side, and no two times. */
function ofOtherFlow({ heads, sentence }: Walk, at: number): boolean {
  const [own, other] = [heads.findLast((h) => h.at < at), heads.find((h) => h.at > at)];
  const flows = [own?.measure, other?.measure];
  // `زادت الصادرات 1.6 مرة والواردات 1.3 مرة`
  if (other !== undefined && sentence[other.at]!.clitics?.and === true) return false;
  if (!flows.includes('exports') || !flows.includes('imports') || other!.at - at > 6) return false;
  const light = (n: Node) =>
    isLittle(n) ||
    n.kind === 'country' ||
    n.kind === 'mark' ||
    cue(n, 'party') !== null ||
    is(n, 'preposition', 'of') ||
    n.norm === 's';
  return sentence.slice(at + 1, other!.at).every((n) => light(n) && !isBoundaryMark(n));
}

/** "three times those to Mali", "twice as large as those from Mali": the same flow with another partner, and no two times. */
function ofOtherSide({ heads, sentence }: Walk, at: number): boolean {
  const other = heads.find((h) => h.at > at);
  if (other?.anaphor !== true || other.at - at > 5) return false;
  const led = ['to', 'from', 'with'].includes(cue(sentence[other.at + 1], 'preposition') ?? '');
  const behind = sentence.slice(other.at + 2, other.at + 4).some((n) => n.kind === 'country');
  return led && behind && !sentence.slice(at + 1, other.at).some((n) => n.amount !== null || isBoundaryMark(n));
}

/** "twice the value of tea", "four times the value of the second-largest export": two products set side by side. */
function ofOtherProduct(sentence: readonly Node[], at: number): boolean {
  const level = firstWithin(sentence, at + 1, at + 3, (n) => is(n, 'refer', 'level'));
  if (level === -1 || !is(sentence[level + 1], 'preposition', 'of')) return false;
  const other = sentence[isLittle(sentence[level + 2]) ? level + 3 : level + 2];
  return other?.kind === 'item' || other?.amount?.kind === 'ordinal';
}

/** "fell 2.2 times", "fell threefold", "2.2 times less": as the press has it no multiple, and what it stands for is not agreed. */
function timesLess(sentence: readonly Node[], { at, left }: Region): boolean {
  if (is(sentence[at + 1], 'change', 'fall')) return true;
  const verb = lastWithin(sentence, Math.max(left, at - 4), at, (n) => cue(n, 'change') !== null);
  const led = sentence.slice(verb + 1, at).some((n) => is(n, 'preposition', 'to') || isBoundaryMark(n));
  return verb !== -1 && is(sentence[verb], 'change', 'fall') && cue(sentence[verb], 'increase') === null && !led;
}

/** "nine times what it sold to Chad", `تسعة أضعاف ما صدرته إلى تشاد`: two partners set side by side, and no two times. */
function ofOtherPartner({ sentence, figures }: Walk, at: number): boolean {
  const verb = firstWithin(sentence, at + 1, at + 5, (n) => cue(n, 'verb') !== null || cue(n, 'sale') !== null);
  if (verb === -1 || !sentence.slice(at + 1, verb).some((n) => is(n, 'join', 'relative'))) return false;
  const other = country(sentence[firstWithin(sentence, verb + 1, verb + 4, (n) => country(n) !== null)]);
  const level = figures.findLast((f) => f.at < at);
  return other !== null && level !== undefined && other.code !== level.partner;
}

/** "2.4 million visitors, ten times the 230,000 of the year before". */
function ofCount(sentence: readonly Node[], at: number): boolean {
  const next = isLittle(sentence[at + 1]) ? sentence[at + 2] : sentence[at + 1];
  return next?.amount?.kind === 'count' && next.amount.noun !== 'times';
}

/** `تضاعفت الصادرات بأكثر من تسعة أضعاف`: a verb of multiplying whose number stands in its clause. */
function timesBehind(sentence: readonly Node[], at: number): boolean {
  const times = firstWithin(sentence, at + 1, at + 16, (n) => n.amount?.kind === 'multiple');
  const between = sentence.slice(at + 1, Math.max(times, at + 1));
  const clause = (n: Node) => cue(n, 'change') !== null || cue(n, 'multiple') !== null || is(n, 'join', 'and');
  return times !== -1 && !between.some(clause);
}

/** "more than halved": what is left is less than a half. */
const ofPart = (value: number, hedge: Hedge): Hedge =>
  value >= 1 ? hedge : hedge === 'over' ? 'under' : hedge === 'under' ? 'over' : hedge;

export function bindMultipleWord(walk: Walk, region: Region): Result {
  const { sentence, context } = walk;
  const node = sentence[region.at]!;
  const written = cue(node, 'multiple')!;
  const hedge = ofPart(Number(written), hedgeBefore(context, sentence, region.at));
  const start = context.tokens[node.first]!.start;
  const end = context.tokens[node.end - 1]!.end;
  const value = Number(written);
  const precision = written.includes('.') ? 0.1 : 1;
  const amount: Amount = {
    first: node.first,
    end: node.end,
    core: { start, end },
    span: { start, end },
    kind: 'multiple',
    written,
    value,
    unit: 'x',
    precision,
    hedge,
    low: value - precision / 2,
    high: value + precision / 2,
    scaled: false,
  };
  const aside = setAside(sentence, region, amount);
  if (aside !== null) return ['aside', aside];
  if (goesOnAside(walk, region.at)) {
    walk.otherMoney = region.at;
    return ['aside', 'money: of what is set aside before'];
  }
  if (timesBehind(sentence, region.at)) return ['left', 'how many times is told behind it'];
  return bindMultiple(walk, region, amount, hedge);
}
