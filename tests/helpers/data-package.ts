import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { fromCSV } from 'arquero';
import type { DataPackage, DataResource } from '../../src/node/data-package.ts';
import type { SchemaField } from '../../src/tables/table-schema.ts';
import schema from './data-package.schema.json' with { type: 'json' };

const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const valid = ajv.compile(schema);

/** All that is wrong with a data package in a folder: its description, its files, and each cell by its schema. */
export async function faults(folder: string): Promise<string[]> {
  const described = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as DataPackage;
  if (!valid(described)) return (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const names = described.resources.map(({ name }) => name);
  const twice = names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name}: named twice`);
  const each = await Promise.all(described.resources.map((resource) => resourceFaults(folder, resource)));
  return [...twice, ...each.flat()];
}

async function resourceFaults(folder: string, resource: DataResource): Promise<string[]> {
  const bytes = await readFile(join(folder, resource.path));
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const found: string[] = [];
  if (bytes.length !== resource.bytes) found.push(`${resource.path}: ${bytes.length} bytes, not ${resource.bytes}`);
  if (hash !== resource.hash) found.push(`${resource.path}: another hash`);
  return [...found, ...(resource.schema ? cellFaults(bytes.toString(), resource) : [])];
}

function cellFaults(csv: string, { path, schema }: DataResource): string[] {
  const table = fromCSV(csv, { autoType: false });
  const { fields, primaryKey = [] } = schema!;
  const named = fields.map(({ name }) => name).join(',');
  if (table.columnNames().join(',') !== named) return [`${path}: columns ${table.columnNames()}`];
  const rows = table.objects() as Record<string, string | null>[];
  const keys = rows.map((row) => primaryKey.map((name) => row[name]).join(' '));
  return [
    ...fields.flatMap((field) =>
      rows.flatMap((row, at) => (fits(row[field.name] ?? '', field) ? [] : [`${path}:${at + 1}:${field.name}`])),
    ),
    ...(primaryKey.length > 0 && new Set(keys).size < keys.length ? [`${path}: a key twice`] : []),
  ];
}

const shapes: Readonly<Record<string, RegExp>> = {
  string: /./su,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[-+]?\d+)?$/,
  boolean: /^(true|false)$/,
};

function fits(cell: string, { type, constraints = {} }: SchemaField): boolean {
  if (cell === '') return constraints.required !== true;
  return shapes[type]!.test(cell) && (constraints.enum?.includes(cell) ?? true);
}
