import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { ScanRecord } from './scan-record.ts';

/** One document to read. */
export interface ScanInput {
  readonly id: string | number | null;
  readonly text: string;
  readonly published: string | null;
}

/** What stands in the output for a line that could not be read; lines are counted from 1, blank ones too. */
export interface ScanError {
  readonly id: string | number | null;
  readonly line: number;
  readonly error: string;
}

/** How many documents were answered, and how many lines were not documents. */
export interface ScanCounts {
  readonly documents: number;
  readonly errors: number;
}

/**
 * Reads JSON documents, one a line, and writes an answer of one line for each, in order: as they come, and no faster than
 * the output takes them. A bad line gets an error record, and the rest goes on; blank lines are passed over.
 */
export async function scan(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  answer: (document: ScanInput) => ScanRecord,
): Promise<ScanCounts> {
  let line = 0;
  let documents = 0;
  let errors = 0;
  for await (const bytes of lines(input)) {
    line++;
    const record = answered(bytes, line, answer);
    if (record === null) continue;
    if ('error' in record) errors++;
    else documents++;
    if (!output.write(`${JSON.stringify(record)}\n`)) await once(output, 'drain');
  }
  return { documents, errors };
}

/** The lines of a byte stream, without their ends. Only the line feed ends one: U+2028 may stand inside a JSON string. */
async function* lines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...pieces, chunk.subarray(from, at)]);
      pieces = [];
      from = at + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  if (pieces.length > 0) yield Buffer.concat(pieces);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function answered(
  bytes: Uint8Array,
  line: number,
  answer: (document: ScanInput) => ScanRecord,
): ScanRecord | ScanError | null {
  let id: ScanError['id'] = null;
  try {
    const json = decoded(bytes);
    if (json.trim() === '') return null;
    const value = parsed(json);
    id = idOf(value.id);
    return answer({ id, text: textOf(value.text), published: publishedOf(value.published) });
  } catch (error) {
    return { id, line, error: (error as Error).message };
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Error('not UTF-8');
  }
}

function parsed(json: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Error(`not JSON: ${(error as Error).message.split('\n', 1)[0]}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
  return value as Record<string, unknown>;
}

function idOf(id: unknown): ScanInput['id'] {
  if (id === undefined || id === null) return null;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" is neither a string nor a number');
  return id;
}

function textOf(text: unknown): string {
  if (typeof text !== 'string') throw new Error(text === undefined ? 'no "text"' : '"text" is not a string');
  return text;
}

function publishedOf(published: unknown): string | null {
  if (published === undefined || published === null) return null;
  if (typeof published !== 'string') throw new Error('"published" is not a string');
  return published;
}
