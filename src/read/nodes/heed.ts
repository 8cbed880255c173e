import { namesake } from '../../geo/caution.ts';
import type { Token } from '../words/tokenize.ts';
import { tellsAmong } from './among.ts';
import { allBut, isBothParts, isNegated, itemInPassing, ofGoodsBefore } from './heed-item.ts';
import { isJudged, judged } from './judged.ts';
import { country, cue, is, isCopula, isLittle, leadsToLevel, type Node, namesSector } from './nodes.ts';

/**
 * Takes back what a name that is also another word cannot mean where it stands: "Michael Jordan", "the Emirates" without
 * its article, "lead" that leads. The pack says which forms ask for what (see `geo/caution.ts`).
 */
export function heed(nodes: readonly Node[], tokens: readonly Token[], articles: ReadonlySet<string>): Node[] {
  const heeded: Node[] = nodes.slice();
  const doubted: number[] = [];
  const known = new Set<string>();
  const spoken = new Set<string>();
  const full = new Set<string>();
  const halves: number[] = [];
  let resold = false;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (closesRemark(nodes, i)) for (const k of [i - 2, i]) heeded[k] = { ...nameless(nodes[k]!), norm: '' };
    if (node.senses.length === 0) continue;
    if (node.kind === 'item' && itemInPassing(nodes, i)) {
      heeded[i] = withoutItem(node);
      continue;
    }
    if (tellsAmong(nodes, i)) {
      heeded[i] = { ...node, kind: 'cue', senses: [{ category: 'stop', value: 'word' }] };
      continue;
    }
    if (ofGoodsBefore(nodes, i))
      heeded[i + 1] = { ...nodes[i - 2]!, first: nodes[i + 1]!.first, end: nodes[i + 1]!.end };
    if (isBothParts(nodes, i)) {
      heeded[i] = withoutItem(node);
      continue;
    }
    if (node.kind === 'item' && isNegated(nodes, i)) heeded[i] = allBut(node);
    if (isSuffixed(node)) heeded[i] = nameless(node);
    if (isJudged(node)) heeded[i] = judged(nodes, i);
    if (is(node, 'join', 'respectively') && countsRun(nodes[i - 1])) heeded[i] = nameless(node);
    if (isMost(node)) heeded[i] = { ...node, senses: [{ category: 'stop', value: 'word' }] };
    if (is(node, 'join', 'lead') && cue(node, 'change') !== null) heeded[i] = rivalOrTime(nodes, i);
    const doubtful = isDoubtful(node);
    if (doubtful) {
      heeded[i] = trusted(nodes, tokens, i, articles);
      doubted.push(i);
    }
    if (cue(node, 'item') === 're-exports') resold = true;
    const named = country(heeded[i]);
    if (named === null) continue;
    if (isHalf(node)) {
      halves.push(i);
      continue;
    }
    spoken.add(named.code);
    if (!doubtful || !isSole(node)) full.add(named.code);
    if (doubtful && named.form !== 'adjective') known.add(named.code);
  }
  // "The South", "the North" are the Koreas only in a text that names one of them.
  if (!spoken.has('KOR') && !spoken.has('PRK')) for (const i of halves) heeded[i] = nameless(nodes[i]!);
  for (const i of doubted)
    heeded[i] = shared(heeded[i]!, spoken)
      ? full.has(country(heeded[i])!.code)
        ? heeded[i]!
        : unsettled(nodes[i]!)
      : (!resold && tellsNation(heeded[i]!)) || namesOffice(heeded[i]!, tokens)
        ? nameless(nodes[i]!)
        : recognized(nodes, tokens, heeded[i]!, i, known);
  const double = doubted.filter((i) => heeded[i]!.senses.some((s) => s.caution?.includes('either')));
  const told = double.length === 0 ? null : toldAlone(heeded);
  if (told !== null) for (const i of double) heeded[i] = oneOf(heeded[i]!, told);
  return heeded;
}

