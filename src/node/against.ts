import type { Reading } from '../model.ts';
import { type CompareOptions, compare } from '../reference/compare.ts';
import type { Comparison } from '../reference/comparison.ts';
import { type Given, optional, portion, several } from './command.ts';
import { readReference } from './reference/read-reference.ts';

/** Holds readings against the record that a command was given. */
export async function loadAgainst(given: Given): Promise<(reading: Reading) => Comparison> {
  const options: { -readonly [K in keyof CompareOptions]: CompareOptions[K] } = {};
  const [tolerance, mirrorGap] = [portion(given, 'tolerance'), portion(given, 'mirror-gap')];
  if (tolerance !== undefined) options.tolerance = tolerance;
  if (mirrorGap !== undefined) options.mirrorGap = mirrorGap;
  const reporter = optional(given, 'against-reporter');
  const reference = await readReference(several(given, 'against'), reporter === undefined ? {} : { reporter });
  return (reading) => compare(reading, reference, options);
}
