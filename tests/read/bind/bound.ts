/**
 * A short text and what a careful reader takes from it. A figure is `measure[/kind] reporter>partner [item] period written
 * unit hedge`, a claim `type` and the same with `from..to` for its period; `[item]`, `/kind` and an exact hedge are left out.
 */
export interface Bound {
  readonly text: string;
  readonly published?: string;
  readonly figures?: readonly string[];
  readonly claims?: readonly string[];
}
