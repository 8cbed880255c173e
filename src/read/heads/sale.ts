import {
  country,
  cue,
  firstWithin,
  is,
  isApostrophe,
  isBoundaryMark,
  isLittle,
  lastWithin,
  leadsToLevel,
  type Node,
} from '../nodes/nodes.ts';

/** "bought 58 % of the shipments", "compró el 58 %": a buyer's share. */
export function takesPercent(sentence: readonly Node[], i: number): boolean {
  const at = isLittle(sentence[i + 1]) ? i + 2 : i + 1;
  return sentence[at]?.amount?.kind === 'percent';
}

/** "took $3m from Chad", "took goods worth $3m from it": money for what one side has from the other. */
export function takesFrom(sentence: readonly Node[], i: number): boolean {
  const amount = firstWithin(sentence, i + 1, i + 5, (n) => n.amount !== null || isBoundaryMark(n));
  if (sentence[amount]?.amount?.kind !== 'money') return false;
  const from = firstWithin(sentence, amount + 1, amount + 5, (n) => is(n, 'preposition', 'from') || isBoundaryMark(n));
  const other = (n: Node) => country(n) !== null || is(n, 'party', 'its') || is(n, 'party', 'there');
  return is(sentence[from], 'preposition', 'from') && sentence.slice(from + 1, from + 3).some(other);
}

/** Selling and buying is trade where goods or a second country stand near it; its nouns, where that flow has just been spoken of, too. */
export function tradeLike(sentence: readonly Node[], at: number, spoken: boolean): boolean {
  if (spoken && comesTo(sentence, at)) return true;
  for (let i = Math.max(0, at - 8); i < Math.min(sentence.length, at + 12); i++) {
    const node = sentence[i]!;
    if (node.kind === 'country' || cue(node, 'kind') !== null || cue(node, 'party') !== null) return true;
    if (node.kind === 'item' || cue(node, 'total') !== null) return true;
  }
  return sentence.some(
    (n, i) =>
      cue(n, 'aside') === null &&
      (cue(n, 'measure') !== null ||
        cue(n, 'verb') !== null ||
        (i < at && (is(n, 'sale', 'exports') || is(n, 'sale', 'imports')))),
  );
}

/** "Shipments came to $3m", "sales fell 6 % and purchases 11 %": a noun of selling or buying, and its level or change. */
function comesTo(sentence: readonly Node[], i: number): boolean {
  const amount = firstWithin(sentence, i + 1, i + 5, (n) => n.amount !== null || isBoundaryMark(n));
  const kind = sentence[amount]?.amount?.kind;
  const between = sentence.slice(i + 1, Math.max(amount, i + 1));
  const changes = (n: Node) => cue(n, 'change') !== null && cue(n, 'increase') === null;
  const told = kind === 'money' ? between.some(leadsToLevel) : kind === 'percent' && between.some(changes);
  // "and purchases 11 %": the verb of the flow before.
  const joined = kind === 'percent' && is(sentence[i - 2], 'join', 'and') && between.every(isLittle);
  return is(sentence[i], 'sale', 'noun') && (told || joined);
}

/** "to the American market", `في أسواق الهند`, "entered the American market": a market that a country or its nationality names is the country, and no list. */
export function namedMarket(sentence: readonly Node[], i: number): boolean {
  // `في أسواق الهند والعراق`: in Arabic its country's name stands right behind it, too.
  const behind = country(sentence[i + 1]);
  const beside = behind !== null || country(sentence[i - 1])?.form === 'adjective';
  const leads = (n: Node) =>
    is(n, 'preposition', 'to') || is(n, 'preposition', 'in') || is(n, 'sale', 'entering') || is(n, 'sale', 'leaving');
  const near = sentence.slice(Math.max(0, i - 4), i);
  // "a supplier of the American market", `مورّدو السوق الأميركية`
  const supplied = near.some(
    (n, k) => is(n, 'role', 'sellers') && (k === near.length - 1 || is(near[k + 1], 'preposition', 'of')),
  );
  // `في قائمة الدول المستوردة من الأردن`
  const listed = near.slice(-3).some((n) => is(n, 'join', 'lead'));
  return beside && (supplied || (!listed && near.slice(-3).some(leads)));
}

/** "earned $3m from cocoa", "gold receipts": money that comes in for goods, or for exports spoken of from a country. */
export function earnsFromGoods(sentence: readonly Node[], at: number, exporting: boolean): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 6; i--) {
    const node = sentence[i]!;
    if (node.kind === 'item') return true;
    if (node.kind === 'amount' || isBoundaryMark(node) || is(node, 'join', 'and') || is(node, 'join', 'split')) break;
  }
  for (let i = at + 1; i < Math.min(sentence.length, at + 7); i++) {
    const node = sentence[i]!;
    if (isBoundaryMark(node) || is(node, 'join', 'and')) return false;
    if (is(node, 'preposition', 'from'))
      return sentence
        .slice(i + 1, i + 4)
        .some((n) => n.kind === 'item' || is(n, 'kind', 'goods') || (exporting && country(n) !== null));
  }
  return false;
}

