import type { Span } from '../model.ts';

const end = /[.!?؟۔。！？…]+["'”’»)\]]*(?=\s|$)|[。！？]|\n/g;

/**
 * The sentence that a span stands in, without the blanks around it. A point within a number or a word ends none.
 *
 * @example sentenceAround('It grew. By 3.5 % a year. So far.', { start: 12, end: 15, quote: '3.5' }) // 'By 3.5 % a year.'
 */
export function sentenceAround(text: string, { start, end: stop }: Span): string {
  let [from, to] = [0, text.length];
  for (const match of text.matchAll(end)) {
    const after = match.index + match[0].length;
    if (after <= start) from = after;
    else if (match.index >= stop) {
      to = after;
      break;
    }
  }
  return text.slice(from, to).trim();
}
