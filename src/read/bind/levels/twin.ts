import { cue } from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import type { Amount } from '../../numbers/quantity.ts';
import type { ClaimDraft, FigureDraft, Walk } from '../../walk.ts';
import { periodBeside } from '../../when/beside.ts';
import { unitOf } from '../scope.ts';
import type { Result } from '../stated.ts';
import { datedInBracket } from './bracket.ts';

export function sayAgain(walk: Walk, { at }: Region, amount: Amount, unit: string, change: ClaimDraft): Result {
  const sign = walk.context.scene.measure === 'deficit' ? (change.sign === 1 ? -1 : 1) : change.sign;
  walk.claims.push({ ...change, type: 'delta', unit, amount, hedge: amount.hedge, sign, at });
  return ['claim', 'the same change in money'];
}

/** An amount in brackets right after another of its kind says the same level once more. */
export function bindTwin(walk: Walk, region: Region, amount: Amount): Result | null {
  const { sentence } = walk;
  if (amount.kind !== 'money') return null;
  const bracket = sentence[region.at - 1];
  // "a 4 % increase ($3m)"
  const noun = cue(sentence[region.at - 2], 'increase') !== null;
  const before = sentence[noun ? region.at - 3 : region.at - 2]?.amount;
  if (bracket?.kind !== 'mark' || bracket.norm !== '(' || before === null || before === undefined) return null;
  if (datedInBracket(sentence, region.at)) return null;
  const percent = walk.claims.at(-1);
  if (before.kind === 'percent' && percent?.amount === before && percent.type === 'change') {
    return sayAgain(walk, region, amount, unitOf(amount, percent), percent);
  }
  if (before.kind !== 'money' && before.kind !== 'bare') return null;
  const figure = walk.figures.at(-1);
  if (figure !== undefined && figure.amount === before) {
    if (besideItsBase(walk, region, amount)) return null;
    dateTwins(walk, region, figure);
    walk.figures.push({ ...figure, unit: unitOf(amount, figure), amount, at: region.at });
    return ['figure', 'the same level once more'];
  }
  const claim = walk.claims.at(-1);
  if (claim !== undefined && claim.amount === before) {
    walk.claims.push({ ...claim, unit: unitOf(amount, claim), amount, at: region.at });
    return ['claim', 'the same difference once more'];
  }
  return ['left', 'twin of a number that was not bound'];
}

/** "$9m ($8m in 2020) and $4m ($3m)": where a bracket before it told an earlier level, another sum of the same money is one, too. */
export function besideItsBase({ sentence, figures, based }: Walk, { at }: Region, { unit }: Amount): boolean {
  const last = figures.at(-1);
  return (
    based && sentence[at - 1]?.norm === '(' && last?.at === at - 2 && last.unit === unit && last.amount.unit === unit
  );
}

/** "$3m (20m pounds) in 2021": the period after the bracket dates both. */
function dateTwins(walk: Walk, region: Region, figure: FigureDraft): void {
  const beside = periodBeside(walk, region);
  if (beside === null || beside.base) return;
  figure.period = walk.context.scene.period = beside.period;
  figure.dated = walk.dated = true;
}
