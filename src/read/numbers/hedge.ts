import type { Hedge } from '../../model.ts';
import { endsAt, find, N } from '../words/finder.ts';
import type { Token } from '../words/tokenize.ts';
import type { Core } from './amount.ts';
import type { Scan } from './scan.ts';

/** A hedge that waits for its number. */
export interface PendingHedge {
  readonly first: number;
  readonly end: number;
  readonly hedge: Hedge;
  readonly verb: boolean;
  /** A verb that needs its preposition before the number. */
  readonly led: boolean;
  /** Right after an amount: "5% above …" compares. */
  readonly compares: boolean;
}

/** The hedge at token `i`; `lastEnd` is where the amount before ended. */
export function hedgeAt(scan: Scan, i: number, lastEnd: number): PendingHedge | null {
  const near = find(scan, i, N.hedge);
  const led = find(scan, i, N.hedgeVerbWith);
  const verb = find(scan, i, N.hedgeVerb) ?? led;
  const match = verb !== null && (near === null || verb.end >= near.end) ? verb : near;
  if (match === null) return null;
  return {
    first: i,
    end: match.end,
    hedge: match.value as Hedge,
    verb: match === verb,
    led: match === led,
    compares: lastEnd === i || endsAt(scan, i, N.comparing),
  };
}

/** "Slightly over about": the first that is more than "about" counts, where the words stand together; `زادت بأكثر من`: a verb without its preposition hedges nothing. */
export function joinHedges(before: PendingHedge | null, next: PendingHedge): PendingHedge {
  if (before === null || before.led || before.end !== next.first) return next;
  const { hedge, verb, led } = before.hedge === 'about' ? next : before;
  return { first: before.first, end: next.end, hedge, verb, led, compares: before.compares };
}

/** A hedge reaches over words, brackets and quotation marks, not over the end of a phrase. */
export const endsHedge = ({ kind, norm }: Token): boolean =>
  kind === 'break' || (kind === 'mark' && !'(«"“\'-−–+±$€£%٪'.includes(norm));

/** Whether a hedge reaches a number. */
export function reaches(scan: Scan, core: Core, pending: PendingHedge): boolean {
  const gap = core.first - pending.end;
  if (core.kind === 'ordinal' || gap < 0) return false;
  if (pending.led) return isLed(scan, core, gap);
  if (gap === 0) return !pending.compares || pending.hedge === 'about';
  const article = find(scan, pending.end, N.article);
  if (article !== null && article.end === core.first) return !pending.compares && !isComparison(scan, pending);
  if (!pending.verb || !scan.pack.switches.verbFirst || gap > REACH) return false;
  if (core.kind === 'count' || core.kind === 'multiple' || core.preposition !== '') return false;
  const preposition = find(scan, core.first - 1, N.preposition);
  return preposition === null || preposition.clitics.suffix !== '';
}

/** How many words a subject between verb and object may have. */
const REACH = 16;

const isLed = (scan: Scan, core: Core, gap: number): boolean =>
  gap > 0 && gap <= REACH && core.kind !== 'count' && endsAt(scan, core.first, N.hedgePreposition);

/** "Above the $5bn" compares; "exceeded the $5bn" and "over a billion" do not. A definite article is the longer one. */
function isComparison({ tokens }: Scan, { hedge, verb, end }: PendingHedge): boolean {
  return !verb && (hedge === 'over' || hedge === 'under') && tokens[end]!.norm.length > 2;
}

/** "or so", "on the Arabic side تقريباً": a hedge right after the number. */
export function hedgeAfter(scan: Scan, { end }: Core): { hedge: Hedge; end: number } | null {
  const { tokens } = scan;
  const hyphen = tokens[end]?.norm === '-' && tokens[end + 1]?.glued === true;
  const at = hyphen ? end + 1 : end;
  const match = find(scan, at, N.hedgeAfter);
  if (match === null) return null;
  const mark = tokens[at]!;
  return mark.kind === 'mark' && !mark.glued ? null : { hedge: match.value as Hedge, end: match.end };
}
