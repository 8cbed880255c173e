import type { Reading } from '../model.ts';
import type { Theme } from './theme.ts';

/** The colour of a country throughout the charts of a reading: by the order in which the text brings its reporters up. */
export function partyColour({ figures }: Reading, code: string | null, { series }: Theme): string {
  const reporters = [...new Set(figures.map(({ reporter }) => reporter))];
  return series[Math.max(0, reporters.indexOf(code)) % series.length]!;
}
