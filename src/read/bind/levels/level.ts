import { cue, firstWithin, is, lastWithin, leadsToLevel, type Node } from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import { type Amount, shareUnit } from '../../numbers/quantity.ts';
import { isToCome } from '../../periods/calendar.ts';
import type { ClaimDraft, FigureDraft, Walk } from '../../walk.ts';
import { bindDelta, isDifference } from '../rates/difference.ts';
import { inVolume, ofQuantity } from '../rates/volume.ts';
import { bindingOf, unitOf } from '../scope.ts';
import type { Result } from '../stated.ts';
import { datedInBracket } from './bracket.ts';
import { excessOf } from './excess.ts';
import { enterTime, startsPair, timeOfLevel } from './level-time.ts';
import { recordSaid } from './record.ts';
import { scaledBefore } from './scale-of-list.ts';
import { sayAgain } from './twin.ts';
import { ofWorld, sumsUp, tellsWhole, wholeOfPart, wholeOfShare } from './whole.ts';

export function bindMoney(walk: Walk, region: Region, written: Amount): Result {
  const { context, sentence } = walk;
  const amount = ofPair(walk, region, written);
  const binding = wholeOfPart(walk, region, wholeOfShare(walk, region, bindingOf(walk, region)));
  if (binding === null) return ['left', 'no measure near enough'];
  const none = noLevel(walk, region, amount);
  if (none !== null) return none;
  const unit = unitOf(amount.kind === 'bare' ? { unit: walk.currency } : amount, binding);
  if (amount.kind === 'money') walk.currency = context.scene.currency = unit;
  const excess = excessOf(walk, region);
  const again = excess === null ? sameChange(walk, region.at) : null;
  if (again !== null) return sayAgain(walk, region, amount, unit, again);
  const differs = excess === null && !datedInBracket(sentence, region.at) && !startsPair(walk, region);
  if (differs && isDifference(walk, region)) return bindDelta(walk, region, amount, unit, binding);
  const time = timeOfLevel(walk, region, binding, excess !== null);
  if (isToCome(time.period, context.published)) return ['aside', 'of a time after the text'];
  const all = sumsUp(walk, region.at, binding) || tellsWhole(walk, region.at, binding);
  const figure: FigureDraft = {
    measure: excess === null ? binding.measure : 'balance',
    kind: binding.kind,
    item: binding.item,
    reporter: ofWorld(walk, region.at, binding) ? 'WLD' : binding.reporter,
    partner: all ? 'WLD' : binding.partner,
    period: time.period,
    sign: excess ?? signOf(walk, region.at),
    unit,
    amount,
    base: time.base || time.earlier || (time.beside?.base ?? false),
    record: recordSaid(sentence, region),
    dated: time.beside !== null || (walk.dated && !(time.base && time.period === null)),
    sentence: walk.index,
    at: region.at,
  };
  enterTime(walk, region, figure.base, time);
  walk.figures.push(figure);
  shareSide(walk, figure);
  return ['figure', time.base ? 'a level compared with' : 'a level'];
}

/** "grew by 6 % to $7m with Chad": whom the level names, the change that led to it is of too. */
function shareSide({ claims, sentence }: Walk, { at, measure, item, reporter, partner }: FigureDraft): void {
  const change = claims.at(-1);
  if (change?.type !== 'change' || at - change.at !== 2 || !is(sentence[at - 1], 'preposition', 'to')) return;
  if (partner === 'WLD' || change.partner !== 'WLD') return;
  if (change.measure !== measure || change.item !== item || change.reporter !== reporter) return;
  claims[claims.length - 1] = { ...change, partner };
}

/** What a sum is that is no level: a price, a quantity, something counted; null for a level. A bare number takes its currency from the sentence. */
function noLevel(walk: Walk, { at }: Region, amount: Amount): Result | null {
  const { sentence, context } = walk;
  if (amount.kind === 'money' && !amount.scaled && amount.value < 1000) return ['aside', 'price: too little for trade'];
  if (amount.kind !== 'bare') return null;
  // "619 million litres, when 729 million had been usual"
  if (inVolume(sentence, at) || ofQuantity(sentence, at)) return ['aside', 'a quantity'];
  if (walk.currency !== null) return null;
  // "from 33 thousand to 180 thousand, and investment passed $22m": a small number takes no unit from far off.
  const reach = amount.value >= 1e6 ? sentence.length : at + 6;
  const ahead = sentence[firstWithin(sentence, at + 1, reach, (n) => n.amount?.kind === 'money')];
  // `37 مليون نخلة`, in a sentence without money: a thing of which no list tells.
  if (ahead === undefined && sentence[at + 1]?.kind === 'word') return ['left', 'something counted'];
  walk.currency = ahead?.amount?.unit ?? (amount.value >= 1e6 ? context.scene.currency : null);
  return walk.currency === null ? ['left', 'no currency'] : null;
}

/** "an increase of 2.7 % or $2m", "rose by 2.4 %, that is, $50m": the change before, told in money. */
function sameChange({ sentence, claims }: Walk, at: number): ClaimDraft | null {
  const change = claims.at(-1);
  if (change?.type !== 'change' || at - change.at > 5) return null;
  const between = sentence.slice(change.at + 1, at);
  // "grew 4 %, amounting to $3m" leads to the level.
  const says = between.some((n) => (cue(n, 'share') !== null && !leadsToLevel(n)) || is(n, 'join', 'or'));
  const light = (n: Node) =>
    n.kind === 'mark' ||
    n.kind === 'word' ||
    cue(n, 'share') !== null ||
    is(n, 'join', 'or') ||
    cue(n, 'stop') !== null;
  return says && between.every(light) ? change : null;
}

/** A deficit, and a balance that is told to be negative, are below nothing. */
function signOf({ sentence, heads, context: { scene } }: Walk, at: number): 1 | -1 {
  if (scene.measure !== 'balance') return scene.measure === 'deficit' ? -1 : 1;
  const head = heads.findLast((h) => h.at < at)?.at ?? at;
  const negative = lastWithin(sentence, head, at, (n) => is(n, 'sign', 'minus') || n.amount !== null);
  return is(sentence[negative], 'sign', 'minus') ? -1 : 1;
}

/** "from $96.2 to $141.8 million": the first of a pair has the scale of the second. */
function ofPair(walk: Walk, region: Region, amount: Amount): Amount {
  if (amount.kind !== 'money' || amount.scaled) return amount;
  const listed = scaledBefore(walk, region, amount);
  if (listed !== null) return shareUnit(amount, listed);
  if (!startsPair(walk, region)) return amount;
  const { sentence } = walk;
  const next = sentence[firstWithin(sentence, region.at + 1, region.at + 9, (n) => n.amount !== null)]?.amount;
  return next?.kind === 'money' && next.scaled ? shareUnit(amount, next) : amount;
}
