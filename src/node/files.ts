import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { decodeText } from './decode.ts';

/** A text and what to call it where it is spoken of. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a text from a file, or from standard input for `-`. A byte order mark is taken off.
 *
 * Throws one line where there is no such file, where it is a directory, is empty, or is not UTF-8.
 */
export async function readText(path: string): Promise<NamedText> {
  const name = path === '-' ? 'standard input' : path;
  const text = decodeText(path === '-' ? await standardInput() : await bytesOf(path), name);
  if (text.trim() === '') throw new Error(`${name}: the text is empty`);
  return { name, text };
}

/** The bytes of a file, or of standard input for `-`, as they come. Throws as {@link readText} does. */
export async function* streamBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* path === '-' ? process.stdin : createReadStream(path);
  } catch (error) {
    throw new Error(`${path}: ${reason(error as NodeJS.ErrnoException)}`, { cause: error });
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Error(`${path}: ${reason(error as NodeJS.ErrnoException)}`, { cause: error });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a directory, not a text',
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (permission denied)',
  ERR_FS_FILE_TOO_LARGE: 'is too large',
};

const reason = (error: NodeJS.ErrnoException): string => reasons[error.code ?? ''] ?? error.message;

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/**
 * Writes a file whole or not at all: beside it first, then renamed into its place. Folders are made; a file that holds
 * these bytes already is left alone.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = Buffer.from(content as Uint8Array);
  if ((await readFile(path).catch(() => null))?.equals(bytes)) return;
  const folder = dirname(path);
  const beside = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Error(`${path}: cannot be written: ${(error as Error).message}`, { cause: error });
  }
}
