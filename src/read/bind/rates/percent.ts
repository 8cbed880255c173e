import { cue, firstWithin, is, isBoundaryMark, isComma, isLittle, type Node } from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import { boundsOf } from '../../numbers/bounds.ts';
import { decimalOf, numberOf, powerOfTen, scaleBy } from '../../numbers/decimal.ts';
import { type Amount, isSum } from '../../numbers/quantity.ts';
import type { Walk } from '../../walk.ts';
import { asItWas, partOfLevel } from '../../when/base.ts';
import { bindingOf } from '../scope.ts';
import { bindShare } from '../shares/share.ts';
import { pushClaim, type Result } from '../stated.ts';
import { bindMultiple } from './multiple.ts';
import { lastDirection, senseIn } from './percent-sense.ts';
import { behindCount, inVolume, leadsToPrice, leadsToQuantity } from './volume.ts';

export function bindPercent(walk: Walk, region: Region, amount: Amount): Result {
  const { sentence } = walk;
  const sense = senseIn(walk, region);
  const part = partLeft(walk, region, amount);
  if (part !== null && sense.type !== 'share') return bindMultiple(walk, region, part, amount.hedge);
  if (sense.type === null) return ['left', sense.rule];
  if (inVolume(sentence, region.at)) return ['aside', 'a change in volume'];
  if (sense.type === 'change' && setBesideGrowth(sentence, region.at)) return ['left', 'how far two rates are apart'];
  if (sense.type === 'change' && leadsToPrice(sentence, region.at)) return ['aside', 'the change of a price'];
  if (sense.type === 'change' && (leadsToQuantity(sentence, region.at) || behindCount(sentence, region.at)))
    return ['aside', 'the change of a quantity'];
  if (sense.type === 'share' && amount.kind === 'points') return ['left', 'points of a share or of a growth'];
  if (sense.type === 'share') return bindShare(walk, region, amount, sense.rule);
  const binding = bindingOf(walk, region);
  if (binding === null) return ['left', 'no measure near enough'];
  const type = amount.kind === 'points' ? 'points' : sense.type;
  const unit = amount.kind === 'points' ? 'pp' : '%';
  pushClaim(walk, region, binding, {
    type,
    unit,
    amount,
    direction: sense.direction,
    annual: sense.annual,
    whole: null,
  });
  return ['claim', sense.rule];
}

/** "3 % higher than overall growth": how much faster something grew than something else. */
function setBesideGrowth(sentence: readonly Node[], at: number): boolean {
  const than = firstWithin(sentence, at + 1, at + 3, (n) => cue(n, 'compare') !== null);
  const more = firstWithin(sentence, at + 1, at + 3, (n) => cue(n, 'change') !== null);
  if (than === -1 || more === -1) return false;
  const light = (n: Node) => isLittle(n) || n.kind === 'word' || cue(n, 'total') !== null || is(n, 'annual', 'rate');
  const growth = firstWithin(sentence, than + 1, than + 5, (n) => !light(n));
  return cue(sentence[growth], 'increase') !== null && cue(sentence[growth], 'change') !== null;
}

/** "fell to about half", "se redujo a una tercera parte", "70 % of its 2019 level": what is left of the level, a multiple below one. */
function partLeft(walk: Walk, { at, left }: Region, amount: Amount): Amount | null {
  const { sentence } = walk;
  if (amount.kind !== 'percent') return null;
  const earlier = ofItsLevel(sentence, at) || thatOfThen(sentence, at, amount) || ofEarlierLevel(walk, at);
  if (!earlier && !fellTo(sentence, { at, left }, amount)) return null;
  const exact = decimalOf(amount.written);
  if (exact === null) return null;
  const part = scaleBy(exact, -2);
  const value = numberOf(part);
  const units = Math.round(amount.precision / powerOfTen(exact.exponent));
  return {
    ...amount,
    kind: 'multiple',
    unit: 'x',
    written: String(value) as Amount['written'],
    value,
    precision: amount.precision / 100,
    ...boundsOf(part, amount.hedge, value, undefined, units),
  };
}

/** "fell to about half". */
function fellTo(sentence: readonly Node[], { at, left }: Pick<Region, 'at' | 'left'>, { word }: Amount): boolean {
  if (word !== true || !is(sentence[at - 1], 'preposition', 'to')) return false;
  // `هبطت إلى 3 ملايين، أي إلى أقل من النصف`
  if (is(sentence[at - 2], 'join', 'split')) return lastDirection(sentence, at) === 'fall';
  return sentence.slice(Math.max(left, at - 9), at - 1).some((n) => is(n, 'change', 'fall'));
}

/** "half that of 2021", "la mitad que en 2021", "la mitad del obtenido un año antes": what is left out is what it was then. */
function thatOfThen(sentence: readonly Node[], at: number, { word }: Amount): boolean {
  const ends = (n: Node) => n.kind === 'period' || n.kind === 'mark' || n.amount !== null;
  const time = firstWithin(sentence, at + 1, at + 9, ends);
  if (word !== true || sentence[time]?.kind !== 'period') return false;
  const [first, ...more] = sentence.slice(at + 1, time);
  if (asItWas(is(first, 'preposition', 'of') ? more : sentence.slice(at + 1, time))) return true;
  if (is(first, 'join', 'relative')) return more.every((n) => is(n, 'preposition', 'in'));
  // "half of what they were in 2019"
  const was = (n: Node) => is(n, 'stop', 'word') || is(n, 'tense', 'past');
  if (is(first, 'preposition', 'of') && is(more[0], 'join', 'relative') && is(more[1], 'party', 'its'))
    return more.every(was);
  const that = (n: Node) => is(n, 'party', 'those') || is(n, 'preposition', 'of') || (isLittle(n) && n.norm.length > 3);
  const ofThat = is(first, 'party', 'those') || (is(first, 'preposition', 'of') && more.some(that));
  return ofThat && more.every((n) => that(n) || isLittle(n) || is(n, 'preposition', 'in'));
}

/** "70 % of its 2019 level", "half the level of 2019": a part of what it was at another time; `بنسبة 4% مستوى 2021` is a change from that. */
function ofItsLevel(sentence: readonly Node[], at: number): boolean {
  const time = firstWithin(sentence, at + 1, at + 6, (n) => n.kind === 'period');
  return time !== -1 && !is(sentence[time - 1], 'refer', 'level') && partOfLevel(sentence, time) === at;
}

/** "$7m, less than half of the $15m of a year earlier": a part of the level of another time, behind the level that it is. */
function ofEarlierLevel({ sentence, figures }: Walk, at: number): boolean {
  const level = figures.at(-1);
  const next = firstWithin(sentence, at + 1, at + 4, (n) => !isLittle(n) && !is(n, 'preposition', 'of'));
  if (level === undefined || level.base || !isSum(sentence[next]?.amount)) return false;
  const light = (n: Node) =>
    isComma(n) ||
    isLittle(n) ||
    n.kind === 'word' ||
    n.period !== null ||
    cue(n, 'join') !== null ||
    is(n, 'preposition', 'in');
  const time = firstWithin(sentence, next + 1, next + 5, (n) => n.kind === 'period' || isBoundaryMark(n));
  return sentence.slice(level.at + 1, at).every(light) && sentence[time]?.kind === 'period';
}
