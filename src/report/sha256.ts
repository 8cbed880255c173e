/**
 * SHA-256 of a text's UTF-8 bytes, in Base64, as a Content-Security-Policy names a script or style. The browser's own is
 * asynchronous, which a function that returns a string cannot use. Source: FIPS 180-4.
 *
 * @example sha256('abc') // "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="
 */
export function sha256(text: string): string {
  const bytes = pad(new TextEncoder().encode(text));
  const hash = Int32Array.from(primes(8), (prime) => fraction(prime ** (1 / 2)));
  const words = new Int32Array(64);
  for (let block = 0; block < bytes.byteLength; block += 64) {
    schedule(words, bytes, block);
    compress(hash, words);
  }
  const out = new DataView(new ArrayBuffer(32));
  hash.forEach((word, at) => {
    out.setInt32(4 * at, word);
  });
  return btoa(String.fromCharCode(...new Uint8Array(out.buffer)));
}

/** The message, a one bit, zeros to 56 modulo 64, and the length in bits. */
function pad(message: Uint8Array): DataView {
  const padded = new Uint8Array(((message.length + 8) >> 6) * 64 + 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(padded.length - 4, message.length << 3);
  return view;
}

function schedule(words: Int32Array, bytes: DataView, block: number): void {
  for (let t = 0; t < 16; t++) words[t] = bytes.getInt32(block + 4 * t);
  for (let t = 16; t < 64; t++) {
    const early = words[t - 15]!;
    const late = words[t - 2]!;
    const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[t] = words[t - 16]! + s0 + words[t - 7]! + s1;
  }
}

function compress(hash: Int32Array, words: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
  for (let t = 0; t < 64; t++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + s1 + ((e & f) ^ (~e & g)) + constants[t]! + words[t]!) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) hash[at] = hash[at]! + word;
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The first 32 bits of the fractional part. */
const fraction = (x: number): number => ((x - Math.floor(x)) * 2 ** 32) | 0;

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

const constants: Int32Array = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
