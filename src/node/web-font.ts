import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontPath } from './fonts.ts';
import { woff2 } from './woff2.ts';

/** What of HarfBuzz's C interface is used; every pointer is a number. */
interface Subsetter {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(size: number): number;
  free(at: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_blob_destroy(blob: number): void;
  hb_face_create(blob: number, index: number): number;
  hb_face_reference_blob(face: number): number;
  hb_face_destroy(face: number): void;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_set(input: number, which: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_input_destroy(input: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

const READONLY = 1;
const NO_HINTING = 1;
const NAME_IDS = 4;
/** Copyright, licence, and the licence's address stay; the names, one of them reserved, go. */
const KEPT_NAMES = [0, 13, 14];

let subsetter: Subsetter | undefined;

/**
 * `@font-face` rules for the family "Mizan Text", with the characters of a text and no others, in `data:` addresses.
 *
 * @example webFont('Figures checked') // '@font-face{font-family:"Mizan Text";font-weight:400;src:url(data:font/woff2;base64,…'
 */
export function webFont(text: string): string {
  const characters = new Set([...text, ...text.toUpperCase(), '\u2026'].map((character) => character.codePointAt(0)!));
  return [400, 600]
    .map((weight) => {
      const font = woff2(subset(readFileSync(fontPath(weight)), characters));
      return `@font-face{font-family:"Mizan Text";font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')})}`;
    })
    .join('');
}

/** The font with these characters alone, without hints. */
function subset(font: Uint8Array, characters: ReadonlySet<number>): Buffer {
  subsetter ??= load();
  const hb = subsetter;
  const data = hb.malloc(font.length);
  new Uint8Array(hb.memory.buffer).set(font, data);
  const blob = hb.hb_blob_create(data, font.length, READONLY, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();
  const wanted = hb.hb_subset_input_unicode_set(input);
  for (const character of characters) hb.hb_set_add(wanted, character);
  const names = hb.hb_subset_input_set(input, NAME_IDS);
  hb.hb_set_clear(names);
  for (const id of KEPT_NAMES) hb.hb_set_add(names, id);
  hb.hb_subset_input_set_flags(input, NO_HINTING);
  const small = hb.hb_subset_or_fail(face, input);
  const out = hb.hb_face_reference_blob(small);
  const at = hb.hb_blob_get_data(out, 0);
  const bytes = Buffer.from(new Uint8Array(hb.memory.buffer, at, hb.hb_blob_get_length(out)));
  hb.hb_blob_destroy(out);
  for (const each of [small, face]) hb.hb_face_destroy(each);
  hb.hb_blob_destroy(blob);
  hb.hb_subset_input_destroy(input);
  hb.free(data);
  return bytes;
}

function load(): Subsetter {
  const path = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(path)), {});
  const hb = exports as unknown as Subsetter;
  hb._initialize();
  return hb;
}
