import { readFileSync, writeFileSync } from 'node:fs';
import { columnReference } from '../src/tables/column-reference.ts';

/** Writes the code book between its marks in the README: `npx tsx tools/columns.ts`. */
const readme = new URL('../README.md', import.meta.url);
const marks = /(<!-- columns -->\n)[\s\S]*(\n<!-- \/columns -->)/;

const text = readFileSync(readme, 'utf8');
if (!marks.test(text)) throw new Error('README.md: no <!-- columns --> … <!-- /columns -->');
writeFileSync(
  readme,
  text.replace(marks, (_, open: string, close: string) => open + columnReference() + close),
);
