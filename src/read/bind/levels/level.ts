import type { Period } from '../../../model.ts';
import type { Head } from '../../heads/head.ts';
import {
  country,
  cue,
  firstWithin,
  is,
  isBoundaryMark,
  isComma,
  lastWithin,
  leadsToLevel,
  type Node,
} from '../../nodes/nodes.ts';
import type { Region } from '../../nodes/region.ts';
import { type Amount, shareUnit } from '../../numbers/quantity.ts';
import { sharerBefore } from '../../parties/sides.ts';
import { besideWorld } from '../../parties/whole-world.ts';
import { isToCome } from '../../periods/calendar.ts';
import type { Binding, ClaimDraft, FigureDraft, Walk } from '../../walk.ts';
import { isBaseLevel, leadsOnTo } from '../../when/base-level.ts';
import { periodBeside } from '../../when/beside.ts';
import { resolve } from '../../when/resolve.ts';
import { bindDelta, isDifference } from '../rates/difference.ts';
import { isWholeOf, ofTotal } from '../rates/share-words.ts';
import { inVolume } from '../rates/volume.ts';
import { bindingOf, unitOf } from '../scope.ts';
import type { Result } from '../stated.ts';
import { datedInBracket, periodInBracket, periodInFront } from './bracket.ts';
import { excessOf, periodOfBoth } from './excess.ts';
import {
  baseOf,
  beforeLevel,
  comparesBack,
  joinsBase,
  ledByBasePeriod,
  listedBase,
  ofEarlier,
  ofOtherPartner,
} from './level-base.ts';
import { recordSaid } from './record.ts';

function sayAgain(walk: Walk, { at }: Region, amount: Amount, unit: string, change: ClaimDraft): Result {
  const sign = walk.context.scene.measure === 'deficit' ? (change.sign === 1 ? -1 : 1) : change.sign;
  walk.claims.push({ ...change, type: 'delta', unit, amount, hedge: amount.hedge, sign, at });
  return ['claim', 'the same change in money'];
}

/** An amount in brackets right after another of its kind says the same level once more. */
export function bindTwin(walk: Walk, region: Region, amount: Amount): Result | null {
  const { sentence } = walk;
  if (amount.kind !== 'money') return null;
  const bracket = sentence[region.at - 1];
  // "a 4 % increase ($3m)"
  const noun = cue(sentence[region.at - 2], 'increase') !== null;
  const before = sentence[noun ? region.at - 3 : region.at - 2]?.amount;
  if (bracket?.kind !== 'mark' || bracket.norm !== '(' || before === null || before === undefined) return null;
  if (datedInBracket(sentence, region.at)) return null;
  const percent = walk.claims.at(-1);
  if (before.kind === 'percent' && percent?.amount === before && percent.type === 'change') {
    return sayAgain(walk, region, amount, unitOf(amount, percent), percent);
  }
  if (before.kind !== 'money' && before.kind !== 'bare') return null;
  const figure = walk.figures.at(-1);
  if (figure !== undefined && figure.amount === before) {
    if (besideItsBase(walk, region, amount)) return null;
    dateTwins(walk, region, figure);
    walk.figures.push({ ...figure, unit: unitOf(amount, figure), amount, at: region.at });
    return ['figure', 'the same level once more'];
  }
  const claim = walk.claims.at(-1);
  if (claim !== undefined && claim.amount === before) {
    walk.claims.push({ ...claim, unit: unitOf(amount, claim), amount, at: region.at });
    return ['claim', 'the same difference once more'];
  }
  return ['left', 'twin of a number that was not bound'];
}

/** "$9m ($8m in 2020) and $4m ($3m)": where a bracket before it told an earlier level, another sum of the same money is one, too. */
function besideItsBase({ sentence, figures, based }: Walk, { at }: Region, { unit }: Amount): boolean {
  const last = figures.at(-1);
  return (
    based && sentence[at - 1]?.norm === '(' && last?.at === at - 2 && last.unit === unit && last.amount.unit === unit
  );
}

