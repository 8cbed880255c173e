import type { Measure, Period } from '../model.ts';
import { setAside } from './aside.ts';
import { type Attachment, attach } from './attach.ts';
import { findHeads, type Head, isBoundaryMark } from './head.ts';
import { country, cue, is, NO_CODE, type Node } from './nodes.ts';
import { yearOf, yearsBetween } from './periods/calendar.ts';
import { type Amount, resolveCurrency, shareUnit } from './quantity.ts';
import { type Region, regions } from './region.ts';
import { pairRespectively } from './respectively.ts';
import { enter, latestOf, notePair, type Scene } from './scene.ts';
import { finishClaims } from './settle.ts';
import { hedgeBefore, type Sense, senseOf } from './statistic.ts';
import type { Binding, ClaimDraft, Context, FigureDraft, Outcome, Walk } from './walk.ts';
import { isBaseLevel, isBasePeriod, leadsOnTo, periodBeside, readPeriodsUpTo, resolve } from './when.ts';

type Result = readonly [Outcome, string];

/** Walks a sentence from left to right: moves the scene at each head, and binds each amount to it. */
export function bindSentence(context: Context, sentence: readonly Node[], index: number): void {
  const heads = findHeads(sentence, context.pack);
  const walk: Walk = {
    context,
    sentence,
    index,
    heads,
    figures: [],
    claims: [],
    readUpTo: 0,
    dated: false,
    based: false,
    bases: [],
    last: null,
    years: null,
    currency: null,
    wholes: new Set(),
    detour: null,
    named: [],
  };
  const events = sentence.flatMap((_, i) => (isEvent(sentence, i) ? [i] : []));
  const shares = regions(sentence, events, new Set(heads.map((h) => h.from)));
  const entered = { next: 0 };
  openSentence(walk, events[0] ?? sentence.length);
  for (const share of shares) {
    let region = share;
    enterHeads(walk, entered, region.at, events);
    if (leadsToNextHead(walk, region, entered.next)) {
      enterHeads(walk, entered, heads[entered.next]!.from, events);
      region = { ...region, right: Math.max(region.right, region.reach) };
    }
    readPeriodsUpTo(walk, region.at);
    const node = sentence[region.at]!;
    const [outcome, rule] =
      node.kind === 'amount' ? bindAmount(walk, region, node.amount!) : bindMultipleWord(walk, region);
    if (node.amount !== null) context.notes.push({ amount: node.amount, sentence: index, outcome, rule });
  }
  enterHeads(walk, entered, sentence.length, events);
  readPeriodsUpTo(walk, sentence.length);
  carryOn(walk);
  dateSeries(walk);
  pairRespectively(walk);
  finishClaims(walk);
  if (context.scene.carried !== null) context.scene.period = context.scene.carried;
  context.scene.carried = null;
  if (sentence.some((n) => is(n, 'parts', 'all'))) context.complete.add(index);
  context.figures.push(...walk.figures);
  context.claims.push(...walk.claims);
}

/** A number to be bound, or a word that is a multiple. "For the first time" ranks nothing. */
function isEvent(sentence: readonly Node[], i: number): boolean {
  const { kind, amount } = sentence[i]!;
  if (kind !== 'amount') return isMultipleWord(sentence, i);
  return !(amount!.kind === 'ordinal' && is(sentence[i - 1], 'aside', 'neutral'));
}

function isMultipleWord(sentence: readonly Node[], i: number): boolean {
  const node = sentence[i]!;
  if (node.kind !== 'cue' || cue(node, 'multiple') === null) return false;
  const next = sentence[i + 1];
  return !(next?.amount?.kind === 'multiple');
}

/** What a sentence is about before its first number: a product or a country that stands in front. */
function openSentence(walk: Walk, firstEvent: number): void {
  const { sentence, heads, context } = walk;
  const { scene } = context;
  const headless = heads.length === 0 || heads[0]!.from > firstEvent;
  const pronoun = sentence.slice(0, 3).some((n) => is(n, 'party', 'its') || is(n, 'join', 'part'));
  if (!pronoun || !headless) scene.item = null;
  const end = Math.min(firstEvent, heads[0]?.from ?? sentence.length);
  for (let i = 0; i < end; i++) {
    const node = sentence[i]!;
    if (node.kind === 'item' && !is(sentence[i - 1], 'preposition', 'of')) {
      if (headless) scene.item = cue(node, 'item');
      break;
    }
  }
}

function enterHeads(walk: Walk, entered: { next: number }, upTo: number, events: readonly number[]): void {
  const { heads, sentence, context } = walk;
  while (entered.next < heads.length && heads[entered.next]!.from <= upTo) {
    const head = heads[entered.next]!;
    const stop = events.find((e) => e > head.at) ?? sentence.length;
    const to = Math.min(head.to, stop);
    const part = walk.wholes.has(head.at) && !relativeAfter(sentence, head) ? { ...context.scene } : null;
    enter(context.scene, sentence, head, to, walk.index, context.pack);
    itemOfHead(walk, head, to);
    if (part !== null) backToPart(walk, part);
    walk.detour = null;
    entered.next++;
  }
}

/** The whole of a share is named in passing: what follows is of the part again, in the whole's measure. */
function backToPart(walk: Walk, before: Scene): void {
  const { scene } = walk.context;
  const share = walk.claims.at(-1);
  if (share === undefined || (before.measure !== null && before.measure !== scene.measure))
    Object.assign(scene, before, { named: walk.index });
  else [scene.item, scene.reporter, scene.partner] = [share.item, share.reporter, share.partner];
}

