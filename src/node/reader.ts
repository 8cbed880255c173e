import { type CheckOptions, check } from '../checks/check.ts';
import { read } from '../read/read.ts';
import type { Document } from './document.ts';
import { loadPacks } from './packs.ts';

export interface ReaderOptions extends CheckOptions {
  /** The language of the texts; found from each text where it is not given. */
  readonly lang?: string | undefined;
}

/** Reads a text and weighs its claims. */
export type Reader = (name: string, text: string, published: string | null) => Document;

/** A reader with the language packs that are called for. */
export async function loadReader({ lang, ...options }: ReaderOptions = {}): Promise<Reader> {
  const packs = await loadPacks(lang);
  return (name, text, published) => {
    const reading = read(text, { packs, published });
    return { name, reading, verdicts: check(reading, options) };
  };
}
