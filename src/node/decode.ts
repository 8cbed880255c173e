/**
 * The text that UTF-8 bytes spell, without a byte order mark.
 *
 * Throws one line that names what the bytes look like instead, and what to do.
 *
 * @example decodeText(bytes, 'a.txt') // a.txt: not UTF-8 but, by its looks, Windows-1256: convert it first, as with …
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const other = fileKind(bytes);
  if (other !== null) throw new Error(`${name}: ${other}, not a text: hand in its text as UTF-8`);
  const encoding = wideEncoding(bytes) ?? (isUTF8(bytes) ? null : byteEncoding(bytes));
  if (encoding === null) return new TextDecoder('utf-8').decode(bytes);
  if (encoding === '') throw new Error(`${name}: not UTF-8, from byte ${badByte(bytes)} on: save it as UTF-8`);
  const { label, iconv } = names[encoding]!;
  throw new Error(
    `${name}: not UTF-8 but, by its looks, ${label}: convert it first, as with "iconv -f ${iconv} -t UTF-8"`,
  );
}

const names: Readonly<Record<string, { readonly label: string; readonly iconv: string }>> = {
  'utf-16le': { label: 'UTF-16', iconv: 'UTF-16LE' },
  'utf-16be': { label: 'UTF-16', iconv: 'UTF-16BE' },
  'windows-1256': { label: 'Windows-1256 (Arabic)', iconv: 'CP1256' },
  'iso-8859-6': { label: 'ISO 8859-6 (Arabic)', iconv: 'ISO-8859-6' },
  'windows-1251': { label: 'Windows-1251 (Cyrillic)', iconv: 'CP1251' },
  'windows-1252': { label: 'Windows-1252 (Western)', iconv: 'CP1252' },
  gb18030: { label: 'GB 18030 (Chinese)', iconv: 'GB18030' },
};

const starts: readonly (readonly [kind: string, start: string])[] = [
  ['a PDF', '%PDF-'],
  ['a ZIP file (a Word or OpenDocument file, perhaps)', 'PK\x03\x04'],
  ['a Word file', '\xD0\xCF\x11\xE0'],
  ['a gzip file', '\x1F\x8B'],
  ['RTF', '{\\rtf'],
];

function fileKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return starts.find(([, start]) => head.startsWith(start))?.[0] ?? null;
}

function isUTF8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !bytes.includes(0);
  } catch {
    return false;
  }
}

/** UTF-16 by its byte order mark, or by the zero bytes that its ASCII (blanks and digits, in any script) leaves. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  const some = head.length / 20;
  if (odd > some && even <= odd / 20) return 'utf-16le';
  if (even > some && odd <= even / 20) return 'utf-16be';
  return null;
}

/** The commonest letters of each script, by which its texts are told. */
const frequent: Readonly<Record<string, RegExp>> = {
  'windows-1256': /[اليمونرتبة]/g,
  'iso-8859-6': /[اليمونرتبة]/g,
  'windows-1251': /[оеаинтсрвл]/g,
};

/** The single-byte encoding (or GB 18030) that gives the likeliest text; '' where none does. */
function byteEncoding(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 20_000);
  if (head.includes(0) || mostlyUTF8(head)) return '';
  const high = head.filter((byte) => byte > 0x7f).length;
  const scored = Object.entries(frequent).map(([encoding, letters]) => {
    const text = new TextDecoder(encoding).decode(head);
    return [encoding, (text.match(letters)?.length ?? 0) / high] as const;
  });
  const [best, share] = scored.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (share > 0.5) return best;
  const letters = head.filter((byte) => byte > 0x40).length;
  if (high < letters / 4) return 'windows-1252';
  return isChinese(head) ? 'gb18030' : '';
}

/** A few damaged bytes in what is UTF-8 otherwise. */
function mostlyUTF8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.split('\uFFFD').length - 1;
  return (text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0) > 2 * bad;
}

function isChinese(bytes: Uint8Array): boolean {
  const text = new TextDecoder('gb18030').decode(bytes);
  return (text.match(/[\u4E00-\u9FFF\u3000-\u303F\uFF00-\uFF60]/g)?.length ?? 0) > text.length / 3;
}

/** Where the first byte stands that UTF-8 does not allow, counted from 0. */
function badByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  const whole = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (whole(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
