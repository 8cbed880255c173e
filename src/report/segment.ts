import type { Span } from '../model.ts';

/** A mention of a figure or claim: the n-th place (from 1) that states it. */
export interface Mention {
  readonly id: string;
  readonly nth: number;
  readonly span: Span;
}

/** A stretch of text under the same mentions; `begins` are those of them that start here. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Shortest first: the innermost leads. */
  readonly under: readonly Mention[];
  readonly begins: readonly Mention[];
}

/**
 * Cuts a text at every start and end of its mentions, so that overlapping ones share what they share. Mentions that lie
 * outside the text, or are empty, are left out. The segments join to the text.
 *
 * @example segment('abc', [{ id: 'f1', nth: 1, span: { start: 1, end: 2, quote: 'b' } }]).length // 3
 */
export function segment(text: string, mentions: readonly Mention[]): readonly Segment[] {
  const inside = mentions
    .filter(({ span }) => span.start >= 0 && span.start < span.end && span.end <= text.length)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ span }) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  );
  const segments: Segment[] = [];
  let open: Mention[] = [];
  let next = 0;
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1];
    if (end === undefined) break;
    open = open.filter(({ span }) => span.end > start);
    const begins: Mention[] = [];
    for (let mention = inside[next]; mention?.span.start === start; mention = inside[++next]) begins.push(mention);
    open.push(...begins);
    segments.push({ start, end, under: [...open].sort((a, b) => length(a) - length(b)), begins });
  }
  return segments;
}

const length = ({ span }: Mention): number => span.end - span.start;
