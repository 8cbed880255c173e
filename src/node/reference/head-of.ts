import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { delimited } from '../../reference/delimited.ts';
import { decodeReference } from './decode-reference.ts';

/** How much of a file is looked at to tell what it is. */
const enough = 65_536;

/** The beginning of a file, unpacked if it is gzipped, as text. */
export async function beginningOf(verb: string, path: string): Promise<string> {
  const file = createReadStream(path);
  const stream = /\.gz$/i.test(path) ? file.pipe(createGunzip()) : file;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size >= enough) break;
    }
  } catch (error) {
    throw new Error(`${verb}: ${basename(path)}: cannot be read: ${(error as Error).message}`, { cause: error });
  } finally {
    file.destroy();
  }
  return decodeReference(Buffer.concat(chunks));
}

/** The header of a file of delimited lines. */
export async function headOf(verb: string, path: string): Promise<{ readonly header: readonly string[] }> {
  const text = await beginningOf(verb, path);
  const end = text.indexOf('\n');
  return delimited(verb, { name: basename(path), text: end === -1 ? text : text.slice(0, end + 1) });
}
