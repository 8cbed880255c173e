import { errorAt } from './input.ts';

/**
 * Keeps one flow from being counted twice: the first row of a key is kept, a later one with the same value is passed over,
 * and one with another value throws, with both places.
 */
export function once(verb: string): (key: string, value: number, name: string, line: number) => boolean {
  const seen = new Map<string, { value: number; name: string; line: number }>();
  return (key, value, name, line) => {
    const first = seen.get(key);
    if (!first) {
      seen.set(key, { value, name, line });
      return true;
    }
    if (first.value === value) return false;
    throw errorAt(
      verb,
      name,
      line,
      `the same flow as in ${first.name}:${first.line} with another value: ${value}, not ${first.value} (${key})`,
    );
  };
}
