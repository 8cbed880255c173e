import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
let folder: string;

// Under the checkout, so that the scripts find what they import.
beforeAll(() => {
  folder = mkdtempSync(join(root, '.scratch-notebook-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const head = `import { notebook } from 'mizan/node';
const { md, show } = notebook(import.meta.url, { out: ${'new URL("out", import.meta.url).pathname'} });
`;
const run = (name: string, source: string) => {
  writeFileSync(join(folder, name), head + source);
  return spawnSync(process.execPath, ['--import', 'tsx', join(folder, name)], { cwd: root, encoding: 'utf8' });
};
const page = (name: string): string => readFileSync(join(folder, 'out', `${name}.html`), 'utf8');

test('prints and writes prose, code and output in the order in which they stand', () => {
  const { stdout, stderr, status } = run(
    'order.ts',
    `// %% [markdown]
// # A *fine* title

// %% First
show({ a: 1 });
md\`Value **\${'<b>*x*'}** and \${['one', 'two']}\`;

// %% [markdown]
// Between.

// %% Last
function helper() { show('كوريا 10.6'); }
helper();

// %% [markdown]
// The end.
`,
  );
  expect([stderr, status]).toEqual(['', 0]);
  const order = [
    'A fine title',
    '── First',
    '"a": 1',
    'Value <b>*x*',
    '- one',
    'Between.',
    '── Last',
    'كوريا',
    'The end.',
    'wrote ',
  ];
  const places = order.map((words) => stdout.indexOf(words));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  const html = page('order');
  const shown = [
    '<h1>A <em>fine</em>',
    '<summary>First',
    '&#34;a&#34;: 1',
    '<strong>&#60;b&#62;*x*',
    '<li>one',
    'Between.',
    '<summary>Last',
    'كوريا',
    'The end.',
  ];
  const where = shown.map((words) => html.indexOf(words));
  expect(where).not.toContain(-1);
  expect(where).toEqual([...where].sort((a, b) => a - b));
  expect(html).not.toContain('<script');
});

test('a failing cell says which and where, ends with 1, and keeps the page that was there', () => {
  const good = run('fails.ts', '// %% One\nshow("good");\n');
  expect(good.status).toBe(0);
  const before = page('fails');
  const { stderr, stdout, status } = run(
    'fails.ts',
    `// %% One
show("changed");

// %% Two
const value: { x?: { y: number } } = {};
const read = () => value.x!.y;
await Promise.resolve();
read();
`,
  );
  expect(status).toBe(1);
  expect(stdout).toContain('changed');
  expect(stderr).toMatch(
    /fails\.ts:10: cell 2 "Two" failed: TypeError: Cannot read properties of undefined.*\n {4}read\(\);\n$/,
  );
  expect(page('fails')).toBe(before);
});

test('a chart that cannot be drawn fails its cell, awaited or not', () => {
  for (const wait of ['', 'await ']) {
    const { stderr, status } = run(
      'chart.ts',
      `// %% [markdown]
// Prose.

// %% Bad chart
${wait}show({ $schema: 'https://vega.github.io/schema/vega-lite/v6.json', description: 'x', mark: 'nonsense' });
`,
    );
    expect(status).toBe(1);
    expect(stderr).toContain('cell 2 "Bad chart" failed: ');
  }
});

test('a page is the same twice, and a chart comes with its spec', () => {
  const source = `import { check, growthChart, read } from 'mizan';
import { en } from 'mizan/packs/en';
// %% Draw
const reading = read('Ghana exported $100 million of goods to Chad in 2019. In 2021 Ghana exported $121 million of goods to Chad. Exports of Ghana to Chad grew at an annual rate of 10 percent, from $100 million in 2019 to $121 million in 2021.', { packs: [en] });
show(reading, { verdicts: check(reading) });
await show(growthChart(reading));
`;
  expect(run('twice.ts', source)).toMatchObject({ stderr: '', status: 0 });
  const first = page('twice');
  expect(first).toContain('<svg role="img"');
  expect(first).toContain('href="twice/chart-1.vl.json"');
  const spec = JSON.parse(readFileSync(join(folder, 'out', 'twice', 'chart-1.vl.json'), 'utf8'));
  expect(spec.$schema).toContain('vega-lite');
  run('twice.ts', source);
  expect(page('twice')).toBe(first);
});

test('the folder is built with an index; a failing notebook is told and the others go on', () => {
  rmSync(join(folder, 'out'), { recursive: true, force: true });
  writeFileSync(
    join(folder, '01-a.ts'),
    `${head}// %% [markdown]\n// # First one\n//\n// It leads.\n// %% Go\nshow('a');\n`,
  );
  writeFileSync(join(folder, '02-b.ts'), `${head}// %% Stop\nthrow new Error('no');\n`);
  writeFileSync(join(folder, '03-c.ts'), `${head}// %% Go\nshow('c');\n`);
  const build = `import { buildNotebooks } from 'mizan/node';
const failed = await buildNotebooks(new URL('.', import.meta.url).pathname, new URL('out', import.meta.url).pathname);
console.log('failed:', failed.join());`;
  writeFileSync(join(folder, 'build.ts'), build);
  const stdout = execFileSync(process.execPath, ['--import', 'tsx', join(folder, 'build.ts')], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(stdout).toContain('failed: 02-b.ts');
  expect([1, 3].map((n) => existsSync(join(folder, 'out', `0${n}-${'abc'[n - 1]}.html`)))).toEqual([true, true]);
  const index = page('index');
  expect(index).toContain('<a href="01-a.html">First one</a></h2><p>It leads.</p>');
  expect(page('01-a')).toContain('<a href="index.html">');
});
