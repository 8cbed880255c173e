import type { Breakdown, Claim, Coverage, Figure, Reading, Span, Written } from '../model.ts';
import type { Pack } from '../packs/pack.ts';
import { bindSentence } from './bind/bind-sentence.ts';
import { breakdowns } from './breakdown.ts';
import { compile, list } from './compile.ts';
import { groupBy } from './group-by.ts';
import { heed } from './nodes/heed.ts';
import { crownOf, homeOf, ofOffice } from './nodes/home.ts';
import { NO_CODE, type Node, readNodes } from './nodes/nodes.ts';
import { sentences } from './nodes/sentence.ts';
import { type Amount, asInterval, readHomeDollars, readQuantities } from './numbers/quantity.ts';
import { opening } from './parties/scene.ts';
import { findPublished, presentYear, readPeriods } from './periods/period.ts';
import type { ClaimDraft, Context, FigureDraft } from './walk.ts';
import { dateHeadline } from './when/headline.ts';
import { settleBases } from './when/settle-bases.ts';
import { settleParts } from './when/settle-parts.ts';
import { detectLanguage } from './words/language.ts';
import { tokenize } from './words/tokenize.ts';

export interface ReadOptions {
  /** The languages to read; the text's own is found among them. */
  readonly packs: readonly Pack[];
  /** The day of publication, `YYYY-MM-DD`; without it the text's own date line is used. */
  readonly published?: string | null;
}

/**
 * Reads the trade figures and the stated statistics of a text. Prose never throws: what cannot be bound is left out.
 *
 * @throws `read: no packs: pass at least one language pack` without packs
 * @example read('Ghana exported $612M of goods to Chad in 2021.', { packs: [en] }).figures[0]?.value // 612000000
 */
export function read(text: string, { packs, published = null }: ReadOptions): Reading {
  return readWithNotes(text, { packs, published }).reading;
}

/** A reading with what became of every number, for those who tune a pack. */
export function readWithNotes(
  text: string,
  { packs, published = null }: ReadOptions,
): { reading: Reading; context: Context | null; sentences: readonly (readonly Node[])[] } {
  if (typeof text !== 'string') throw new TypeError('read: the text must be a string');
  if (packs.length === 0) throw new TypeError('read: no packs: pass at least one language pack');
  const tokens = tokenize(text);
  const pack = packs.length === 1 ? packs[0]! : detectLanguage(text, tokens, packs);
  if (pack === null) return { reading: nothing(text, published), context: null, sentences: [] };
  const lexicon = compile(pack);
  const read = readQuantities(text, tokens, lexicon.numbers, pack);
  const periods = readPeriods(text, tokens, lexicon.numbers, pack);
  const day = published ?? findPublished(text, tokens, lexicon.numbers, pack);
  const articles = new Set(list(pack.numbers.articles));
  const nodesOf = (numbers: readonly Amount[]) =>
    heed(readNodes(tokens, lexicon.cues, numbers, periods), tokens, articles);
  const first = nodesOf(read);
  const office = ofOffice(first);
  const amounts = office === null ? read : readHomeDollars(text, tokens, lexicon.numbers, pack, read, office);
  const nodes = amounts === read ? first : nodesOf(amounts);
  const context: Context = {
    text,
    tokens,
    pack,
    lexicon,
    published: day,
    present: day === null ? presentYear(periods) : null,
    scene: {
      ...opening(homeOf(office, nodes, amounts), office, crownOf(nodes, amounts)),
      currency: soleCurrency(amounts),
    },
    goods: null,
    theme: null,
    spoken: [],
    actors: false,
    named: new Set(),
    figures: [],
    claims: [],
    notes: [],
    complete: new Set(),
  };
  const cut = sentences(nodes, tokens);
  for (const [index, sentence] of cut.entries()) bindSentence(context, sentence, index);
  dateHeadline(context, cut);
  settleParts(context.figures, context.claims);
  settleBases(context.claims, context.figures);
  const gathered = gather(context);
  const reading: Reading = {
    text,
    language: pack.language,
    published: day,
    ...gathered,
    coverage: coverage(context, periods.length, amounts),
  };
  return { reading, context, sentences: cut };
}

/** "Chad sells 120 million to Mali": what a headline leaves to the text, where that has one currency. */
function soleCurrency(amounts: readonly Amount[]): string | null {
  const units = new Set(amounts.filter(({ kind }) => kind === 'money').map(({ unit }) => unit));
  return units.size === 1 ? units.values().next().value! : null;
}

function nothing(text: string, published: string | null): Reading {
  const coverage = { numbers: 0, bound: 0, periods: 0, setAside: 0, unread: 0 };
  return { text, language: 'und', published, figures: [], claims: [], breakdowns: [], coverage };
}

