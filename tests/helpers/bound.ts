import type { Claim, Figure } from '../../src/model.ts';

/** A figure or claim of gold, of the fields that tell whether a reader bound it right. */
export interface Gold {
  readonly type?: string;
  readonly measure: string;
  readonly item: string | null;
  readonly reporter: string | null;
  readonly partner: string | null;
  readonly period?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly value: number;
  readonly unit: string;
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** 1 where both sides are the same, −1 where a two-way measure names them the other way round, 0 where they differ. */
function sides(gold: Gold, found: Figure | Claim): 1 | -1 | 0 {
  if (gold.reporter === found.reporter && (gold.partner ?? 'WLD') === (found.partner ?? 'WLD')) return 1;
  const twoWay = gold.measure === 'trade' || gold.measure === 'balance';
  return twoWay && gold.reporter === found.partner && gold.partner === found.reporter ? -1 : 0;
}

function alike(gold: Gold, found: Figure | Claim): boolean {
  const side = sides(gold, found);
  const turned = side === -1 && gold.measure === 'balance' && (gold.type ?? 'delta') === 'delta';
  return (
    side !== 0 &&
    gold.measure === found.measure &&
    gold.unit === found.unit &&
    near(gold.value, turned ? -found.value : found.value) &&
    (gold.item === null) === (found.item === null)
  );
}

/** Whether a level is bound as a careful reader binds it; of the product only whether there is one. */
export const figureBound = (gold: Gold, found: Figure): boolean =>
  alike(gold, found) && (gold.period ?? null) === found.period;

/** The same of a claim; a period that gold leaves open is no matter. */
export const claimBound = (gold: Gold, found: Claim): boolean =>
  gold.type === found.type &&
  alike(gold, found) &&
  (gold.from == null || gold.from === found.from) &&
  (gold.to == null || gold.to === found.to);

/** Matches each of gold with one that was found, at most once. */
export function matched<F>(gold: readonly Gold[], found: readonly F[], same: (g: Gold, f: F) => boolean): number {
  const left = [...found];
  let hits = 0;
  for (const g of gold) {
    const at = left.findIndex((f) => same(g, f));
    if (at === -1) continue;
    left.splice(at, 1);
    hits++;
  }
  return hits;
}

/** F1 of so many hits among so many of gold and so many found. `f1(1, 1, 3) === 0.5` */
export const f1 = (hits: number, gold: number, found: number): number =>
  gold + found === 0 ? 1 : (2 * hits) / (gold + found);
