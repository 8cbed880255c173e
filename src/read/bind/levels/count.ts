import { cue, firstWithin, is, isComma, isLittle, lastWithin, leadsToLevel, type Node } from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import { type Amount, shareUnit } from '../../numbers/quantity.ts';
import type { Walk } from '../../walk.ts';
import { isBaseLevel } from '../../when/base-level.ts';
import { bindPercent } from '../rates/percent.ts';
import type { Result } from '../stated.ts';
import { bindMoney } from './level.ts';
import { startsPair } from './level-time.ts';

/** A plain number is a level only as the first of a pair that shares its unit ("from 1.703 to 1.966 millones"), or a score. */
export function bindCount(walk: Walk, region: Region, amount: Amount): Result {
  const { sentence, context } = walk;
  const { scene } = context;
  // `المرتبة 99 من بين 132`: out of how many.
  if (is(sentence[region.at - 1], 'preposition', 'between')) return ['aside', 'a count of those ranked'];
  if (scene.measure === 'eci' && scene.named === walk.index && region.at > 0) {
    const near = sentence.slice(Math.max(0, region.at - 3), region.at).some((n) => cue(n, 'measure') === 'eci');
    if (near && scene.reporter !== null) {
      walk.figures.push({
        measure: 'eci',
        kind: 'any',
        item: null,
        reporter: scene.reporter,
        partner: 'WLD',
        period: scene.period,
        sign: 1,
        unit: 'index',
        amount,
        base: false,
        record: null,
        dated: walk.dated,
        sentence: walk.index,
        at: region.at,
      });
      return ['figure', 'a score'];
    }
  }
  const close = firstWithin(sentence, region.at + 1, region.at + 9, (n) => n.amount !== null || leadsToLevel(n));
  const next = sentence[close]?.amount ?? null;
  const paired =
    next !== null && next.kind !== 'percent' && next.noun === undefined && isBaseLevel(sentence, region)
      ? shareUnit(amount, next)
      : null;
  // "rose by 3 % from 35.6 to 36.6 million"
  if (paired !== null && startsPair(walk, region)) return bindMoney(walk, region, paired);
  const last = walk.claims.at(-1);
  // "rose by 4.2 % to 9.3": a level whose unit is left out.
  const led = last?.type === 'change' && is(sentence[region.at - 1], 'preposition', 'to');
  if (amount.written.includes('.') && amount.noun === undefined && last?.unit === '%' && !led)
    return bindPercent(walk, region, { ...amount, kind: 'percent', unit: '%' });
  const again = likeLastLevel(walk, region, amount) ?? nextInTime(walk, region, amount);
  if (again !== null) return bindMoney(walk, region, again);
  return paired === null ? ['left', 'a plain number'] : bindMoney(walk, region, paired);
}

/** "cars fell 4 %, to $3m, and tyres 2 %, to 9": a level told as the one before it, without its unit. */
function likeLastLevel({ sentence, figures }: Walk, { at }: Region, amount: Amount): Amount | null {
  const last = figures.at(-1);
  const behindRate = (i: number, far: number) =>
    is(sentence[i - 1], 'preposition', 'to') &&
    lastWithin(sentence, i - far, i - 1, (n) => n.amount?.kind === 'percent') !== -1;
  if (last === undefined || amount.noun !== undefined || !behindRate(at, 3) || !behindRate(last.at, 6)) return null;
  return shareUnit(amount, last.amount);
}

/** "$3 billion in 2003, 4 in 2004 and 5 in 2005": the next level of a series in time, told as the one before it. */
function nextInTime({ sentence, figures }: Walk, { at }: Region, amount: Amount): Amount | null {
  const last = figures.at(-1);
  const timeAt = (i: number) => {
    const time = is(sentence[i + 1], 'preposition', 'in') ? i + 2 : i + 1;
    return sentence[time]?.period?.value == null ? -1 : time;
  };
  if (last === undefined || amount.noun !== undefined || timeAt(last.at) === -1 || timeAt(at) === -1) return null;
  const light = (n: Node) => isComma(n) || isLittle(n) || is(n, 'join', 'and') || n.norm.length === 1;
  return sentence.slice(timeAt(last.at) + 1, at).every(light) ? shareUnit(amount, last.amount) : null;
}
