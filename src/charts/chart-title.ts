import type { ChartSpec } from './spec.ts';

/** A chart's title as one line of text; its description where it has none. */
export function chartTitle({ title, description }: ChartSpec): string {
  const text = typeof title === 'object' && title !== null && 'text' in title ? title.text : title;
  const words = Array.isArray(text) ? text.join(' ') : typeof text === 'string' ? text : description;
  return words.replace(/[\u2066-\u2069]/g, '');
}
