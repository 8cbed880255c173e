import { brotliCompressSync, constants } from 'node:zlib';

/** A table of a TrueType font. */
interface Table {
  readonly tag: string;
  readonly data: Uint8Array;
}

/**
 * A TrueType font as WOFF2, its tables as they are but compressed together. Source: W3C, WOFF File Format 2.0; transforms
 * of `glyf` and `loca` are optional there, and left out (version 3 says so).
 */
export function woff2(font: Buffer): Buffer {
  const tables = tablesOf(font);
  const directory = Buffer.concat(tables.map(entry));
  const data = Buffer.concat(tables.map(({ data }) => data));
  const compressed = brotliCompressSync(data, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    },
  });
  const header = Buffer.alloc(48);
  const length = header.length + directory.length + compressed.length;
  header.write('wOF2', 'latin1');
  header.writeUInt32BE(font.readUInt32BE(0), 4);
  header.writeUInt32BE(padded(length), 8);
  header.writeUInt16BE(tables.length, 12);
  header.writeUInt32BE(12 + 16 * tables.length + tables.reduce((sum, { data }) => sum + padded(data.length), 0), 16);
  header.writeUInt32BE(compressed.length, 20);
  return Buffer.concat([header, directory, compressed, Buffer.alloc(padded(length) - length)]);
}

function tablesOf(font: Buffer): readonly Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, at) => {
    const record = font.subarray(12 + 16 * at);
    const start = record.readUInt32BE(8);
    return { tag: record.toString('latin1', 0, 4), data: font.subarray(start, start + record.readUInt32BE(12)) };
  });
}

function entry({ tag, data }: Table): Buffer {
  const transform = tag === 'glyf' || tag === 'loca' ? 3 : 0;
  // 63 says that the tag is spelled out.
  return Buffer.concat([Buffer.from([(transform << 6) | 63]), Buffer.from(tag, 'latin1'), base128(data.length)]);
}

/** Seven bits a byte, the most significant first, the top bit on all but the last. */
function base128(value: number): Buffer {
  const bytes = [value & 127];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 127) | 128);
  return Buffer.from(bytes);
}

const padded = (length: number): number => (length + 3) & ~3;