/** `مالية`, "financial", is no Mali: a country's name takes no pronoun. */
const isSuffixed = (node: Node): boolean =>
  country(node)?.form === 'name' && !['', 'ا', undefined].includes(node.clitics?.suffix);

/** `للشهر الثاني على التوالي`, `لثلاثة أشهر على التوالي`: how long a run has lasted, where the words elsewhere pair two lists. */
const countsRun = (before: Node | undefined): boolean =>
  before?.amount?.kind === 'ordinal' ||
  before?.period?.relative === 'span' ||
  ['months', 'years', 'quarters', 'weeks'].includes(before?.amount?.noun ?? '');

/** `النصيب الأكبر منها`: with its article the largest part of it, and nothing "larger than it". */
const isMost = (node: Node): boolean =>
  node.clitics?.article === true && cue(node, 'compare') !== null && cue(node, 'change') !== null;

/** "$3m (provisional) in June": a bracket that holds but one word that tells nothing. */
const closesRemark = (nodes: readonly Node[], i: number): boolean =>
  nodes[i]!.norm === ')' &&
  nodes[i - 1]?.kind === 'word' &&
  nodes[i - 2]?.norm === '(' &&
  nodes[i - 3]?.amount?.kind === 'money';

function withoutItem(node: Node): Node {
  const senses = node.senses.filter(({ category }) => category !== 'item');
  return { ...node, kind: senses.length === 0 ? 'word' : 'cue', senses };
}

/** "Italy, ahead of the Netherlands with $3m" leads a list, "4 % ahead of the 2021 level" tells a change. */
function rivalOrTime(nodes: readonly Node[], i: number): Node {
  const other = nodes[i + 1]?.kind === 'country' ? 'change' : 'join';
  return { ...nodes[i]!, senses: nodes[i]!.senses.filter(({ category }) => category !== other) };
}

/** The countries that a node may name. */
const codesOf = ({ senses }: Node): readonly string[] => [
  ...new Set(senses.filter((s) => s.category === 'country').map((s) => s.value.split('/')[0]!)),
];

/** The countries that a text tells by names that are no other's, or by their offices. */
function toldAlone(nodes: readonly Node[]): ReadonlySet<string> {
  const told = new Set<string>();
  for (const node of nodes) {
    if (node.senses.length === 0) continue;
    const codes = node.kind === 'country' ? codesOf(node) : [];
    const code = codes.length === 1 ? codes[0]! : cue(node, 'home');
    if (code !== null) told.add(code);
  }
  return told;
}

/** `عمان` is Amman or Oman: the one of the two that the text tells in another way, else the one whose own name it is. */
function oneOf(node: Node, told: ReadonlySet<string>): Node {
  const codes = codesOf(node);
  const found = codes.filter((code) => told.has(code));
  const own = node.senses.find((s) => s.value.endsWith('/name'));
  const kept = found.length === 1 ? found[0] : (own?.value.split('/')[0] ?? found[0] ?? codes.at(-1));
  return { ...node, senses: node.senses.filter((s) => s.category !== 'country' || s.value.split('/')[0] === kept) };
}

function isDoubtful({ senses }: Node): boolean {
  for (const { caution } of senses) if (caution !== undefined) return true;
  return false;
}

const isSole = (node: Node): boolean => node.senses.some((s) => s.caution === 'sole');
const isHalf = (node: Node): boolean => is(node, 'party', 'north') || is(node, 'party', 'south');

/** Whether a name is also that of another country which the text names in full. */
const shared = (node: Node, spoken: ReadonlySet<string>): boolean =>
  isSole(node) && spoken.has(namesake[country(node)?.code ?? ''] ?? '');

/** "Korea", where only the North is named in full: a country, but none that has a code; "Korean" goes on about whom the text speaks of. */
const unsettled = (node: Node): Node =>
  country(node)?.form === 'adjective' ? nameless(node) : { ...node, senses: [{ category: 'party', value: 'group' }] };

/** `الصادرات الوطنية`: with its article a word that only says whose they are, where no re-exports are told apart. */
const tellsNation = (node: Node): boolean => cue(node, 'item') === 'domestic' && node.clitics?.article === true;

