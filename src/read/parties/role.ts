import type { Pack } from '../../packs/pack.ts';
import type { Head } from '../heads/head.ts';
import type { Node } from '../nodes/nodes.ts';

/** The part that a country plays towards a measure. */
export type Role =
  | 'to'
  | 'from'
  | 'with'
  | 'pair'
  | 'owner'
  | 'subject'
  | 'agent'
  | 'for'
  | 'place'
  | 'adjective'
  | 'bare';

/** A country in a sentence and the part that its neighbours give it. */
export interface Party {
  readonly at: number;
  readonly code: string;
  readonly role: Role;
}

/** A country whose part towards a head is asked for. */
export interface Mention {
  readonly sentence: readonly Node[];
  readonly at: number;
  /** The form it is named in. */
  readonly form: string;
  readonly head: Head;
  /** The country named before it. */
  readonly before: Party | null;
  /** The nearest word to its left that counts. */
  readonly left: number | null;
  readonly pack: Pack;
}

/** Whose flow it is, and with whom. */
export interface Sides {
  readonly reporter: string | null;
  readonly partner: string | null;
}