/** "$3m (20m pounds) in 2021": the period after the bracket dates both. */
function dateTwins(walk: Walk, region: Region, figure: FigureDraft): void {
  const beside = figure.dated ? null : periodBeside(walk, region);
  if (beside === null || beside.base) return;
  figure.period = walk.context.scene.period = beside.period;
  figure.dated = walk.dated = true;
}

/** "$4m of a total of $6m", `3 ملايين من أصل 9 ملايين`: the whole right behind a part, of all partners and products that the head does not name. */
function wholeOfPart({ sentence, figures, context }: Walk, { at }: Region, binding: Binding | null): Binding | null {
  const part = figures.at(-1);
  const lead = sentence[at - 1];
  if (binding === null || part === undefined || cue(lead, 'share') === null) return binding;
  const dated = (n: Node) => n.period !== null || is(n, 'preposition', 'in');
  if (leadsToLevel(lead) || is(lead, 'level', 'by') || !sentence.slice(part.at + 1, at - 1).every(dated))
    return binding;
  const { headItem } = context.scene;
  return part.item !== headItem ? { ...binding, item: headItem } : { ...binding, item: null, partner: 'WLD' };
}

/** "coffee made up 34 % of the $9m exported": what a part is told of is of no product and no partner that the part has. */
function wholeOfShare(walk: Walk, { at }: Region, binding: Binding | null): Binding | null {
  const { sentence, claims } = walk;
  if (binding !== null && behindPart(walk, at)) return { ...binding, item: null };
  const share = claims.at(-1);
  if (binding === null || share?.type !== 'share') return binding;
  if (!isWholeOf(sentence, share.at, at) && !ofTotal(sentence, share.at, at)) return binding;
  return { ...binding, item: share.item === null ? binding.item : null, partner: 'WLD' };
}

/** "fish brought in $74m out of $94m": the whole of the level right before. */
const behindPart = ({ sentence, figures }: Walk, at: number): boolean =>
  is(sentence[at - 1], 'preposition', 'from') &&
  cue(sentence[at - 1], 'compare') === null &&
  figures.at(-1)?.at === at - 2;

