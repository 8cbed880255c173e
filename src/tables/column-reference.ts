import { type Column, columns, tables } from './columns.ts';

/** The code book as Markdown: the tables and their columns, then each column's type, unit and meaning. */
export function columnReference(): string {
  const list = Object.values(tables).map(
    ({ title, row, columns: names }) => `- **${title}**: ${row} ${names.map((name) => `\`${name}\``).join(', ')}.`,
  );
  const lines = Object.entries<Column>(columns).map(
    ([name, { type, nullable, unit, meaning, values }]) =>
      `| \`${name}\` | ${type}${nullable ? ' or null' : ''} | ${unit ?? ''} | ${meaning}${values ? ` One of ${values.map((value) => `\`${value}\``).join(', ')}.` : ''} |`,
  );
  return [...list, '', '| column | type | unit | meaning |', '| --- | --- | --- | --- |', ...lines].join('\n');
}
