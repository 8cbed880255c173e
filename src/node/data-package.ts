import { createHash } from 'node:crypto';
import { type TableName, tables } from '../tables/columns.ts';
import { type TableSchema, tableSchema } from '../tables/table-schema.ts';

/** A file of a data package, with what it holds. */
export interface PackageFile {
  readonly table: TableName;
  readonly format: 'csv' | 'json' | 'arrow';
  /** From the package's folder, with `/` between. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A Frictionless Data Package (https://specs.frictionlessdata.io/data-package/): `datapackage.json` as an object. */
export interface DataPackage {
  readonly profile: 'data-package';
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly licenses: readonly { readonly name: string; readonly title: string; readonly path: string }[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly resources: readonly DataResource[];
}

export interface DataResource {
  readonly profile: 'tabular-data-resource' | 'data-resource';
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding?: 'utf-8';
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: TableSchema;
}

/** Describes files of tables as a data package; the schemas come from the code book. */
export function dataPackage(
  about: Pick<DataPackage, 'name' | 'title' | 'description' | 'sources'>,
  files: readonly PackageFile[],
): DataPackage {
  return {
    profile: 'data-package',
    name: about.name,
    title: about.title,
    description: about.description,
    licenses: [{ name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' }],
    sources: about.sources,
    resources: files.map(resource),
  };
}

const mediatypes = {
  csv: 'text/csv',
  json: 'application/json',
  arrow: 'application/vnd.apache.arrow.file',
} as const;

/** CSV is the tabular resource that the standard knows; JSON and Arrow hold the same rows for other tools. */
function resource({ table, format, path, bytes }: PackageFile): DataResource {
  const { title, row } = tables[table];
  const tabular = format === 'csv';
  return {
    profile: tabular ? 'tabular-data-resource' : 'data-resource',
    name: tabular ? table : `${table}-${format}`,
    title,
    description: row,
    path,
    format,
    mediatype: mediatypes[format],
    ...(format !== 'arrow' && { encoding: 'utf-8' as const }),
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(tabular && { schema: tableSchema(table) }),
  };
}
