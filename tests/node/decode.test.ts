import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/node/decode.ts';

const arabic = readFileSync(new URL('../../seeds/002.ar.txt', import.meta.url), 'utf8');
const french =
  'Les exportations françaises vers l’Algérie ont été évaluées à 3,2 milliards d’euros en 2021, précise-t-on.';
const russian = 'Экспорт России в КНДР составил в 2021 году 78,3 миллиона долларов, сообщает обсерватория.';

/** Bytes of a single-byte encoding, by what its decoder gives for each byte. */
function encode(text: string, encoding: string): Uint8Array {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...text], (character) => Math.max(all.indexOf(character), 0x3f));
}
const utf16 = (text: string, mark = '') => Buffer.from(mark + text, 'utf16le');
const complaint = (bytes: Uint8Array): string => {
  try {
    decodeText(bytes, 'a.txt');
  } catch (error) {
    return (error as Error).message;
  }
  return 'none';
};

test('UTF-8 is read as it is', () => {
  for (const text of [arabic, french, russian, 'a', '出口额达到486亿美元'])
    expect(decodeText(Buffer.from(text), 'a.txt')).toBe(text);
});

describe('what is not UTF-8 is named', () => {
  test.each([
    ['UTF-16', utf16(arabic, '\uFEFF')],
    ['UTF-16', utf16(arabic)],
    ['UTF-16', utf16(french)],
    ['UTF-16', Buffer.from(utf16(french, '\uFEFF')).swap16()],
    ['UTF-16', Buffer.from(utf16(arabic)).swap16()],
    ['Windows-1256 (Arabic)', encode(arabic, 'windows-1256')],
    ['ISO 8859-6 (Arabic)', encode(arabic, 'iso-8859-6')],
    ['Windows-1251 (Cyrillic)', encode(russian, 'windows-1251')],
    ['Windows-1252 (Western)', encode(french, 'windows-1252')],
    [
      'GB 18030 (Chinese)',
      Uint8Array.from([0xb3, 0xf6, 0xbf, 0xda, 0xb6, 0xee, 0xb4, 0xef, 0xb5, 0xbd, 0x34, 0x38, 0x36]),
    ],
  ])('%s', (label, bytes) => {
    const line = complaint(bytes);
    expect(line).toMatch(
      /^a\.txt: not UTF-8 but, by its looks, [^\n]*: convert it first, as with "iconv -f [\w-]+ -t UTF-8"$/,
    );
    expect(line).toContain(`by its looks, ${label}:`);
  });

  test('damaged UTF-8, by the first byte that is wrong', () => {
    const bytes = Buffer.from(arabic);
    bytes[400] = 0xff;
    expect(complaint(bytes)).toBe('a.txt: not UTF-8, from byte 400 on: save it as UTF-8');
  });

  test.each([
    ['a PDF', Buffer.from('%PDF-1.7 …')],
    ['a ZIP file (a Word or OpenDocument file, perhaps)', Buffer.from('PK\x03\x04 …')],
    ['a gzip file', Uint8Array.from([0x1f, 0x8b, 8, 0])],
    ['RTF', Buffer.from('{\\rtf1 …}')],
  ])('%s', (kind, bytes) => {
    expect(complaint(bytes)).toBe(`a.txt: ${kind}, not a text: hand in its text as UTF-8`);
  });
});
