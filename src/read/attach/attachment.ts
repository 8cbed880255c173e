import type { Kind } from '../../model.ts';
import { is, isBoundaryMark, type Node } from '../nodes/nodes.ts';

/** A country, product or kind that stands so near an amount that it belongs to it alone. */
export interface Attachment {
  /** Index of the country's node; null where none. */
  readonly at: number | null;
  readonly code: string | null;
  /** `list`: an element of a list, whose side the scene tells. */
  readonly side: 'to' | 'from' | 'with' | 'by' | 'favour' | 'list' | 'subject' | null;
  readonly item: string | null;
  readonly kind: Kind | null;
  /** Whether the product is told as a part of a level before it ("most of it tea"). */
  readonly part?: boolean;
  /** Whether the amount is told to be of that product ("$3m of tea"). */
  readonly of?: boolean;
}

export const NOTHING: Attachment = { at: null, code: null, side: null, item: null, kind: null };

export function sideBefore(sentence: readonly Node[], i: number): 'to' | 'from' | 'with' | 'by' | 'favour' | null {
  if (sentence[i]!.clitics?.preposition === 'to') return 'to';
  for (let k = i - 1; k >= 0 && i - k <= 3; k--) {
    const node = sentence[k]!;
    if (is(node, 'preposition', 'favour')) return 'favour';
    if (is(node, 'preposition', 'to')) return 'to';
    if (is(node, 'preposition', 'from')) return 'from';
    if (is(node, 'preposition', 'with')) return 'with';
    if (is(node, 'preposition', 'by')) return 'by';
    if (node.kind !== 'word' && !is(node, 'stop', 'word')) return null;
  }
  return null;
}

/** Whether a country right before an amount continues a series: "Japan bought $12m and Chad $8m". */
export function inSeries(before: Node | undefined): boolean {
  return before !== undefined && (is(before, 'join', 'and') || is(before, 'join', 'split') || isBoundaryMark(before));
}