/** "spent $3m on Chilean wine", "gastó en vino chileno 3 millones": money for the goods of a country. */
export function spentOn(sentence: readonly Node[], i: number): boolean {
  const amount = firstWithin(sentence, i + 1, i + 6, (n) => n.amount?.kind === 'money' || n.amount?.kind === 'bare');
  if (amount === -1) return false;
  const goods = firstWithin(sentence, i + 1, amount, (n) => n.kind === 'item');
  if (goods !== -1 && [goods - 1, goods + 1].some((k) => country(sentence[k])?.form === 'adjective')) return true;
  const origin = firstWithin(sentence, amount + 1, amount + 8, (n) => country(n) !== null);
  const between = sentence.slice(amount + 1, origin);
  // "spent $3m on imports"
  const bought = firstWithin(sentence, amount + 1, amount + 4, (n) => is(n, 'measure', 'imports'));
  if (bought !== -1 && !sentence.slice(amount + 1, bought).some(isBoundaryMark)) return true;
  if (origin === -1 || between.some((n) => n.kind === 'amount' || isBoundaryMark(n))) return false;
  // "spent $3m on imports of wine from Chile"
  if (between.some((n) => is(n, 'measure', 'imports'))) return true;
  // "spent $3m on goods from Chile"
  const from = isLittle(between.at(-1)) ? between.at(-2) : between.at(-1);
  if (is(from, 'preposition', 'from') && between.some((n) => n.kind === 'item' || is(n, 'kind', 'goods'))) return true;
  if (between.length > 3) return false;
  return [origin - 1, origin + 1].some(
    (k) => sentence[k]?.kind === 'item' || is(sentence[k], 'kind', 'goods') || cue(sentence[k], 'measure') !== null,
  );
}

/** "left Vietnam", "entered the American market": where the country stands whose border goods cross. */
export function bordered(sentence: readonly Node[], i: number): number | null {
  for (let k = i + 1; k <= i + 2; k++) {
    const named = country(sentence[k]);
    // "leaving Mali ($3m) behind", "leaving Mali with a deficit"
    const next = sentence[k + 1];
    if (named !== null && (next?.norm === '(' || is(next, 'preposition', 'with'))) return null;
    if (named !== null) return named.form !== 'adjective' || is(sentence[k + 1], 'role', 'buyers') ? k : null;
    if (!is(sentence[k], 'stop', 'word')) return null;
  }
  return null;
}

/** "Chad's share of the French market": a country whose purchases are shared out, and none of somebody's markets. */
export function sharedMarket(sentence: readonly Node[], i: number): boolean {
  const share = lastWithin(sentence, i - 7, i, (n) => cue(n, 'share') !== null);
  if (share === -1 || !sentence.slice(share + 1, i + 2).some((n) => country(n) !== null)) return false;
  const within = (n: Node) => is(n, 'preposition', 'in') || is(n, 'preposition', 'of');
  return sentence.slice(share, i).some(within) && !sentence.slice(share, i).some(isBoundaryMark);
}

/** "$3m of goods came from there": money behind which a verb tells that it was bought from whoever is spoken of. */
export function comesThence(sentence: readonly Node[], i: number): boolean {
  const amount = lastWithin(sentence, i - 4, i, (n) => n.amount !== null || isBoundaryMark(n));
  if (sentence[amount]?.amount?.kind !== 'money' || !is(sentence[i], 'preposition', 'from')) return false;
  const light = (n: Node) => cue(n, 'kind') !== null || is(n, 'preposition', 'of') || isLittle(n);
  return is(sentence[i + 1], 'party', 'there') && sentence.slice(amount + 1, i).every(light);
}

/** "Chad's purchases of weapons", `مشتريات تشاد العسكرية`, `عقد لشراء طائرات`: deals, where no exports or imports are named. */
export const ofDeal = (sentence: readonly Node[], i: number): boolean =>
  (sentence[i]!.clitics?.preposition === 'to' && is(sentence[i - 1], 'aside', 'money')) || ofArms(sentence, i);

/** "the carmaker's sales", "Toyota's U.S. sales", `مبيعات الشركة`: what a firm sells, in its own country or any other. */
export function ofFirm(sentence: readonly Node[], i: number): boolean {
  if (!is(sentence[i], 'sale', 'noun')) return false;
  const owner = sentence.slice(i + 1, i + 4);
  const named = owner.findIndex((n) => cue(n, 'firm') !== null);
  if (named !== -1 && owner.slice(0, named).every((n) => isLittle(n) || is(n, 'preposition', 'of'))) return true;
  const mark = lastWithin(sentence, i - 6, i, isApostrophe);
  const between = sentence.slice(mark + 1, i);
  const describes = (n: Node) => n.kind === 'word' || n.kind === 'item' || country(n) !== null || isLittle(n);
  if (mark < 1 || !between.every(describes)) return false;
  const own = sentence[mark - 1]!;
  if (cue(own, 'firm') !== null) return true;
  const other = firstWithin(sentence, i + 1, i + 4, (n) => is(n, 'preposition', 'to') || is(n, 'preposition', 'from'));
  return own.kind === 'word' && country(sentence[other + 1]) === null;
}

const ofArms = (sentence: readonly Node[], i: number): boolean =>
  is(sentence[i], 'sale', 'noun') &&
  firstWithin(sentence, i + 1, i + 4, (n) => is(n, 'item', 'weapons')) !== -1 &&
  !sentence.some((n) => cue(n, 'measure') !== null);
