import { expect, test } from 'vitest';
import { columnReference } from '../../src/tables/column-reference.ts';
import { type Column, columns, tables } from '../../src/tables/columns.ts';
import { tableSchema } from '../../src/tables/table-schema.ts';

test('every column stands in a table, and is explained in a sentence', () => {
  const used = new Set<string>(Object.values(tables).flatMap((table) => [...table.columns]));
  expect([...used].sort()).toEqual(Object.keys(columns).sort());
  for (const { meaning } of Object.values<Column>(columns)) expect(meaning).toMatch(/^.{10,}\.$/);
});

test('the reference names every column once, with its type', () => {
  const reference = columnReference();
  for (const name of Object.keys(columns)) expect(reference.split(`\n| \`${name}\` |`)).toHaveLength(2);
  expect(reference).toContain('| `value` | number | as unit | The number in base units');
});

test('a schema has what the code book has', () => {
  const schema = tableSchema('flows');
  expect(schema.primaryKey).toEqual(['figure']);
  expect(schema.fields.find(({ name }) => name === 'kind')).toEqual({
    name: 'kind',
    type: 'string',
    description: columns.kind.meaning,
    constraints: { required: true, enum: ['goods', 'services', 'any'] },
  });
  expect(schema.fields.find(({ name }) => name === 'year')).toMatchObject({ type: 'integer', unit: 'year' });
});