/** "12 % of exports, which came to": what follows is of the whole. */
function relativeAfter(sentence: readonly Node[], head: Head): boolean {
  for (let i = head.at + 1; i < sentence.length && i < head.at + 8; i++) {
    const node = sentence[i]!;
    if (is(node, 'join', 'relative')) return true;
    if (node.kind === 'mark' && node.norm === '(') return true;
    if (node.kind === 'amount') return false;
  }
  return false;
}

function itemOfHead(walk: Walk, head: Head, to: number): void {
  const item = itemNamed(walk.sentence, head, to);
  if (item !== null) walk.context.scene.item = item;
}

/** "oil exports", "exports of gold", "bought gas worth": the product that a head names. */
function itemNamed(sentence: readonly Node[], head: Head, to: number): string | null {
  for (let i = head.from; i < to; i++) {
    const node = sentence[i]!;
    if (node.kind !== 'item') continue;
    const before = i < head.at && (head.form === 'noun' || (head.form === 'sale' && i === head.at - 1));
    const reach = head.form === 'noun' || head.form === 'role' ? 4 : 9;
    if (before || (i > head.at && i - head.at <= reach && tied(sentence, head, i))) {
      return cue(node, 'item');
    }
  }
  return null;
}

/** Whether only "of", articles, owners and kinds stand between a head and a product, or it is the object of a verb. */
function tied(sentence: readonly Node[], head: Head, i: number): boolean {
  for (let k = head.at + 1; k < i; k++) {
    const node = sentence[k]!;
    if (isBoundaryMark(node) || cue(node, 'change') !== null || cue(node, 'level') === 'by') return false;
    if (is(node, 'join', 'and') || is(node, 'join', 'split')) return false;
    if (
      head.form === 'noun' &&
      ((cue(node, 'level') !== null && !is(node, 'preposition', 'of')) ||
        is(node, 'preposition', 'in') ||
        is(node, 'preposition', 'to'))
    )
      return false;
  }
  return true;
}

/** "$9bn of exports", "5 مليارات دولار صادرات", "ranked 12th by total exports": the number belongs to what follows. */
function leadsToNextHead(walk: Walk, region: Region, next: number): boolean {
  const { sentence, heads, context } = walk;
  const head = heads[next];
  if (head === undefined) return false;
  const amount = sentence[region.at]!.amount;
  const rank = amount?.kind === 'ordinal' || amount?.kind === 'count';
  if (partOfNext(walk, region, head)) return true;
  const between = withoutBrackets(sentence.slice(region.at + 1, head.from));
  if (!rank && sentence[region.at + 1]?.clitics?.and) return false;
  if (between.some((n) => (n.kind === 'amount' && !(rank && n.amount!.kind === 'count')) || isMultipleNode(n)))
    return false;
  if (amount?.kind === 'percent' || amount?.kind === 'points') {
    if (cue(sentence[head.from], 'share') !== null) return false;
    const apposed =
      between.length <= 6 && between[0]?.norm === ',' && between.slice(1).every((n) => !isBoundaryMark(n));
    if (context.scene.named !== walk.index && apposed && is(between.at(-1), 'preposition', 'of')) return true;
    return (
      context.scene.named !== walk.index &&
      between.length <= 3 &&
      !between.some((n) => is(n, 'preposition', 'of') || is(n, 'preposition', 'from') || cue(n, 'share') !== null) &&
      !between.some(isBoundaryMark)
    );
  }
  const light = between.every(
    (n, i) =>
      (i === 0 && n.norm === ')') ||
      n.kind === 'word' ||
      n.kind === 'period' ||
      cue(n, 'preposition') !== null ||
      (cue(n, 'stop') !== null && !is(n, 'join', 'and') && !is(n, 'join', 'split')) ||
      cue(n, 'total') !== null ||
      rank,
  );
  if (rank)
    return (
      light &&
      between.length <= 10 &&
      (!between.some((n) => n.kind === 'mark' && ',،;('.includes(n.norm)) ||
        (context.scene.named !== walk.index && region.at < 5))
    );
  if (between.some((n, i) => isBoundaryMark(n) && !(i === 0 && n.norm === ')'))) return false;
  return (
    (light && between.length <= 3) ||
    (context.scene.named !== walk.index &&
      between.length <= 8 &&
      !between.some((n) => is(n, 'join', 'split') || is(n, 'join', 'and')))
  );
}

/** "Tea ($3m) made up 14 percent of the exports" after a sentence about a balance: a part of what the share is of. */
function partOfNext(walk: Walk, region: Region, head: Head): boolean {
  const { sentence, context } = walk;
  const { measure, named } = context.scene;
  if (named === walk.index || (measure !== 'surplus' && measure !== 'deficit' && measure !== 'balance')) return false;
  if (head.form !== 'noun' || head.measure === 'surplus' || head.measure === 'deficit') return false;
  return sentence.slice(region.at + 1, head.from).some((n) => cue(n, 'share') !== null);
}

