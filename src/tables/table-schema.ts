import { type Column, columns, type TableName, tables } from './columns.ts';

/** A column in a Frictionless Table Schema; `unit` is an addition of ours, which the standard allows. */
export interface SchemaField {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly unit?: string;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
}

/** A Frictionless Table Schema. */
export interface TableSchema {
  readonly fields: readonly SchemaField[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
}

/**
 * The Frictionless Table Schema of a table, made from the code book (https://specs.frictionlessdata.io/table-schema/).
 *
 * @example tableSchema('mentions').primaryKey // ['id', 'mention']
 */
export function tableSchema(name: TableName): TableSchema {
  const { columns: names, key } = tables[name];
  return {
    fields: names.map((column) => field(column, columns[column])),
    missingValues: [''],
    ...(key.length > 0 && { primaryKey: key }),
  };
}

function field(name: string, { type, nullable, unit, meaning, values }: Column): SchemaField {
  const constraints = { ...(!nullable && { required: true as const }), ...(values && { enum: values }) };
  return {
    name,
    type,
    description: meaning,
    ...(unit !== null && { unit }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
