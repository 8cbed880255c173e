import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/**
 * Where a column of a plain CSV file first holds a number: `BACI_HS92_Y2016_V202301.csv:12`; the file alone where it is not
 * found or the file is not CSV. Slow, and only for errors.
 */
export async function lineOf(path: string, column: string, number: string): Promise<string> {
  const name = basename(path);
  if (/\.parquet$/i.test(path)) return name;
  const file = createReadStream(path);
  const lines = createInterface({ input: /\.gz$/i.test(path) ? file.pipe(createGunzip()) : file, crlfDelay: Infinity });
  let line = 0;
  let at = -1;
  try {
    for await (const text of lines) {
      line++;
      const cells = text.split(',').map((cell) => cell.replaceAll('"', '').trim());
      if (line === 1) at = cells.indexOf(column);
      else if (at !== -1 && cells[at] !== '' && Number(cells[at]) === Number(number)) return `${name}:${line}`;
    }
  } finally {
    file.destroy();
  }
  return name;
}