export function bindMoney(walk: Walk, region: Region, written: Amount): Result {
  const { context } = walk;
  const amount = ofPair(walk, region, written);
  const binding = wholeOfPart(walk, region, wholeOfShare(walk, region, bindingOf(walk, region)));
  if (binding === null) return ['left', 'no measure near enough'];
  if (amount.kind === 'money' && !amount.scaled && amount.value < 1000) return ['aside', 'price: too little for trade'];
  if (amount.kind === 'bare' && inVolume(walk.sentence, region.at)) return ['aside', 'a quantity'];
  if (amount.kind === 'bare' && walk.currency === null) {
    // "from 33 thousand to 180 thousand, and investment passed $22m": a small number takes no unit from far off.
    const reach = amount.value >= 1e6 ? walk.sentence.length : region.at + 6;
    const ahead = walk.sentence[firstWithin(walk.sentence, region.at + 1, reach, (n) => n.amount?.kind === 'money')];
    // `37 مليون نخلة`, in a sentence without money: a thing of which no list tells.
    if (ahead === undefined && walk.sentence[region.at + 1]?.kind === 'word') return ['left', 'something counted'];
    walk.currency = ahead?.amount?.unit ?? (amount.value >= 1e6 ? context.scene.currency : null);
    if (walk.currency === null) return ['left', 'no currency'];
  }
  const unit = unitOf(amount.kind === 'bare' ? { unit: walk.currency } : amount, binding);
  if (amount.kind === 'money') walk.currency = context.scene.currency = unit;
  const excess = excessOf(walk, region);
  const again = excess === null ? sameChange(walk, region.at) : null;
  if (again !== null) return sayAgain(walk, region, amount, unit, again);
  const bracketed = datedInBracket(walk.sentence, region.at);
  if (excess === null && !bracketed && !startsPair(walk, region) && isDifference(walk, region))
    return bindDelta(walk, region, amount, unit, binding);
  const hadBeen = is(walk.sentence[region.at - 1], 'tense', 'past');
  const past = (walk.based && hadBeen) || pastGoesOn(walk, region);
  const { scene } = context;
  const since = sinceWhen(walk, region);
  const found =
    since === null
      ? (periodInFront(walk, region.at) ??
        (excess === null ? null : periodOfBoth(walk, region.at)) ??
        periodBeside(walk, region) ??
        (bracketed ? periodInBracket(walk, region.at) : null))
      : { period: since, base: true };
  const joined = joinsBase(walk, region.at, found?.period ?? null);
  const base =
    joined ||
    listedBase(walk, region) ||
    besideItsBase(walk, region, amount) ||
    past ||
    (excess === null &&
      isBaseLevel(walk.sentence, region) &&
      (startsPair(walk, region) || !ofOtherPartner(walk, binding))) ||
    ledByBasePeriod(walk, region) ||
    ofEarlier(walk.sentence, region.at) ||
    setBeside(walk, region.at);
  const beside = base && found !== null ? beforeLevel(walk, found, scene.period) : found;
  const earlier = (bracketed || hadBeen) && comparesBack(beside?.period ?? null, scene.period);
  const period = beside?.period ?? (base ? baseOf(walk) : (scene.period ?? baseOf(walk)));
  if (isToCome(period, context.published)) return ['aside', 'of a time after the text'];
  const { kind, item } = binding;
  const reporter = ofWorld(walk, region.at, binding) ? 'WLD' : binding.reporter;
  const measure = excess === null ? binding.measure : 'balance';
  const partner = sumsUp(walk, region.at, binding) || tellsWhole(walk, region.at, binding) ? 'WLD' : binding.partner;
  const figure: FigureDraft = {
    measure,
    kind,
    item,
    reporter,
    partner,
    period,
    sign: excess ?? signOf(scene.measure),
    unit,
    amount,
    base: base || earlier || (beside?.base ?? false),
    record: recordSaid(walk.sentence, region),
    dated: beside !== null || (walk.dated && !(base && period === null)),
    sentence: walk.index,
    at: region.at,
  };
  if (beside !== null) {
    walk.last = beside.period;
    if (figure.base) {
      if (!joined) scene.base = beside.period;
      walk.based = true;
    } else {
      scene.period = beside.period;
      walk.dated = true;
      if (beside.period !== null) walk.named.push(beside.period);
    }
    walk.readUpTo = Math.max(walk.readUpTo, region.right);
  }
  walk.figures.push(figure);
  return ['figure', base ? 'a level compared with' : 'a level'];
}

/** "the $9m is less than $12m recorded in 2022": what bounds no number, for it compares the one before with it. */
function setBeside({ sentence, figures }: Walk, at: number): boolean {
  const { amount } = sentence[at]!;
  const before = figures.at(-1);
  const verb = is(sentence[at - 1], 'level', 'reach') && cue(sentence[at - 1], 'preposition') === null;
  return amount !== null && amount.hedge !== 'exact' && verb && before?.amount === sentence[at - 2]?.amount;
}

/** "exports had been $3m and imports $2m": the verb of the one before is that of the next. */
function pastGoesOn({ sentence, figures }: Walk, { at }: Region): boolean {
  const last = figures.at(-1);
  if (last?.base !== true || !is(sentence[last.at - 1], 'tense', 'past')) return false;
  const between = sentence.slice(last.at + 1, at);
  const verb = (n: Node) =>
    (is(n, 'level', 'reach') && cue(n, 'preposition') === null) || cue(n, 'change') !== null || is(n, 'join', 'split');
  return is(between[0], 'join', 'and') && !between.some((n) => n.period !== null || isBoundaryMark(n) || verb(n));
}

