import { expect } from 'vitest';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { missingFields, schemaErrors, untidyNumbers } from './gates.ts';
import { clipped, overprinted, pictureOf } from './text-boxes.ts';

/** A chart is right as data (schema, fields, numbers) and as a picture: no warning, nothing clipped, nothing overprinted. */
export async function expectLegible(spec: ChartSpec, message?: string): Promise<void> {
  expect(schemaErrors(spec), message).toEqual([]);
  expect(missingFields(spec), message).toEqual([]);
  expect(untidyNumbers(spec), message).toEqual([]);
  const picture = await pictureOf(spec);
  expect(clipped(picture), message).toEqual([]);
  expect(overprinted(picture), message).toEqual([]);
}

/** The title of a chart as one line, without the marks that steer its direction. */
export function titleOf(spec: ChartSpec): string {
  return (spec.title as { text: readonly string[] }).text.join(' ').replace(/[\u2066-\u2069]/g, '');
}
