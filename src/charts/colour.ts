import type { Reading } from '../model.ts';
import type { Theme } from './theme.ts';

/** The colour of a country throughout the charts of a reading: reporters first, in the order of the text, then their partners. */
export function partyColour({ figures }: Reading, code: string | null, { series }: Theme): string {
  const parties = [...figures.map(({ reporter }) => reporter), ...figures.map(({ partner }) => partner)];
  return series[Math.max(0, [...new Set(parties)].indexOf(code)) % series.length]!;
}
