import { countryCodes } from '../../geo/codes.ts';
import { kingdoms } from '../../geo/kingdoms.ts';
import type { Amount } from '../numbers/quantity.ts';
import { country, cue, is, type Node } from './nodes.ts';

/** Whose trade a text is likely to count: of the office that it names, of the money, of the place where it was filed. */
export const homeOf = (office: string | null, nodes: readonly Node[], amounts: readonly Amount[]): string | null =>
  office ?? ofMoney(amounts) ?? ofDateline(nodes);

/** The country of the first office that a text names; a place of filing tells nothing of whose dollars are counted. */
export function ofOffice(nodes: readonly Node[]): string | null {
  for (const node of nodes) {
    const code = node.senses.length === 0 ? null : cue(node, 'home');
    if (code !== null) return code;
  }
  return null;
}

const ALPHA3: ReadonlyMap<string, string> = new Map(countryCodes.map(({ alpha2, alpha3 }) => [alpha2, alpha3]));

/** The country of the one national currency that a text counts in; dollars and euros tell none. */
function ofMoney(amounts: readonly Amount[]): string | null {
  let found: string | null = null;
  for (const { kind, unit } of amounts) {
    if (kind !== 'money' || unit === null || !/^[A-Z]{3}$/.test(unit) || unit === 'USD' || unit === 'EUR') continue;
    if (found !== null && found !== unit) return null;
    found = unit;
  }
  return found === null ? null : (ALPHA3.get(found.slice(0, 2)) ?? null);
}

/** The kingdom of a coin that only one of those that have it is. */
const CROWNED: ReadonlyMap<string | null, string> = new Map([
  ['riyal', 'SAU'],
  ['dirham', 'MAR'],
]);

/** "The kingdom's exports to Chad", in riyals, or where one monarchy alone is told, be it by an adjective. */
export function crownOf(nodes: readonly Node[], amounts: readonly Amount[]): string | null {
  if (!nodes.some((n) => is(n, 'party', 'kingdom'))) return null;
  const coins = new Set(amounts.map(({ unit }) => CROWNED.get(unit)).filter((code) => code !== undefined));
  if (coins.size === 1) return [...coins][0]!;
  const told = new Set(nodes.map((n) => country(n)?.code ?? '').filter((code) => kingdoms.has(code)));
  return told.size === 1 ? [...told][0]! : null;
}

/** Capitals where news of the whole world is filed. */
const HUBS: ReadonlySet<string> = new Set(['GBR', 'USA', 'CHE', 'BEL', 'FRA', 'ARE']);

/** "RABAT - Exports rose": the country of the capital that opens the text. */
function ofDateline(nodes: readonly Node[]): string | null {
  const named = country(nodes[0]);
  if (named === null || named.form === 'adjective' || HUBS.has(named.code)) return null;
  const [next, after] = [nodes[1], nodes[2]];
  const mark = next?.kind === 'mark' && ':—–-(،,'.includes(next.norm);
  // "LIMA.-", "LIMA, Agencia.-", "LIMA." before the report's first sentence.
  if (next?.norm === '.' || (next?.norm === ',' && endsInDash(nodes))) return named.code;
  const dated =
    next?.period?.day !== undefined || (after?.kind === 'period' && (mark || is(next, 'preposition', 'in')));
  return dated || (mark && ':—–-('.includes(next!.norm)) ? named.code : null;
}

const endsInDash = (nodes: readonly Node[]): boolean =>
  nodes.slice(1, 9).some((n, i) => n.norm === '.' && '-–—'.includes(nodes[i + 2]?.norm ?? ' '));