/** "Chad is the second market for Mali's exports, which came to $9m", "4 % of the exports, which were $9m": what a place or a share is of. */
function tellsWhole({ sentence, heads, wholes }: Walk, at: number, { reporter }: Binding): boolean {
  const head = heads.findLast((h) => h.at < at);
  if (head === undefined) return false;
  const listed = head.listing && head.form === 'noun';
  if (!(wholes.has(head.at) || listed || sharerBefore(sentence, head, reporter) !== null)) return false;
  const which = firstWithin(sentence, head.at + 1, head.at + 6, (n) => is(n, 'join', 'relative'));
  if (which === -1 || !isComma(sentence[which - 1]) || at - which > 5) return false;
  const other = (n: Node) => n.amount !== null || (country(n) !== null && country(n)!.code !== reporter);
  return !sentence.slice(head.at + 1, at).some(other);
}

/** "6 % of world exports, which came to $9m". */
function ofWorld(walk: Walk, at: number, binding: Binding): boolean {
  const head = walk.heads.findLast((h) => h.at < at);
  return tellsWhole(walk, at, binding) && besideWorld(walk.sentence, head!, at, walk.context.pack);
}

/** "$3m to China, and $9m overall": of all partners; "exports to China came to $9m overall": the sum of what the head names. */
function sumsUp({ sentence, heads, figures }: Walk, at: number, { partner }: Binding): boolean {
  const next = sentence[at + 1];
  if (cue(next, 'total') === null || cue(next, 'share') !== null) return false;
  const head = heads.findLast((h) => h.at < at);
  if (head === undefined || figures.length > 0) return true;
  return !sentence.slice(head.from, at).some((n) => country(n)?.code === partner);
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

/** "since 2012, when they amounted to $3m": the level of the time from which a stretch is counted. */
function sinceWhen(walk: Walk, { at }: Region): Period | null {
  const { sentence } = walk;
  const since = walk.since ?? recordSince(walk, at);
  if (since === null || at - since.at > 8 || at < since.at) return null;
  const between = sentence.slice(since.at + 1, at);
  const when = between.some(
    (n) => n.norm === '(' || is(n, 'join', 'when') || (is(n, 'join', 'split') && !is(n, 'join', 'relative')),
  );
  return when && !between.some((n) => n.kind === 'amount' || n.period !== null) ? since.period : null;
}

/** "the highest since April 2007, when it was $3m", "since April 2007 ($3m)": how long a record has stood. */
function recordSince(walk: Walk, at: number): Walk['since'] {
  const bracketed = walk.sentence[at - 1]?.norm === '(';
  const when = bracketed ? at - 1 : lastWithin(walk.sentence, at - 6, at, (n) => is(n, 'join', 'when'));
  const told = isComma(walk.sentence[when - 1]) ? when - 2 : when - 1;
  const cue = walk.sentence[told]?.period ?? null;
  const period = cue?.since === true ? resolve(walk, cue) : null;
  return when === -1 || period === null ? null : { at: told, period };
}

function signOf(measure: Head['measure'] | null): 1 | -1 {
  return measure === 'deficit' ? -1 : 1;
}

/** "from $96.2 to $141.8 million": the first of a pair has the scale of the second. */
function ofPair(walk: Walk, region: Region, amount: Amount): Amount {
  if (amount.kind !== 'money' || amount.scaled || !startsPair(walk, region)) return amount;
  const { sentence } = walk;
  const next = sentence[firstWithin(sentence, region.at + 1, region.at + 9, (n) => n.amount !== null)]?.amount;
  return next?.kind === 'money' && next.scaled ? shareUnit(amount, next) : amount;
}

/** "from $3m to $9m": whether another level follows the first. */
export function startsPair({ sentence }: Walk, { at }: Region): boolean {
  return is(sentence[at - 1], 'preposition', 'from') && leadsOnTo(sentence, at);
}
