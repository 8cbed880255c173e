import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

export interface Bundle {
  readonly script: string;
  /** The files that went into it. */
  readonly files: readonly string[];
}

/**
 * A module as one script for browsers. Nothing is left out: what needs Node fails here with the import's name. With a
 * global name the exports stand under it; without one it is an ES module.
 */
export async function bundle(source: string, globalName?: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL('..', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
    ...(globalName === undefined ? { format: 'esm' } : { format: 'iife', globalName }),
  });
  return { script: outputFiles[0]!.text, files: filesIn(metafile) };
}

function filesIn({ outputs }: Metafile): readonly string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}

/** Ways to use mizan in a page, each as the module that a page would write. */
export const uses: Readonly<Record<string, string>> = {
  'read, with English': `export { read } from './src/index.ts'; export { en } from './src/packs/en.ts';`,
  'read, with Arabic': `export { read } from './src/index.ts'; export { ar } from './src/packs/ar.ts';`,
  'read and check, with English': `export { check, read } from './src/index.ts'; export { en } from './src/packs/en.ts';`,
  'all of mizan, without a language': `export * from './src/index.ts';`,
  'mizan/reference': `export * from './src/reference/index.ts';`,
};

/** In bytes. */
export interface Size {
  readonly minified: number;
  readonly gzipped: number;
}

/** What a page pays for a module, every dependency included. */
export async function sizeOf(source: string): Promise<Size> {
  const bytes = Buffer.from((await bundle(source)).script);
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}
