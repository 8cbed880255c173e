import { expect, test } from 'vitest';
import { cellAt, cellsOf } from '../../src/node/notebook-cells.ts';

const source = `import x from 'y';

// %% [markdown]
// # Title
//
// Prose with *stress*.

// %% Sum
const a = 1;
// a comment of the code

a + 1;

// %%
b();
`;

test('parts at the markers; only marked cells hold prose', () => {
  expect(cellsOf(source).map(({ number, title, prose, code }) => [number, title, prose, code])).toEqual([
    [0, '', '', "import x from 'y';"],
    [1, '', '# Title\n\nProse with *stress*.', ''],
    [2, 'Sum', '', 'const a = 1;\n// a comment of the code\n\na + 1;'],
    [3, '', '', 'b();'],
  ]);
});

test('finds the cell of a line', () => {
  const cells = cellsOf(source);
  const numbers = source.split('\n').map((_, at) => cells[cellAt(cells, at + 1)]?.number);
  expect(numbers.slice(0, 15)).toEqual([0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3]);
  expect(cellAt(cells, 99)).toBe(-1);
});

test('a marked cell may go on as code, and a script without markers is one cell', () => {
  const [cell] = cellsOf('// %% [markdown] Intro\n// Prose.\nrun();\n// not prose\n');
  expect([cell?.title, cell?.prose, cell?.code]).toEqual(['Intro', 'Prose.', 'run();\n// not prose']);
  expect(cellsOf('a();\n').map(({ number, code }) => [number, code])).toEqual([[0, 'a();']]);
  expect(cellsOf('')).toEqual([]);
});
