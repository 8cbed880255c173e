import type { Sheet } from './sheet.ts';

/**
 * Keeps one flow from being counted twice: the first row of a key is kept, a later one with the same value is passed over,
 * and one with another value throws, with both places.
 */
export function once(): (key: string, value: number, sheet: Sheet) => boolean {
  const seen = new Map<string, { value: number; place: string }>();
  return (key, value, sheet) => {
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, { value, place: sheet.place() });
      return true;
    }
    if (first.value === value) return false;
    throw sheet.fail(`the same flow as in ${first.place} with another value: ${value}, not ${first.value} (${key})`);
  };
}
