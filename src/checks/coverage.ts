import type { Claim, Reading, Scope } from '../model.ts';
import type { Attempt, Recompute, Slip } from './attempt.ts';
import type { JudgeOptions } from './judge.ts';
import { levelsOf } from './levels.ts';
import { ofWhole } from './share.ts';

/** Coverage ratio: `exports ÷ imports`, in percent. */
export const coverage: Recompute = (terms) => ofWhole(terms, 'exports', 'imports');

/** The exports and imports of the claim's scope that a coverage ratio is computed from. */
export function findCoverage(reading: Reading, claim: Claim, options: JudgeOptions): readonly Attempt[] {
  const side = (measure: 'exports' | 'imports') =>
    levelsOf(reading, { ...scopeOf(claim), measure }, claim.to, measure, options);
  const attempts: Attempt[] = [];
  for (const exports of side('exports'))
    for (const imports of side('imports'))
      if (exports.term.unit === imports.term.unit)
        attempts.push({
          terms: [exports.term, imports.term],
          recompute: coverage,
          sure: exports.sure && imports.sure && exports.mirrored === imports.mirrored,
          slips: coverageSlips,
          swaps: () => [],
        });
  return attempts;
}

export const coverageSlips: readonly Slip[] = [
  {
    kind: 'ratio-upside-down',
    message: (gives) => `${gives} is imports in percent of exports`,
    recompute: (terms) => coverage(terms.map((x) => ({ ...x, role: x.role === 'exports' ? 'imports' : 'exports' }))),
  },
];

function scopeOf({ measure, kind, item, reporter, partner }: Claim): Scope {
  return { measure, kind, item, reporter, partner };
}
