import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { ChartSpec } from '../../src/charts/spec.ts';

type Json = Readonly<Record<string, unknown>>;

let validator: ValidateFunction | undefined;

/** What the JSON schema of Vega-Lite finds wrong with a spec. */
export function schemaErrors(spec: ChartSpec): readonly string[] {
  validator ??= compileSchema();
  if (validator(spec)) return [];
  return (validator.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function compileSchema(): ValidateFunction {
  const path = createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json');
  const ajv = new Ajv({ strict: false, allErrors: false });
  (formats as unknown as (ajv: Ajv) => void)(ajv);
  ajv.addFormat('color-hex', /^#([0-9a-f]{3}){1,2}$/i);
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
}

/** Every field that an encoding names and that some row of the data behind it lacks, or that a fixed value stands beside. */
export function missingFields(spec: ChartSpec): readonly string[] {
  return missingIn(spec, null);
}

function missingIn(view: Json, inherited: readonly Json[] | null): string[] {
  const rows = (view.data as { values?: readonly Json[] } | undefined)?.values ?? inherited;
  const children = [view.layer, view.vconcat, view.hconcat].flatMap((views) => (views as readonly Json[]) ?? []);
  const encoding = Object.entries((view.encoding ?? {}) as Json);
  const torn = encoding.flatMap(([channel, def]) =>
    children.length === 0 && 'field' in (def as Json) && 'value' in (def as Json)
      ? [`${channel}: field and value`]
      : [],
  );
  const encoded = children.length > 0 ? [] : fieldsOf(view.encoding);
  const missing = encoded.filter((field) => rows === null || rows.length === 0 || rows.some((row) => !(field in row)));
  return [...torn, ...missing, ...children.flatMap((child) => missingIn(withEncoding(child, view), rows))];
}

/** A layer inherits the encodings of the view that holds it. */
function withEncoding(child: Json, parent: Json): Json {
  if (!Array.isArray(parent.layer)) return child;
  const [above, own] = [(parent.encoding ?? {}) as Json, (child.encoding ?? {}) as Json];
  const channels = new Set([...Object.keys(above), ...Object.keys(own)]);
  const merged = [...channels].map((channel) => [channel, { ...(above[channel] as Json), ...(own[channel] as Json) }]);
  return { ...child, encoding: Object.fromEntries(merged) };
}

function fieldsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'field' ? [String(inner)] : fieldsOf(inner)));
}

/** The numbers of a spec that are not tidy: more than twelve digits are the noise of floating point. */
export function untidyNumbers(spec: unknown): readonly number[] {
  if (typeof spec === 'number') return Number(spec.toPrecision(12)) === spec ? [] : [spec];
  if (typeof spec !== 'object' || spec === null) return [];
  return Object.values(spec).flatMap(untidyNumbers);
}
