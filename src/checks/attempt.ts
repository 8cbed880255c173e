import { type Bounds, meet } from './bounds.ts';
import type { Gauge } from './gauge.ts';
import type { Rational } from './rational.ts';
import type { Term } from './term.ts';

/** What a recomputation gives, on a scale where it is exact. */
export interface Recomputed {
  readonly gauge: Gauge;
  /** From the inputs as printed. */
  readonly point: Rational;
  /** Every value that the inputs allow. */
  readonly bounds: Bounds;
  /** The same, with one-sided inputs ("over 10") reaching only two units. */
  readonly near: Bounds;
  readonly formula: string;
  /** Where rise turns into fall on the scale; null where the statistic has no direction. */
  readonly neutral: Rational | null;
  /** The stated number may be larger than what is recomputed, not smaller: a whole of which not all parts are listed. */
  readonly atMost?: true;
}

/** A recomputation of one statistic, as a function of its terms; a string tells why there is none. */
export type Recompute = (terms: readonly Term[]) => Recomputed | string;

/** A statistic that a writer may take for the stated one: what it is, and what it gives. */
export interface Slip {
  readonly kind: string;
  /** The sentence of the diagnosis; `gives` is the number that the slip gives, printed like the stated one. */
  readonly message: (gives: string) => string;
  readonly recompute: Recompute;
}

/** Other numbers of the text that may have been taken instead: the mirror flow, a neighbouring period, another whole. */
export interface Swap {
  readonly kind: string;
  readonly message: string;
  readonly terms: readonly Term[];
}

/** One plausible reading of a claim: the inputs, and what is computed from them. */
export interface Attempt {
  readonly terms: readonly Term[];
  readonly recompute: Recompute;
  /** The text leaves no doubt that these are the inputs. */
  readonly sure: boolean;
  /** Why it is not sure, where that is known. */
  readonly doubt?: string;
  readonly slips: readonly Slip[];
  readonly swaps: () => readonly Swap[];
}

/** The term that plays a role; throws where there is none, which is a mistake of the caller. */
export function play(terms: readonly Term[], role: Term['role']): Term {
  const found = terms.find((term) => term.role === role);
  if (!found) throw new Error(`play: no such role: ${role}`);
  return found;
}

/** Whether stated bounds, lifted onto the scale, agree with what is recomputed; `near` holds one-sided inputs within two units. */
export function agree(lifted: Bounds, result: Recomputed, reach: 'bounds' | 'near'): boolean {
  return meet(lifted, result.atMost ? { ...result[reach], high: null, highClosed: false } : result[reach]);
}