function withoutBrackets(nodes: readonly Node[]): Node[] {
  const kept: Node[] = [];
  let depth = 0;
  for (const node of nodes) {
    if (node.kind === 'mark' && node.norm === '(') depth++;
    else if (node.kind === 'mark' && node.norm === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept.push(node);
  }
  return kept;
}

function isMultipleNode(node: Node): boolean {
  return node.kind === 'cue' && cue(node, 'multiple') !== null;
}

function bindAmount(walk: Walk, region: Region, amount: Amount): Result {
  const twin = bindTwin(walk, region, amount);
  if (twin !== null) return twin;
  if (amount.kind === 'ordinal') return bindRank(walk, region, amount);
  if (amount.kind === 'count' && isRanked(walk, region)) return bindRank(walk, region, amount);
  const aside = setAside(walk.sentence, region, amount);
  if (aside !== null) return ['aside', aside];
  if (amount.kind === 'money' || amount.kind === 'bare') return bindMoney(walk, region, amount);
  if (amount.kind === 'count') return bindCount(walk, region, amount);
  if (amount.kind === 'multiple') return bindMultiple(walk, region, amount, amount.hedge);
  return bindPercent(walk, region, amount);
}

/** An amount in brackets right after another of its kind says the same level once more. */
function bindTwin(walk: Walk, region: Region, amount: Amount): Result | null {
  const { sentence } = walk;
  if (amount.kind !== 'money') return null;
  const bracket = sentence[region.at - 1];
  const before = sentence[region.at - 2]?.amount;
  if (bracket?.kind !== 'mark' || bracket.norm !== '(' || before === null || before === undefined) return null;
  const percent = walk.claims.at(-1);
  if (before.kind === 'percent' && percent?.amount === before && percent.type === 'change') {
    walk.claims.push({
      ...percent,
      type: 'delta',
      unit: unitOf(amount, percent.reporter),
      amount,
      hedge: amount.hedge,
      at: region.at,
    });
    return ['claim', 'the same change in money'];
  }
  if (before.kind !== 'money' && before.kind !== 'bare') return null;
  const figure = walk.figures.at(-1);
  if (figure !== undefined && figure.amount === before) {
    dateTwins(walk, region, figure);
    walk.figures.push({ ...figure, unit: unitOf(amount, figure.reporter), amount, at: region.at });
    return ['figure', 'the same level once more'];
  }
  const claim = walk.claims.at(-1);
  if (claim !== undefined && claim.amount === before) {
    walk.claims.push({ ...claim, unit: unitOf(amount, claim.reporter), amount, at: region.at });
    return ['claim', 'the same difference once more'];
  }
  return ['left', 'twin of a number that was not bound'];
}

/** "$3m (20m pounds) in 2021": the period after the bracket dates both. */
function dateTwins(walk: Walk, region: Region, figure: FigureDraft): void {
  const beside = figure.dated ? null : periodBeside(walk, region);
  if (beside === null || beside.base) return;
  figure.period = walk.context.scene.period = beside.period;
  figure.dated = walk.dated = true;
}

function unitOf(amount: Amount, reporter: string | null): string {
  const unit = amount.unit ?? 'USD';
  return resolveCurrency(unit, reporter) ?? unit;
}

function bindMoney(walk: Walk, region: Region, amount: Amount): Result {
  const { context } = walk;
  const binding = bindingOf(walk, region);
  if (binding === null) return ['left', 'no measure near enough'];
  if (amount.kind === 'bare' && walk.currency === null) {
    const ahead = walk.sentence.slice(region.at + 1).find((n) => n.amount?.kind === 'money');
    walk.currency = ahead?.amount?.unit ?? (amount.value >= 1e6 ? context.scene.currency : null);
    if (walk.currency === null) return ['left', 'no currency'];
  }
  const unit =
    amount.kind === 'bare'
      ? (resolveCurrency(walk.currency!, binding.reporter) ?? walk.currency!)
      : unitOf(amount, binding.reporter);
  if (amount.kind === 'money') walk.currency = context.scene.currency = amount.unit;
  if (!startsPair(walk, region) && isDifference(walk, region)) return bindDelta(walk, region, amount, unit, binding);
  const base = isBaseLevel(walk.sentence, region) || ledByBasePeriod(walk, region);
  const beside = periodBeside(walk, region);
  const { scene } = context;
  const period = beside?.period ?? (base ? baseOf(walk) : scene.period);
  const figure: FigureDraft = {
    ...binding,
    period,
    sign: signOf(scene.measure),
    unit,
    amount,
    base: base || (beside?.base ?? false),
    dated: beside !== null || walk.dated,
    sentence: walk.index,
    at: region.at,
  };
  if (beside !== null) {
    walk.last = beside.period;
    if (figure.base) {
      scene.base = beside.period;
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

/** "less than the goods of 2020, which were $3m": the period in front of the level is the one compared with. */
function ledByBasePeriod(walk: Walk, region: Region): boolean {
  for (let i = region.at - 1; i >= region.floor; i--) {
    const node = walk.sentence[i]!;
    if (
      isBoundaryMark(node) ||
      is(node, 'preposition', 'to') ||
      (is(node, 'join', 'split') && !is(node, 'join', 'relative'))
    )
      return false;
    const period = node.period;
    if (period !== null && period.relative !== 'span')
      return !period.yearOnYear && region.at - i <= 6 && isBasePeriod(walk, i, period);
  }
  return false;
}

function baseOf(walk: Walk): Period | null {
  return walk.context.scene.base;
}

function signOf(measure: Head['measure'] | null): 1 | -1 {
  return measure === 'deficit' ? -1 : 1;
}

function measureOf(measure: Head['measure']): Measure {
  return measure === 'surplus' || measure === 'deficit' ? 'balance' : measure;
}

/** A plain number is a level only as the first of a pair that shares its unit ("from 1.703 to 1.966 millones"), or a score. */
function bindCount(walk: Walk, region: Region, amount: Amount): Result {
  const { sentence, context } = walk;
  const { scene } = context;
  if (scene.measure === 'eci' && scene.named === walk.index && region.at > 0) {
    const near = sentence.slice(Math.max(0, region.at - 3), region.at).some((n) => cue(n, 'measure') === 'eci');
    if (near && scene.reporter !== null) {
      walk.figures.push({
        measure: 'eci',
        kind: 'any',
        item: null,
        reporter: scene.reporter,
        partner: 'WLD',
        period: scene.period,
        sign: 1,
        unit: 'index',
        amount,
        base: false,
        dated: walk.dated,
        sentence: walk.index,
        at: region.at,
      });
      return ['figure', 'a score'];
    }
  }
  if (amount.written.includes('.') && amount.noun === undefined && walk.claims.at(-1)?.unit === '%')
    return bindPercent(walk, region, { ...amount, kind: 'percent', unit: '%' });
  const next = sentence.slice(region.at + 1, region.at + 9).find((n) => n.amount !== null)?.amount;
  const paired = next !== undefined && next !== null && isBaseLevel(sentence, region) ? shareUnit(amount, next) : null;
  if (paired === null || paired === undefined) return ['left', 'a plain number'];
  return bindMoney(walk, region, paired);
}

/** The scope that a number takes from the scene, changed by what stands beside it; null where no measure reaches it. */
function bindingOf(walk: Walk, region: Region): Binding | null {
  const { context, sentence, index } = walk;
  const { scene } = context;
  if (scene.measure === null) return null;
  const fresh = lastHeadBefore(walk, region.at);
  const near = attach(context.text, context.tokens, sentence, region, fresh);
  const away = index - scene.spoken;
  const attached = near.code !== null || near.item !== null || resumes(walk, region.at);
  if (near.code === null && near.item === null) comeBack(walk, region);
  if (away > 1 && !(attached && away <= 3)) return null;
  if (away === 1 && !attached && !refersBack(sentence, region)) return null;
  applyAttachment(walk, region, near);
  scene.spoken = index;
  const { kind, item, reporter, partner } = scene;
  if (reporter === null || reporter === NO_CODE) return null;
  if (partner === 'WLD') scene.bilateral = false;
  return { measure: measureOf(scene.measure), kind: near.kind ?? kind, item, reporter, partner };
}

/** "Cocoa earned $3m, or 12 % of exports": the sentence goes on about the measure of the one before. */
function resumes(walk: Walk, at: number): boolean {
  const head = walk.heads.find((h) => h.at > at);
  return head !== undefined && head.form === 'noun' && head.measure === walk.context.scene.measure;
}

/** "exports reached $3m, most of it tea at $2m, after $1m in 2017": what the whole is compared with, past its parts. */
function comeBack(walk: Walk, region: Region): void {
  const { sentence, detour, context } = walk;
  if (detour === null || !isBaseLevel(sentence, region)) return;
  for (let i = region.at - 1; i >= region.floor; i--) {
    const node = sentence[i]!;
    if (node.kind === 'item') return;
    if (node.kind === 'mark' && ',،;؛'.includes(node.norm)) {
      context.scene.item = detour.item;
      walk.detour = null;
      return;
    }
  }
}

function lastHeadBefore(walk: Walk, at: number): number {
  let found = 0;
  for (const head of walk.heads) if (head.at < at) found = head.at + 1;
  return found;
}

/** A sentence without a measure of its own speaks of the last one where it says so: "they rose", "that is a gain of". */
function refersBack(sentence: readonly Node[], region: Region): boolean {
  for (let i = 0; i < Math.min(sentence.length, region.right); i++) {
    const node = sentence[i]!;
    const early = i < 7 && (cue(node, 'change') !== null || cue(node, 'annual') !== null);
    if (early || cue(node, 'share') !== null || cue(node, 'take') !== null) return true;
    if (is(node, 'join', 'part') && i < 3) return true;
    if (cue(node, 'party') !== null || cue(node, 'multiple') !== null || node.kind === 'item') return true;
  }
  return false;
}

function applyAttachment(walk: Walk, region: Region, near: Attachment): void {
  const { scene } = walk.context;
  if (near.item !== null) {
    if (walk.figures.length > 0) walk.detour ??= { item: scene.item };
    scene.item = near.item;
  }
  const inward = scene.measure === 'imports';
  const listed = near.code ?? bareBefore(walk, region);
  if (listed !== null && listed !== scene.reporter) {
    const twoWay = scene.measure === 'surplus' || scene.measure === 'deficit' || scene.measure === 'balance';
    const head = walk.heads.findLast((h) => h.at < region.at);
    const acts = head?.form === 'verb' || head?.form === 'sale';
    if (twoWay && near.side === 'to') {
      scene.partner = scene.partner === listed ? scene.reporter : scene.partner;
      scene.reporter = listed;
    } else if (near.side === 'subject' && acts) scene.reporter = listed;
    else if (near.side === 'to' && inward) scene.reporter = listed;
    else if (near.side === 'by')
      [scene.reporter, scene.partner] = [listed, scene.partner === listed ? 'WLD' : scene.partner];
    else if (near.side === 'from' && !inward && scene.reporter === null) scene.reporter = listed;
    else scene.partner = listed;
    notePair(scene);
  }
  if (near.kind !== null) scene.kind = near.kind;
}

/** "China received goods to the value of $3bn": a country that leads its clause and that no head has taken. */
function bareBefore(walk: Walk, region: Region): string | null {
  const { sentence } = walk;
  let taken = false;
  for (let i = region.at - 1; i >= region.left; i--) {
    const node = sentence[i]!;
    if (walk.heads.some((h) => h.at === i)) return null;
    if (cue(node, 'take') !== null) taken = true;
    const named = country(node);
    if (named === null || named.form === 'adjective') continue;
    const before = sentence[i - 1];
    if (before !== undefined && cue(before, 'preposition') !== null) return null;
    return taken ? named.code : null;
  }
  return null;
}

/** Whether money is the size of a change: "rose by $3m", "a gain of $3m", "$3m less". */
function startsPair({ sentence }: Walk, { at }: Region): boolean {
  return is(sentence[at - 1], 'preposition', 'from') && leadsOnTo(sentence, at);
}

function isDifference(walk: Walk, region: Region): boolean {
  const { sentence } = walk;
  const after = sentence[region.at + 1];
  if (after !== undefined && cue(after, 'change') !== null && cue(after, 'level') === null && !isBoundaryMark(after))
    return true;
  if (changeOfMeasure(walk, region)) return true;
  let by = false;
  for (let i = region.at - 1; i >= region.left && region.at - i <= 6; i--) {
    const node = sentence[i]!;
    if (node.kind === 'amount') return false;
    if (cue(node, 'increase') !== null && !toBefore(sentence, region)) return true;
    if (cue(node, 'change') !== null && cue(node, 'compare') !== null) return false;
    if (cue(node, 'change') !== null) return by || i === region.at - 1 || !reachesBetween(sentence, i, region.at);
    if (is(node, 'level', 'by') || (node.clitics?.preposition === 'ب' && cue(node, 'level') === null)) by = true;
    else if (cue(node, 'compare') !== null && cue(node, 'level') === null) return false;
    else if (is(node, 'preposition', 'to')) return false;
    if (cue(node, 'measure') !== null && !by) return false;
    if (isBoundaryMark(node) && node.norm !== '(') return by && walk.figures.some((f) => f.base);
  }
  return false;
}

/** A level is led to by "to", or by what it is compared with. */
function toBefore(sentence: readonly Node[], region: Region): boolean {
  const lead = sentence[region.at - 1];
  return (
    is(lead, 'preposition', 'to') ||
    is(lead, 'preposition', 'from') ||
    (cue(lead, 'compare') !== null && cue(lead, 'level') === null)
  );
}

/** "the drop in deliveries to Egypt, $3m", "an increase in exports of $3m": a change named as a noun, its measure after it. */
function changeOfMeasure(walk: Walk, region: Region): boolean {
  const { sentence, heads } = walk;
  const head = heads.findLast((h) => h.at < region.at && h.at >= region.left);
  if (head === undefined || head.form === 'role') return false;
  const link = sentence[head.from - 1];
  const noun = sentence
    .slice(Math.max(region.left, head.from - 3), head.from)
    .findLast((n) => cue(n, 'change') !== null);
  if (
    noun === undefined ||
    link === undefined ||
    !(is(link, 'preposition', 'in') || is(link, 'preposition', 'of') || link === noun)
  )
    return false;
  const lead = sentence[region.at - 1]!;
  if (is(lead, 'preposition', 'to') || is(lead, 'preposition', 'from') || cue(lead, 'compare') !== null) return false;
  return !sentence.slice(head.at, region.at).some((n) => n.kind === 'amount' || cue(n, 'change') !== null);
}

function reachesBetween(sentence: readonly Node[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const node = sentence[i]!;
    if (
      cue(node, 'level') === 'reach' ||
      cue(node, 'compare') !== null ||
      cue(node, 'measure') !== null ||
      node.kind === 'period'
    )
      return true;
  }
  return false;
}

function directionNear(walk: Walk, region: Region): 'rise' | 'fall' | null {
  const { sentence } = walk;
  const after = sentence[region.at + 1];
  const next = region.at + 1 < region.right ? cue(after, 'change') : null;
  if (next !== null) return next as 'rise' | 'fall';
  for (let i = region.at - 1; i >= region.left; i--) {
    const value = cue(sentence[i], 'change');
    if (value !== null) return value as 'rise' | 'fall';
  }
  return null;
}

function bindDelta(walk: Walk, region: Region, amount: Amount, unit: string, binding: Binding): Result {
  const direction = directionNear(walk, region);
  pushClaim(walk, region, { ...binding, type: 'delta', unit, amount, direction, annual: null, whole: null });
  return ['claim', 'a difference'];
}

interface Stated extends Binding {
  readonly type: ClaimDraft['type'];
  readonly unit: string;
  readonly amount: Amount;
  readonly direction: 'rise' | 'fall' | null;
  readonly annual: 'rate' | 'compound' | null;
  readonly whole: Binding | null;
  readonly ranked?: boolean;
}

/** The period beside a claim; one earlier than the sentence's own is what it compares with ("double what it had been in 2019"). */
function besideOf(walk: Walk, region: Region, { type }: Stated): { period: Period | null; base: boolean } | null {
  const beside = periodBeside(walk, region);
  const own = walk.dated ? walk.context.scene.period : null;
  if (beside === null || beside.period === null || own === null || beside.period === own) return beside;
  const compares = type === 'change' || type === 'cagr' || type === 'delta' || type === 'multiple';
  return compares && latestOf([beside.period, own]) === own && yearsBetween(beside.period, own) !== null
    ? { ...beside, base: true }
    : beside;
}

function pushClaim(walk: Walk, region: Region, stated: Stated, hedge = stated.amount.hedge): void {
  const { annual, ...rest } = stated;
  const beside = besideOf(walk, region, stated);
  if (beside?.base) [walk.context.scene.base, walk.based] = [beside.period, true];
  else if (beside !== null) {
    walk.context.scene.period = beside.period;
    walk.dated = true;
  }
  walk.claims.push({
    ...rest,
    type: annual !== null && stated.type === 'change' ? 'cagr' : stated.type,
    from: null,
    period: walk.context.scene.period,
    dated: walk.dated,
    to: beside !== null && !beside.base ? beside.period : null,
    sign: stated.direction === 'fall' && stated.amount.value > 0 ? -1 : 1,
    hedge,
    years: annual === 'compound' ? -1 : null,
    sentence: walk.index,
    at: region.at,
    inputs: [],
  });
}

function bindPercent(walk: Walk, region: Region, amount: Amount): Result {
  const { sentence, context } = walk;
  let sense = senseOf(sentence, region, context.text);
  const last = walk.claims.at(-1);
  if (
    sense.type === null &&
    last !== undefined &&
    (last.type === 'share' || last.type === 'change' || last.type === 'cagr')
  ) {
    sense = {
      ...sense,
      type: last.type === 'share' ? 'share' : 'change',
      direction: last.direction,
      annual: last.type === 'cagr' ? 'rate' : null,
      rule: 'as the one before',
    };
  }
  if (betweenLevels(walk, region, sense)) {
    const direction = lastDirection(sentence, region.at);
    if (direction !== null) sense = { ...sense, type: 'change', direction, rule: 'beside two levels' };
  }
  if (sense.type === null) return ['left', sense.rule];
  if (inVolume(sentence, region.at)) return ['aside', 'a change in volume'];
  if (sense.type === 'change' && leadsToPrice(sentence, region.at)) return ['aside', 'the change of a price'];
  if (sense.type === 'share') return bindShare(walk, region, amount, sense.rule);
  const binding = bindingOf(walk, region);
  if (binding === null) return ['left', 'no measure near enough'];
  const type = amount.kind === 'points' ? 'points' : sense.type;
  const unit = amount.kind === 'points' ? 'pp' : '%';
  pushClaim(walk, region, {
    ...binding,
    type,
    unit,
    amount,
    direction: sense.direction,
    annual: sense.annual,
    whole: null,
  });
  return ['claim', sense.rule];
}

/** "to $3m from $2m, that is, by 20%": a bare percentage right after a level and what it is compared with. */
function betweenLevels(walk: Walk, region: Region, { type, rule }: Sense): boolean {
  if (type === 'share' ? rule === 'percent of a total' : type !== null) return false;
  if (rule === 'beside a level') return walk.figures.some((f) => f.base);
  const [first, last] = walk.figures.slice(-2);
  if (first === undefined || last === undefined || first.base === last.base || first.item !== last.item) return false;
  return walk.sentence
    .slice(last.at + 1, region.at)
    .every(
      (n) =>
        n.kind === 'period' ||
        n.kind === 'mark' ||
        is(n, 'join', 'split') ||
        is(n, 'level', 'by') ||
        cue(n, 'share') !== null ||
        cue(n, 'stop') !== null,
    );
}

/** "fell 2% to $78 a barrel": what changed is a price. */
function leadsToPrice(sentence: readonly Node[], at: number): boolean {
  for (let i = at + 1; i < sentence.length && i - at <= 4; i++) {
    const node = sentence[i]!;
    if (node.amount !== null) return node.amount.per !== undefined;
    if (isBoundaryMark(node)) return false;
  }
  return false;
}

function lastDirection(sentence: readonly Node[], at: number): 'rise' | 'fall' | null {
  for (let i = at - 1; i >= 0; i--) {
    const value = cue(sentence[i], 'change');
    if (value !== null) return value as 'rise' | 'fall';
  }
  return null;
}

/** "By volume, exports lost 6 %": tonnes, not money. */
function inVolume(sentence: readonly Node[], at: number): boolean {
  for (let i = Math.min(sentence.length - 1, at + 3); i >= 0; i--) {
    const node = sentence[i]!;
    if (is(node, 'aside', 'volume')) return true;
    if (i < at && node.kind === 'mark' && ';؛'.includes(node.norm)) return false;
  }
  return false;
}

function bindShare(walk: Walk, region: Region, amount: Amount, rule: string): Result {
  const { context, sentence } = walk;
  const { scene } = context;
  const end = sentence.findIndex((n, i) => i > region.at && (n.kind === 'amount' || isBoundaryMark(n)));
  if (sentence.slice(region.at + 1, end === -1 ? sentence.length : end).some((n) => is(n, 'aside', 'rate')))
    return ['aside', 'a share of something else'];
  const whole = wholeAfter(walk, region);
  const scoped = scene.named === walk.index;
  let binding = scene.measure === null ? null : bindingOf(walk, region);
  if (whole !== null && (binding === null || !scoped)) {
    const named = leadingCountry(sentence, region, whole.reporter) ?? sharer(walk, region, whole.reporter);
    binding = {
      measure: whole.measure,
      kind: whole.kind,
      item: binding?.item ?? itemBefore(sentence, region) ?? whole.item,
      reporter: whole.reporter ?? binding?.reporter ?? scene.topic,
      partner: named ?? (binding?.measure === whole.measure ? binding.partner : (whole.partner ?? 'WLD')),
    };
  }
  if (binding === null) return ['left', 'a share of nothing that was read'];
  const sharing = binding.item === null ? itemBefore(sentence, region) : null;
  if (sharing !== null) {
    binding = { ...binding, item: sharing };
    if (scoped) scene.item = sharing;
  }
  if (whole !== null && mirrors(binding, whole))
    binding = { ...binding, measure: whole.measure, reporter: whole.reporter, partner: binding.reporter };
  pushClaim(walk, region, { ...binding, type: 'share', unit: '%', amount, direction: null, annual: null, whole });
  return ['claim', rule];
}

/** "China sold Lebanon $3m, 10 % of Lebanon's imports": the share is of the flow as the buyer counts it. */
function mirrors(part: Binding, whole: Binding): boolean {
  const across =
    (part.measure === 'exports' && whole.measure === 'imports') ||
    (part.measure === 'imports' && whole.measure === 'exports');
  return across && whole.reporter !== null && whole.reporter === part.partner;
}

/** "Russia took 41 % of exports and 30 % of imports": the one whose share was told before. */
function sharer(walk: Walk, region: Region, reporter: string | null): string | null {
  const last = walk.claims.at(-1);
  if (last?.type !== 'share' || last.reporter !== reporter || last.partner === 'WLD') return null;
  const between = walk.sentence.slice(last.at + 1, region.at);
  return between.some((n) => country(n)?.form === 'name') ? null : last.partner;
}

function leadingCountry(sentence: readonly Node[], region: Region, reporter: string | null): string | null {
  for (let i = region.at - 1; i >= region.left; i--) {
    const named = country(sentence[i]);
    if (named !== null && named.form !== 'adjective' && named.code !== reporter) return named.code;
  }
  return null;
}

function itemBefore(sentence: readonly Node[], region: Region): string | null {
  for (let i = region.at - 1; i >= region.left; i--) if (sentence[i]!.kind === 'item') return cue(sentence[i], 'item');
  return null;
}

/** The measure that a share is of, where it follows: "of all exports", "من صادرات المملكة". */
function wholeAfter(walk: Walk, region: Region): Binding | null {
  const { sentence, heads, context } = walk;
  const head = heads.find((h) => h.at > region.at);
  if (head === undefined || head.at - region.at > 9) return null;
  for (let i = region.at + 1; i < head.at; i++) {
    const node = sentence[i]!;
    if (node.kind === 'amount' || (node.kind === 'mark' && ',،;('.includes(node.norm)) || is(node, 'join', 'split'))
      return null;
  }
  const scene = { ...context.scene };
  const stop = sentence.findIndex((n, i) => i > head.at && n.kind === 'amount');
  const to = Math.min(head.to, stop === -1 ? sentence.length : stop);
  enter(scene, sentence, head, to, walk.index, context.pack);
  if (scene.measure === null) return null;
  walk.wholes.add(head.at);
  return {
    measure: measureOf(scene.measure),
    kind: scene.kind,
    item: itemNamed(sentence, head, to),
    reporter: scene.reporter,
    partner: scene.partner,
  };
}

function bindMultiple(walk: Walk, region: Region, amount: Amount, hedge: Amount['hedge']): Result {
  const binding = bindingOf(walk, region);
  if (binding === null) return ['left', 'no measure near enough'];
  pushClaim(
    walk,
    region,
    { ...binding, type: 'multiple', unit: 'x', amount, direction: null, annual: null, whole: null },
    hedge,
  );
  return ['claim', 'a multiple'];
}

function bindMultipleWord(walk: Walk, region: Region): Result {
  const { sentence, context } = walk;
  const node = sentence[region.at]!;
  const written = cue(node, 'multiple')!;
  const hedge = hedgeBefore(context, sentence, region.at);
  const start = context.tokens[node.first]!.start;
  const end = context.tokens[node.end - 1]!.end;
  const value = Number(written);
  const precision = written.includes('.') ? 0.1 : 1;
  const amount: Amount = {
    first: node.first,
    end: node.end,
    core: { start, end },
    span: { start, end },
    kind: 'multiple',
    written,
    value,
    unit: 'x',
    precision,
    hedge,
    low: value - precision / 2,
    high: value + precision / 2,
    scaled: false,
  };
  if (setAside(sentence, region, amount) !== null || sentence.slice(0, region.at).some((n) => is(n, 'aside', 'plan')))
    return ['aside', 'plan'];
  return bindMultiple(walk, region, amount, hedge);
}

function isRanked(walk: Walk, region: Region): boolean {
  for (let i = region.at - 1; i >= region.left && region.at - i <= 3; i--) {
    const node = walk.sentence[i]!;
    if (cue(node, 'rank') !== null && cue(node, 'preposition') === null && cue(node, 'level') === null) return true;
    if (node.kind !== 'word' && cue(node, 'stop') === null) return false;
  }
  return false;
}

function bindRank(walk: Walk, region: Region, amount: Amount): Result {
  const { sentence, context } = walk;
  const { scene } = context;
  const near = (from: number, to: number) =>
    sentence.slice(Math.max(region.left, from), to).some((n) => cue(n, 'rank') !== null);
  const listed =
    amount.kind === 'ordinal' &&
    (rankedCountry(sentence, region) ?? placedCountry(sentence, region)) !== null &&
    (country(sentence[region.at - 1]) !== null ||
      sentence.some((n) => cue(n, 'rank') !== null && cue(n, 'preposition') === null));
  const again = walk.claims.at(-1)?.type === 'rank';
  if (
    !listed &&
    !again &&
    !near(region.at - 4, region.at) &&
    !near(region.at + 1, Math.min(region.right, region.at + 3))
  )
    return ['left', 'an ordinal that ranks nothing'];
  if (inOtherField(sentence, region)) return ['aside', 'a rank in another field'];
  if (setAside(sentence, region, { ...amount, kind: 'money' }) !== null) return ['aside', 'a rank of something else'];
  const carried = walk.index - scene.named <= 1 && scene.measure === 'exports' && listed;
  if (scene.measure === null || (scene.named !== walk.index && !carried)) return ['left', 'a rank without a measure'];
  const named = rankedCountry(sentence, region) ?? placedCountry(sentence, region);
  const world = sentence.slice(region.at + 1, region.right).some((n) => cue(n, 'total') !== null);
  let { reporter, partner } = scene;
  if (named !== null && named !== reporter) {
    const amongPartners = walk.heads.some((h) => h.listing) || partner !== 'WLD';
    if (walk.heads.some((h) => h.form === 'actor')) reporter = named;
    else if (reporter !== null && !world && amongPartners && scene.measure !== 'eci') partner = named;
    else [reporter, partner] = [named, 'WLD'];
  } else if (world || scene.measure === 'eci') partner = 'WLD';
  if (reporter === null || reporter === NO_CODE) return ['left', 'a rank of nobody'];
  if (partner !== 'WLD' && scene.reporter !== null) scene.partner = partner;
  else [scene.reporter, scene.partner] = [reporter, partner];
  pushClaim(walk, region, {
    measure: measureOf(scene.measure),
    kind: scene.kind,
    item: scene.item,
    reporter,
    partner,
    type: 'rank',
    unit: 'rank',
    amount,
    direction: null,
    annual: null,
    whole: null,
    ranked: named !== null,
  });
  return ['claim', 'a rank'];
}

/** "91st of 96 in technology": what follows names a field that is none of trade. */
function inOtherField(sentence: readonly Node[], region: Region): boolean {
  for (let i = region.at + 1; i < sentence.length && i - region.at <= 5; i++) {
    const node = sentence[i]!;
    if (isBoundaryMark(node)) return false;
    if (node.kind === 'amount' && node.amount!.kind !== 'count') return false;
    if (!is(node, 'preposition', 'in')) continue;
    const field = sentence.slice(i + 1, i + 4);
    const end = field.findIndex((n) => isBoundaryMark(n) || n.kind === 'amount' || cue(n, 'preposition') !== null);
    const words = end === -1 ? field : field.slice(0, end);
    return words.length > 0 && words.every((n) => n.kind === 'word');
  }
  return false;
}

/** "the third place fell to Chad", "third was Chad". */
function placedCountry(sentence: readonly Node[], region: Region): string | null {
  for (let i = region.at + 1; i < Math.min(region.reach, region.at + 9); i++) {
    const named = country(sentence[i]);
    if (named !== null && named.form !== 'adjective' && !is(sentence[i - 1], 'preposition', 'from')) return named.code;
  }
  return null;
}

/** The country that an ordinal ranks: the nearest before it that no preposition leads. */
function rankedCountry(sentence: readonly Node[], region: Region): string | null {
  for (let i = region.at - 1; i >= region.left; i--) {
    const named = country(sentence[i]);
    if (named === null || named.form === 'adjective') continue;
    const before = sentence[i - 1];
    if (before !== undefined && cue(before, 'preposition') !== null && !is(before, 'preposition', 'with')) continue;
    return named.code;
  }
  return null;
}

/** A sentence that follows speaks of the latest time that this one named. */
function carryOn(walk: Walk): void {
  const { scene } = walk.context;
  if (!walk.dated) return;
  const spoken = [
    ...walk.figures.filter((f) => !f.base).map((f) => f.period),
    ...walk.claims.map((c) => c.to ?? (c.dated ? null : c.period)),
  ];
  const led = walk.sentence.slice(0, 2).some((n) => n.period !== null && n.period.value !== null);
  const own = latestOf([...walk.named, ...spoken, scene.period]);
  const [year, latest] = [own === null ? null : yearOf(own), scene.latest === null ? null : yearOf(scene.latest)];
  const back = year !== null && latest !== null && (latest - year >= 5 || (latest > year && !led));
  const named = back ? scene.latest : own;
  scene.carried = named;
  scene.latest = latestOf([scene.latest, named]);
}

/** The period that the rest of a clause names after its last level: "$3m ($9m) in 2017", "$3m, up 4 %, in May". */
function trailingPeriod(walk: Walk, at: number): Period | null {
  const { sentence } = walk;
  for (let i = at + 1; i < sentence.length; i++) {
    const node = sentence[i]!;
    if (is(node, 'join', 'split') || (node.kind === 'mark' && ';؛:—'.includes(node.norm))) return null;
    const period = node.period;
    if (period === null || period.day !== undefined || period.dateline || period.yearOnYear) continue;
    if (period.relative === 'span' || period.range !== undefined || isBasePeriod(walk, i, period)) continue;
    return cue(sentence[i - 1], 'preposition') !== null || sentence[i - 1]?.kind === 'cue'
      ? resolve(walk, period)
      : null;
  }
  return null;
}

/** A series shares a period that follows it: "$3m to China and $2m to India in 2021". */
function dateSeries(walk: Walk): void {
  const { figures } = walk;
  const last = figures.at(-1);
  const trailing = last === undefined || last.dated || last.base ? null : trailingPeriod(walk, last.at);
  if (trailing !== null) [last!.period, last!.dated] = [trailing, true];
  for (let k = figures.length - 2; k >= 0; k--) {
    const [here, next] = [figures[k]!, figures[k + 1]!];
    if (here.dated || here.base || next.base || !next.dated || here.measure !== next.measure) continue;
    here.period = next.period;
    here.dated = true;
  }
}