/** "the National Export Strategy": the word as a part of a longer name. */
const namesOffice = (node: Node, tokens: readonly Token[]): boolean =>
  cue(node, 'item') === 'domestic' && tokens[node.first]!.capital > 0 && tokens[node.end]?.capital === 1;

const nameless = (node: Node): Node => ({ ...node, kind: 'word', senses: [] });

/** A name whose place bore it out once is the country wherever else the text writes it, but within a longer name. */
function recognized(
  nodes: readonly Node[],
  tokens: readonly Token[],
  heeded: Node,
  i: number,
  known: ReadonlySet<string>,
): Node {
  const node = nodes[i]!;
  const named = country(node);
  if (heeded === node || named === null || named.form === 'adjective' || !known.has(named.code)) return heeded;
  if (node.senses.some((sense) => sense.caution !== undefined && sense.caution !== 'trade')) return heeded;
  return isName(nodes[i - 1], tokens, true) || isName(nodes[i + 1], tokens, false) ? heeded : node;
}

/** A node without the senses that its place does not bear out; a plain word where none is left. */
function trusted(nodes: readonly Node[], tokens: readonly Token[], i: number, articles: ReadonlySet<string>): Node {
  const node = nodes[i]!;
  const article = node.clitics?.article === true || articles.has(tokens[node.first - 1]?.norm ?? '');
  const senses = node.senses.filter(({ category, caution = '' }) => {
    if (caution.includes('article') && !article) return category === 'item' && tradedHere(nodes, i);
    if (caution.includes('bare') && article) return false;
    return !caution.includes('trade') || (category === 'item' ? goodsHere(nodes, i) : placeHere(nodes, tokens, i));
  });
  if (senses.length === node.senses.length) return node;
  const kind = senses.some((s) => s.category === 'country')
    ? 'country'
    : senses.some((s) => s.category === 'item')
      ? 'item'
      : 'cue';
  return { ...node, kind: senses.length === 0 ? 'word' : kind, senses };
}

/** Whether a name that is also a person's or a town's stands where a trading country does. */
function placeHere(nodes: readonly Node[], tokens: readonly Token[], i: number): boolean {
  const node = nodes[i]!;
  // "LIMA.- Exports rose": the place that a report is filed from.
  if (i === 0 && nodes[1]?.kind === 'mark' && ',.(-–—'.includes(nodes[1].norm)) return true;
  if (isName(nodes[i - 1], tokens, true) || isName(nodes[i + 1], tokens, false)) return false;
  const adjective = country(node)?.form === 'adjective';
  // `2.6 مليون هندي`
  if (adjective && nodes[i - 1]?.amount?.kind === 'bare' && node.clitics?.article !== true) return true;
  if (!adjective && (leads(nodes[i - 1]) !== null || (node.clitics?.preposition ?? '') !== '')) return true;
  if (!adjective && beside(nodes, i, (n) => n.kind === 'country')) return true;
  if (adjective && node.clitics?.article && nodes[i - 1]?.clitics?.article && isTrade(nodes[i - 1])) return true;
  if (adjective && isLittle(nodes[i - 1]) && (cue(nodes[i + 1], 'change') !== null || leadsToLevel(nodes[i + 1])))
    return true;
  return tradeAhead(nodes, i) || isTrade(nodes[i - 1]) || (!adjective && hasSubject(nodes[i - 1]));
}

/** A word that a trading country is the subject of, before it: `حلت تشاد`, `شكلت غانا`. */
function hasSubject(node: Node | undefined): boolean {
  return (
    cue(node, 'rank') !== null ||
    cue(node, 'share') !== null ||
    is(node, 'join', 'lead') ||
    cue(node, 'change') !== null
  );
}

