import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { circles, type Import, importsBelow, importsOf, typescriptBelow } from './helpers/import-graph.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');
const imports = importsBelow(src);
const ours = imports.filter(({ local }) => local);
const tell = ({ from, to }: Import) => `${from} imports ${to}`;

/** Each room and the rooms below it that it may look into. */
const below: Readonly<Record<string, readonly string[]>> = {
  'model.ts': [],
  geo: ['model.ts'],
  packs: ['model.ts', 'geo'],
  labels: ['model.ts'],
  read: ['model.ts', 'geo', 'packs'],
  tables: ['model.ts', 'geo'],
  checks: ['model.ts', 'geo', 'tables'],
  reference: ['model.ts', 'geo', 'checks', 'tables'],
  charts: ['model.ts', 'geo', 'labels', 'checks', 'tables', 'reference'],
  report: ['model.ts', 'geo', 'labels', 'checks', 'tables', 'charts', 'reference'],
  'index.ts': ['model.ts', 'geo', 'packs', 'labels', 'read', 'tables', 'checks', 'reference', 'charts', 'report'],
  node: ['model.ts', 'geo', 'packs', 'labels', 'read', 'tables', 'checks', 'reference', 'charts', 'report'],
};

/** The packages that a room may use at run time; those that are not here use none. `node` may use any. */
const packages: Readonly<Record<string, readonly string[]>> = {
  tables: ['arquero', '@uwdata/flechette'],
  checks: ['arquero'],
  reference: ['arquero'],
};

/** The floors of the reader, each looking only into those before it. */
const floors = ['words', 'numbers', 'periods', 'nodes', 'heads', 'parties', 'attach', 'when', 'bind'];

const room = (path: string): string => path.split('/')[0]!;

describe('imports point down', () => {
  test('the walk sees what there is', () => {
    expect(existsSync(join(src, 'model.ts'))).toBe(true);
    expect(ours.length).toBeGreaterThan(100);
    expect(ours.map(({ to }) => to).filter((to) => !existsSync(join(src, to)))).toEqual([]);
    const source = `import type { A } from './a.ts';\nimport {\n  b,\n  c,\n} from '../x/b.ts';\nexport { d } from 'd';\nconst e = await import('./e.ts');\n * import { f } from 'f'\n`;
    expect(importsOf('y/z.ts', source).map(({ to, typeOnly }) => [to, typeOnly])).toEqual([
      ['y/a.ts', true],
      ['x/b.ts', false],
      ['d', false],
      ['y/e.ts', false],
    ]);
  });

  test('every room is on the plan', () => {
    expect([...new Set(typescriptBelow(src).map(room))].filter((name) => !(name in below))).toEqual([]);
  });

  test('no room looks into one above it or beside it', () => {
    const up = ours.filter(({ from, to }) => room(from) !== room(to) && !below[room(from)]?.includes(room(to)));
    expect(up.map(tell)).toEqual([]);
  });

  test('no floor of the reader looks into one above it', () => {
    const floorOf = (path: string): number =>
      /^read\/.+\//.test(path) ? floors.indexOf(path.split('/')[1]!) : Number.NaN;
    const inside = ours.filter(({ from, to }) => room(from) === 'read' && room(to) === 'read');
    expect([...new Set(inside.map(({ from }) => floorOf(from)))].sort()).toContain(floors.length - 1);
    expect(inside.filter(({ from }) => floorOf(from) === -1).map(tell)).toEqual([]);
    expect(inside.filter(({ from, to }) => floorOf(to) > floorOf(from)).map(tell)).toEqual([]);
  });

  test('no circle', () => {
    expect(circles(ours)).toEqual([]);
    const round = (from: string, to: string): Import => ({ from, to, local: true, typeOnly: false });
    expect(circles([round('a', 'b'), round('b', 'c'), round('c', 'a'), round('c', 'd')])).toEqual([['a', 'b', 'c']]);
  });

  test('nothing in src asks a table of contents', () => {
    expect(ours.filter(({ to }) => /(^|\/)index\.ts$/.test(to)).map(tell)).toEqual([]);
  });

  test('a table of contents holds nothing else', () => {
    for (const path of ['index.ts', 'node/index.ts', 'reference/index.ts'].filter((path) =>
      existsSync(join(src, path)),
    )) {
      const rest = readFileSync(join(src, path), 'utf8')
        .replace(/\/\*\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        .replace(/^export (type )?(\{[^}]*\}|\*) from '[^']+';$/gm, '');
      expect(`${path}: ${rest.trim()}`).toBe(`${path}: `);
    }
  });

  test('the reader knows the shape of a pack and no language', () => {
    const known = ours.filter(
      ({ from, to }) => room(from) === 'read' && room(to) === 'packs' && to !== 'packs/pack.ts',
    );
    expect(known.map(tell)).toEqual([]);
  });

  test('notebooks use the public names', () => {
    const doors = /^\.\.\/src\/(index|node\/index|reference\/index|packs\/[a-z]{2})\.ts$/;
    const notebooks = join(root, 'notebooks');
    const others = existsSync(notebooks) ? importsBelow(notebooks) : [];
    const inside = others.filter(({ to }) => to.startsWith('../src/') && !doors.test(to));
    expect(inside.map(tell)).toEqual([]);
  });
});

describe('packages', () => {
  const used = imports.filter(({ local }) => !local);
  const owner = (specifier: string) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

  test('only src/node asks Node, and packages that need it', () => {
    const wrong = used.filter(
      ({ from, to, typeOnly }) => room(from) !== 'node' && !typeOnly && !packages[room(from)]?.includes(owner(to)),
    );
    expect(wrong.map(tell)).toEqual([]);
  });

  test('what is used is declared', () => {
    const declared = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
    const missing = used.filter(({ to }) => !to.startsWith('node:') && !declared.includes(owner(to)));
    expect(missing.map(tell)).toEqual([]);
  });

  test('what is declared is used', () => {
    const everything = typescriptBelow(src).map((path) => readFileSync(join(src, path), 'utf8'));
    const idle = Object.keys(manifest.dependencies).filter(
      (name) => !everything.some((source) => new RegExp(`['\`]${name}['\`/]`).test(source)),
    );
    expect(idle).toEqual([]);
  });
});

describe('packs are data', async () => {
  const files = typescriptBelow(join(src, 'packs')).filter((path) => path !== 'pack.ts');

  test.each(files)('%s survives a JSON round trip', async (path) => {
    const { ...exported } = await import(pathToFileURL(join(src, 'packs', path)).href);
    expect(Object.keys(exported)).not.toEqual([]);
    expect(JSON.parse(JSON.stringify(exported))).toStrictEqual(exported);
    expect(foreign(exported)).toEqual([]);
  });

  test('a function and a pattern would be seen', () => {
    expect(foreign({ a: [() => 1], b: { c: /x/, d: undefined } })).toEqual(['a.0', 'b.c', 'b.d']);
  });
});

/** The paths in a value that are not plain data. */
function foreign(value: unknown, path: readonly string[] = []): readonly string[] {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return [];
  const plain =
    Array.isArray(value) || (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype);
  if (!plain) return [path.join('.')];
  return Object.entries(value as object).flatMap(([key, inner]) => foreign(inner, [...path, key]));
}