/** One figure for every level that is said with the same digits, one claim for every statistic, in text order. */
function gather(context: Context): { figures: Figure[]; claims: Claim[]; breakdowns: Breakdown[] } {
  const ids = new Map<FigureDraft, string>();
  const groups = [...groupBy(context.figures, levelKey).values()];
  const figures = groups.map((group, k) => {
    for (const draft of group) ids.set(draft, `f${k + 1}`);
    return figureOf(context, group, `f${k + 1}`);
  });
  const stated = [...groupBy(context.claims, claimKey).values()];
  const claims = stated.map((group, k) => claimOf(context, group, `c${k + 1}`, ids));
  return { figures, claims, breakdowns: breakdowns(context, groups, ids) };
}

/** Trade between two is the same, whichever of them is named first. */
function pairOf({ measure, reporter, partner }: FigureDraft | ClaimDraft): string {
  const pair = [reporter ?? '', partner ?? ''];
  return (measure === 'trade' ? pair.sort() : pair).join('\n');
}

const levelKey = (f: FigureDraft): string =>
  `${f.measure}\n${pairOf(f)}\n${f.period ?? ''}\n${f.unit}\n${f.amount.written}\n${f.item ?? ''}\n${f.sign}`;

const claimKey = (c: ClaimDraft): string =>
  `${c.type}\n${c.measure}\n${pairOf(c)}\n${c.from ?? ''}\n${c.to ?? ''}\n${c.amount.written}\n${c.item ?? ''}\n${c.sign}`;

function codeOf(partner: string | null): string | null {
  return partner === NO_CODE ? null : partner;
}

function spanOf(context: Context, amount: Amount): Span {
  return {
    start: amount.span.start,
    end: amount.span.end,
    quote: context.text.slice(amount.span.start, amount.span.end),
  };
}

function signed(written: Written, sign: 1 | -1): Written {
  return sign === 1 ? written : written.startsWith('-') ? written : `-${written}`;
}

function quantityOf(amount: Amount, sign: 1 | -1, unit: string, hedge = amount.hedge) {
  const written = signed(amount.written, sign);
  const [low, high] = bounds(amount, sign, hedge);
  return {
    written,
    ...(amount.writtenHigh === undefined ? {} : { writtenHigh: signed(amount.writtenHigh, sign) }),
    value: Number(written),
    unit,
    precision: amount.precision,
    hedge,
    low,
    high,
  };
}

function bounds(amount: Amount, sign: 1 | -1, hedge: Amount['hedge']): readonly [number, number] {
  const { low, high } = hedge === amount.hedge ? amount : asInterval(amount.written, hedge);
  return sign === 1 ? [low, high] : [-high, -low];
}

function figureOf(context: Context, group: readonly FigureDraft[], id: string): Figure {
  const first = group[0]!;
  const kind = group.find((f) => f.kind !== 'any')?.kind ?? 'any';
  const { measure, item, reporter, period } = first;
  const partner = codeOf(first.partner);
  const mentions = group.map((f) => spanOf(context, f.amount));
  const record = group.find((f) => f.record !== null)?.record ?? null;
  return {
    id,
    measure,
    kind,
    item,
    reporter,
    partner,
    period,
    ...quantityOf(first.amount, first.sign, first.unit),
    mentions,
    ...(record === null ? {} : { record }),
  };
}

function claimOf(
  context: Context,
  group: readonly ClaimDraft[],
  id: string,
  ids: ReadonlyMap<FigureDraft, string>,
): Claim {
  const first = group[0]!;
  const { type, measure, kind, item, reporter, from, to, direction } = first;
  const partner = codeOf(first.partner);
  const whole = first.whole === null ? null : { ...first.whole, partner: codeOf(first.whole.partner) };
  const inputs = [...new Set(first.inputs.map((f) => ids.get(f) ?? ''))].filter((i) => i !== '');
  return {
    id,
    type,
    measure,
    kind,
    item,
    reporter,
    partner,
    from,
    to,
    ...quantityOf(first.amount, first.sign, first.unit, first.hedge),
    mentions: group.map((c) => spanOf(context, c.amount)),
    direction,
    years: first.years !== null && first.years > 0 ? first.years : null,
    whole,
    inputs,
  };
}

function coverage(context: Context, periods: number, amounts: readonly Amount[]): Coverage {
  const count = (outcome: string) => context.notes.filter((n) => n.outcome === outcome).length;
  const bound = count('figure') + count('claim');
  const setAside = count('aside');
  return {
    numbers: periods + amounts.length,
    bound,
    periods,
    setAside,
    unread: Math.max(0, amounts.length - bound - setAside),
  };
}
