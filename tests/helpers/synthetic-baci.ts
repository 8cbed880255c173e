import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { countryCodes } from '../../src/geo/codes.ts';

/** BACI's own numbers for the countries whose ISO number it does not use. */
const own: Readonly<Record<string, number>> = { FRA: 251, USA: 842, CHE: 757, IND: 699, NOR: 579, TWN: 490 };

/** A generator of whole numbers below 2³² that gives the same row of them everywhere (xorshift). */
function numbers(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/**
 * The lines of a made-up year in BACI's layout: sorted by exporter, importer and product, quantities padded with spaces and
 * some missing, values from 1 dollar to hundreds of millions, skewed as trade is. The same arguments give the same bytes.
 */
export function* syntheticBACI(year: number, rows: number, countries = 226): Generator<string> {
  const next = numbers(year * 2654435761);
  const codes = countryCodes.slice(0, countries).map(({ alpha3, numeric }) => own[alpha3] ?? Number(numeric));
  const pairs = codes.length * (codes.length - 1);
  const each = rows / pairs;
  const stride = Math.max(2, Math.floor((2 * 989_000) / Math.max(1, each)));
  yield '"t","i","j","k","v","q"\r\n';
  let written = 0;
  let pair = 0;
  for (const exporter of codes)
    for (const importer of codes) {
      if (exporter === importer) continue;
      pair++;
      const until = Math.round(pair * each);
      let lines = '';
      let product = next() % stride;
      for (; written < until; written++) {
        product += 1 + (next() % stride);
        const mills = 1 + Math.floor((next() % 1000) ** 2 * ((next() % 1000) / 1000) ** 6 * 100);
        const quantity = next() % 31 === 0 ? '           NA' : (next() / 1e5).toFixed(3).padStart(13);
        const code = String(10_000 + (product % 989_999)).padStart(6, '0');
        lines += `${year},${exporter},${importer},${code},${mills / 1000},"${quantity}"\r\n`;
      }
      yield lines;
    }
}

/** Writes a made-up year to a file. */
export async function writeSyntheticBACI(path: string, year: number, rows: number): Promise<void> {
  const file = createWriteStream(path);
  let buffer = '';
  for (const lines of syntheticBACI(year, rows)) {
    buffer += lines;
    if (buffer.length < 1 << 20) continue;
    if (!file.write(buffer)) await once(file, 'drain');
    buffer = '';
  }
  file.end(buffer);
  await once(file, 'close');
}
