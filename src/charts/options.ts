import type { Verdict } from '../model.ts';
import type { Theme } from './theme.ts';

/** Changes to a finished spec: objects are merged into it key by key, `null` takes a key out, all else replaces. */
export type SpecEdit = Readonly<Record<string, unknown>>;

/** What every chart takes beside its data. */
export interface ChartOptions {
  /** The language of titles, labels and description; English unless told. */
  readonly locale?: 'en' | 'ar';
  /** CLDR numbering system; `arab` (٠–٩) for Arabic and `latn` for English unless told. */
  readonly digits?: 'latn' | 'arab';
  /** `light` unless told; or colours of one's own, over the nearer of the two. */
  readonly theme?: 'light' | 'dark' | Partial<Theme>;
  /** Time runs left to right in every language; true turns it round. */
  readonly mirrorTime?: boolean;
  /** The verdicts on the reading, where they are at hand; else they are computed. */
  readonly verdicts?: readonly Verdict[];
  /** Where the figures come from, in place of "figures stated in the text". */
  readonly source?: string;
  /** The width of the whole picture, 480 to 1600; 640 unless told. */
  readonly width?: number;
  /** The last word: changes to the finished spec. */
  readonly override?: SpecEdit;
}
