import { join } from 'node:path';
import type { ColumnTable } from 'arquero';
import { arrowTypes } from '../tables/arrow-types.ts';
import { type TableName, tables } from '../tables/columns.ts';
import type { PackageFile } from './data-package.ts';
import type { Document } from './document.ts';
import { writeWhole } from './files.ts';
import { makers } from './tables-of.ts';

/** Writes every table of a document as CSV, JSON and Arrow into the folder `tables` of a package's folder. */
export async function writeTables(document: Document, folder: string): Promise<readonly PackageFile[]> {
  const files = (Object.keys(tables) as TableName[]).flatMap((name) => tableFiles(name, makers[name](document)));
  for (const { path, bytes } of files) await writeWhole(join(folder, path), bytes);
  return files;
}

function tableFiles(table: TableName, made: ColumnTable): PackageFile[] {
  const file = (format: PackageFile['format'], bytes: Uint8Array) => ({
    table,
    format,
    path: `tables/${table}.${format}`,
    bytes,
  });
  return [
    file('csv', Buffer.from(made.toCSV())),
    file('json', Buffer.from(rowsOf(made))),
    file('arrow', made.toArrowIPC({ format: 'file', types: arrowTypes(table) })),
  ];
}

/** The rows as a JSON array, a row a line: what changed shows as changed lines. */
function rowsOf(made: ColumnTable): string {
  return made.numRows() === 0 ? '[]\n' : `[\n${made.toJSON({ type: 'ndjson' }).replaceAll('\n', ',\n')}\n]\n`;
}
