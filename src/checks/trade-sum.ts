import type { Figure, IdentityType, Reading } from '../model.ts';
import type { Attempt, Recompute } from './attempt.ts';
import { attempt, type Identity, remainder, total, weighFigure } from './identity.ts';
import type { JudgeOptions } from './judge.ts';
import { type Level, levelsOf } from './levels.ts';

/** exports + imports = trade, of one pair and period. */
export const tradeSum: Identity = (reading, options) => against(reading, 'trade', 'trade-sum', total, options);

/** exports − imports = balance, of one pair and period. */
export const balanceDifference: Identity = (reading, options) =>
  against(reading, 'balance', 'balance-difference', remainder, options);

function against(
  reading: Reading,
  measure: 'trade' | 'balance',
  type: IdentityType,
  recompute: Recompute,
  options: JudgeOptions,
) {
  return reading.figures
    .filter((figure) => figure.measure === measure && figure.period !== null)
    .flatMap((figure) => {
      const attempts = flowsOf(reading, figure, recompute, options);
      return attempts.length > 0 ? [weighFigure(type, measure, figure, attempts, options)] : [];
    });
}

function flowsOf(reading: Reading, figure: Figure, recompute: Recompute, options: JudgeOptions): readonly Attempt[] {
  const side = (flow: 'exports' | 'imports') =>
    levelsOf(reading, { ...figure, measure: flow }, figure.period, flow, { ...options, loose: true });
  const found: Attempt[] = [];
  for (const exports of side('exports'))
    for (const imports of side('imports'))
      if (exports.term.unit === figure.unit && imports.term.unit === figure.unit)
        found.push(attempt([exports.term, imports.term], recompute, doubt(exports, imports)));
  return found;
}

function doubt(exports: Level, imports: Level): string | undefined {
  if (exports.mirrored !== imports.mirrored) return 'what two countries report of each other need not add up';
  return exports.sure && imports.sure ? undefined : 'the text leaves open which flows belong together';
}