/** Whether a trade word, a product or money follows soon: "Jordan's exports", "Niger, by contrast, imported". */
function tradeAhead(nodes: readonly Node[], i: number): boolean {
  let aside = false;
  for (let k = i + 1; k <= i + 7 && k < nodes.length; k++) {
    const next = nodes[k]!;
    if (next.kind === 'break' || next.norm === '.' || next.norm === ';') return false;
    if (['verb', 'sale', 'take', 'share'].some((category) => cue(next, category) !== null)) return true;
    if (next.kind === 'mark' && ',—'.includes(next.norm)) aside = true;
    if (!aside && k <= i + 4 && (isTrade(next) || next.kind === 'item' || next.amount?.kind === 'money')) return true;
  }
  return false;
}

/** Whether a word that is also a product's name stands where a product does. */
function goodsHere(nodes: readonly Node[], i: number): boolean {
  const before = nodes[i - 1];
  // "el complejo automotriz"
  if (namesSector(before)) return true;
  if (is(before, 'preposition', 'of') || is(before, 'preposition', 'in') || isTrade(before) || isTrade(nodes[i + 1]))
    return true;
  if (is(nodes[i + 1], 'kind', 'services') || is(nodes[i + 1], 'kind', 'goods')) return true;
  // `el 15 % vino de Chile`: a verb.
  const comes = is(nodes[i + 1], 'preposition', 'from') && nodes[i + 2]?.kind === 'country';
  if (before?.kind === 'country') return !comes;
  if (before?.kind === 'amount') return !comes && before.amount!.kind !== 'percent';
  if (isCopula(before) && nodes[i - 2]?.kind === 'amount') return true;
  if (nodes[i + 1]?.kind === 'mark' && nodes[i + 1]!.norm === '(' && nodes[i + 2]?.kind === 'amount') return true;
  return beside(nodes, i, (n) => n.kind === 'item');
}

/** Whether a product without its article is what a measure is of (`صادرات ذهب`), one of a list of parts (`منها ذهب بثلاثة ملايين`), or stands in a list of bracketed amounts. */
function tradedHere(nodes: readonly Node[], i: number): boolean {
  const before = nodes[i - 1];
  const worth = nodes[i + 1];
  const valued = (n: Node | undefined) => n?.amount?.kind === 'money' || is(n, 'level', 'reach');
  if (is(before, 'parts', 'some') && (valued(worth) || (worth?.norm.length === 1 && valued(nodes[i + 2])))) return true;
  if (nodes[i + 1]?.norm === '(' && nodes[i + 2]?.kind === 'amount') return true;
  const measure = cue(before, 'measure');
  return (measure === 'exports' || measure === 'imports') && before!.clitics !== null && !before!.clitics.article;
}

/** A capitalised word that is nothing else belongs to a longer name. */
function isName(node: Node | undefined, tokens: readonly Token[], before: boolean): boolean {
  if (node === undefined || node.kind !== 'word' || node.norm.length < 2) return false;
  const token = tokens[before ? node.end - 1 : node.first]!;
  const previous = tokens[node.first - 1];
  const opens = previous === undefined || previous.kind === 'break' || previous.norm === '.';
  return token.capital > 0 && !(before && opens);
}

function leads(node: Node | undefined): string | null {
  return cue(node, 'preposition');
}

function isTrade(node: Node | undefined): boolean {
  return (
    node !== undefined &&
    (cue(node, 'measure') !== null ||
      cue(node, 'verb') !== null ||
      cue(node, 'sale') !== null ||
      cue(node, 'take') !== null ||
      cue(node, 'kind') !== null ||
      cue(node, 'role') !== null)
  );
}

/** Whether a neighbour in a list is of a kind: the next word but for a comma or "and". */
function beside(nodes: readonly Node[], i: number, wanted: (node: Node) => boolean): boolean {
  const link = (n: Node | undefined) => (n?.kind === 'mark' && ',،-–/'.includes(n.norm)) || is(n, 'join', 'and');
  for (const step of [-1, 1]) {
    let k = i + step;
    const glued = step === -1 ? nodes[i]!.clitics?.and : nodes[k]?.clitics?.and;
    if (!link(nodes[k]) && glued !== true) continue;
    while (link(nodes[k])) k += step;
    const sure = nodes[k];
    if (sure !== undefined && wanted(sure)) return true;
  }
  return false;
}
