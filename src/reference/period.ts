/** A source's period as the table has it: the year, and the part of it where it is shorter. */
export interface When {
  readonly year: number;
  readonly period?: string;
}

/**
 * Reads `2019`, `2019-Q1`, `2019Q1`, `2019-M05`, `2019M5`, `2019-05`; undefined for anything else.
 *
 * @example when('2019-M05') // { year: 2019, period: '2019-05' }
 */
export function when(text: string): When | undefined {
  const match = /^(\d{4})(?:-?Q([1-4])|-?M(\d{1,2})|-(\d{2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, year = '', quarter, m, month = m] = match;
  if (quarter !== undefined) return { year: Number(year), period: `${year}-Q${quarter}` };
  if (month === undefined) return { year: Number(year) };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  return { year: Number(year), period: `${year}-${month.padStart(2, '0')}` };
}
