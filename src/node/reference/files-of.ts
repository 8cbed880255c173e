import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files that paths name, folders opened (not the folders in them) and sorted by name. Throws where there is no such path,
 * or a folder has no file of the kind.
 */
export async function filesOf(
  verb: string,
  input: string | readonly string[],
  kind: RegExp,
): Promise<readonly string[]> {
  const paths = typeof input === 'string' ? [input] : input;
  const found = await Promise.all(
    paths.map(async (path) => {
      const what = await stat(path).catch(() => undefined);
      if (!what) throw new Error(`${verb}: ${path}: no such file`);
      if (!what.isDirectory()) return [path];
      const names = (await readdir(path)).filter((name) => kind.test(name)).sort();
      if (names.length === 0) throw new Error(`${verb}: ${path}: no reference data in this folder`);
      return names.map((name) => join(path, name));
    }),
  );
  return found.flat();
}
