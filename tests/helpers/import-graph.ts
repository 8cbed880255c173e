import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** One import statement: what a file asks for, and whether only for its types. */
export interface Import {
  /** Path below the folder that was walked, with forward slashes. */
  readonly from: string;
  /** The same for a file of ours; the specifier as written for a package. */
  readonly to: string;
  readonly local: boolean;
  readonly typeOnly: boolean;
}

/** `import … from`, `export … from`, and a bare `import`, each at the start of its line; `import(…)` anywhere. */
const statement =
  /^(?:(?:import|export)\s+(?<type>type\s+)?(?:[\w*{][^;'"]*?\s+from\s+)?'(?<named>[^']+)')|(?<typeof>typeof\s+)?\bimport\('(?<dynamic>[^']+)'/gm;

/** Every import below a folder. Comments that show imports stand indented behind ` * ` and are not taken. */
export function importsBelow(folder: string): readonly Import[] {
  return typescriptBelow(folder).flatMap((from) => importsOf(from, readFileSync(posix.join(folder, from), 'utf8')));
}

/** The TypeScript files below a folder, in order. */
export function typescriptBelow(folder: string): readonly string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

export function importsOf(from: string, source: string): readonly Import[] {
  return [...source.matchAll(statement)].map(({ groups = {} }) => {
    const specifier = groups.named ?? groups.dynamic!;
    const local = specifier.startsWith('.');
    return {
      from,
      to: local ? posix.join(posix.dirname(from), specifier) : specifier,
      local,
      typeOnly: groups.type !== undefined || groups.typeof !== undefined,
    };
  });
}

/** The circles of a graph: each set of files that reach each other, by Tarjan's algorithm. */
export function circles(imports: readonly Import[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const { from, to, local } of imports) if (local) next.set(from, [...(next.get(from) ?? []), to]);
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): void => {
    index.set(file, index.size);
    low.set(file, index.get(file)!);
    stack.push(file);
    for (const to of next.get(file) ?? []) {
      if (!index.has(to)) visit(to);
      if (stack.includes(to)) low.set(file, Math.min(low.get(file)!, low.get(to)!));
    }
    if (low.get(file) !== index.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1 || (next.get(file) ?? []).includes(file)) found.push(circle.sort());
  };
  for (const file of [...next.keys()].sort()) if (!index.has(file)) visit(file);
  return found;
}
