import type { Claim, FitKind, Measure, Period, Scope } from '../model.ts';
import { amount, plainNumber } from './amount.ts';
import { type Answer, type Ask, type Asked, isRankable } from './ask.ts';
import type { Rules } from './compare-figure.ts';
import type { ClaimComparison, Fit } from './comparison.ts';
import type { RecordValue } from './record.ts';

/** Computes one claim again from the record. */
export function compareClaim(claim: Claim, ask: Ask, rules: Rules): ClaimComparison {
  const none = { id: claim.id, claim, recomputed: null, inputs: [], among: null, fits: [] };
  const variant = { scope: claim, from: startOf(claim), to: claim.to, as: {} };
  const found = recompute(claim, variant, ask, rules);
  if (typeof found === 'string') return { ...none, word: 'no-data', why: found };
  const { value, inputs, among } = found;
  const shared = { id: claim.id, claim, recomputed: value, inputs, among };
  if (meets(claim, found)) return { ...shared, word: 'agrees', fits: [], why: null };
  const fits = fitsOf(claim, variant, inputs.at(-1)?.source ?? '', ask, rules);
  return { ...shared, word: 'differs', fits, why: `the record gives ${said(claim, value, among)}` };
}

/** What a claim would be computed from: the text's own scope and periods, or others that are tried. */
interface Variant {
  readonly scope: Scope;
  readonly from: Period | null;
  readonly to: Period | null;
  readonly as: Asked;
}

interface Recomputed {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly inputs: readonly RecordValue[];
  readonly among: number | null;
}

/** The earlier period: as the text names it, else as many years before the later one as the text says. */
function startOf(claim: Claim): Period | null {
  if (claim.from !== null || claim.to === null || claim.years === null || !/^\d{4}$/.test(claim.to)) return claim.from;
  return String(Number(claim.to) - claim.years);
}

function meets(claim: Claim, { low, high }: Pick<Recomputed, 'low' | 'high'>): boolean {
  return low <= claim.high && claim.low <= high;
}

function recompute(claim: Claim, variant: Variant, ask: Ask, rules: Rules): Recomputed | string {
  switch (claim.type) {
    case 'rank':
      return rankOf(variant, ask);
    case 'share':
      return shareOf(claim, variant, ask, rules);
    case 'coverage':
      return coverage(variant, ask, rules);
    case 'points':
      return 'percentage points are not computed from the record';
    default:
      return growth(claim, variant, ask, rules);
  }
}

/** Two values by the first source that has both: sources differ in what they count, so they are not mixed. */
function byOneSource(
  ask: Ask,
  as: Asked,
  levels: (as: Asked) => readonly [Answer | string, Answer | string],
): readonly [Answer, Answer] | string {
  let why = '';
  for (const source of as.source === undefined ? ask.sources : [as.source]) {
    const [one, other] = levels({ ...as, source });
    if (typeof one !== 'string' && typeof other !== 'string') return [one, other];
    why ||= typeof one === 'string' ? one : String(other);
  }
  return why || 'the record is empty';
}

function growth(claim: Claim, { scope, from, to, as }: Variant, ask: Ask, rules: Rules): Recomputed | string {
  if (from === null) return 'the text names no earlier period';
  if (to === null) return 'the text names no period';
  const answers = byOneSource(ask, as, (source) => [ask.level(scope, from, source), ask.level(scope, to, source)]);
  if (typeof answers === 'string') return answers;
  const [before, after] = answers;
  const [v0, v1] = [before.record.value, after.record.value];
  const inputs = [before.record, after.record];
  if (claim.type === 'delta') {
    const rate = claim.unit === 'USD' ? 1 : rules.rate(claim.unit, to);
    if (rate === null) return `the record is in US dollars, the text in ${claim.unit}`;
    const slack = (rules.tolerance * (Math.abs(v0) + Math.abs(v1))) / rate;
    const value = (v1 - v0) / rate;
    return { value, low: value - slack, high: value + slack, inputs, among: null };
  }
  if (v0 === 0) return `the record has nothing to grow from in ${from}`;
  if (v0 < 0 !== v1 < 0) return 'the sign of the balance turns over, so no rate can be given';
  const years = yearsBetween(from, to);
  if (claim.type === 'cagr' && (years === null || years <= 0)) return 'the two periods are not whole years apart';
  const gap = before.record.flow === after.record.flow ? 0 : rules.mirrorGap;
  return around(v1 / v0, rules.tolerance + gap, inputs, (factor) => {
    if (claim.type === 'multiple') return factor;
    return (claim.type === 'cagr' ? factor ** (1 / (years as number)) - 1 : factor - 1) * 100;
  });
}

/** A statistic of a ratio of two record values, with what the tolerance on both allows. */
function around(
  ratio: number,
  gap: number,
  inputs: readonly RecordValue[],
  statistic: (ratio: number) => number,
): Recomputed {
  const room = (1 + gap) / (1 - Math.min(0.99, gap));
  return { value: statistic(ratio), low: statistic(ratio / room), high: statistic(ratio * room), inputs, among: null };
}

function yearsBetween(from: Period, to: Period): number | null {
  if (from.slice(4) !== to.slice(4)) return null;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Number.isInteger(years) ? years : null;
}

function shareOf(claim: Claim, { scope, to, as }: Variant, ask: Ask, rules: Rules): Recomputed | string {
  if (to === null) return 'the text names no period';
  const whole: Scope = claim.whole
    ? { ...claim.whole, measure: scope.measure }
    : scope.item !== null
      ? { ...scope, item: null }
      : scope.partner === 'WLD'
        ? { ...scope, reporter: 'WLD' }
        : { ...scope, partner: 'WLD' };
  const answers = byOneSource(ask, as, (source) => [ask.level(scope, to, source), ask.level(whole, to, source)]);
  if (typeof answers === 'string') return answers;
  const [part, all] = answers;
  if (!(all.record.value > 0)) return 'the record has nothing to take a share of';
  const ratio = part.record.value / all.record.value;
  return around(ratio, rules.tolerance, [part.record, all.record], (one) => one * 100);
}

function coverage({ scope, to, as }: Variant, ask: Ask, rules: Rules): Recomputed | string {
  if (to === null) return 'the text names no period';
  const of = (measure: Measure, source: Asked) => ask.level({ ...scope, measure }, to, source);
  const answers = byOneSource(ask, as, (source) => [of('exports', source), of('imports', source)]);
  if (typeof answers === 'string') return answers;
  const [out, back] = answers;
  if (!(back.record.value > 0)) return 'the record has no imports to cover';
  const gap = rules.tolerance + (out.mirror !== back.mirror ? rules.mirrorGap : 0);
  return around(out.record.value / back.record.value, gap, [out.record, back.record], (one) => one * 100);
}

function rankOf({ scope, to, as }: Variant, ask: Ask): Recomputed | string {
  if (to === null) return 'the text names no period';
  if (scope.measure === 'eci') return 'the record holds no complexity index';
  if (!isRankable(scope)) return 'only countries are ranked';
  if (scope.partner !== 'WLD') return 'ranks among partners are not computed from the record';
  const all = ask.ranking(scope, to, as);
  if (typeof all === 'string') return all;
  const at = all.findIndex(({ country }) => country === scope.reporter);
  const own = all[at];
  if (!own) return `the record has no ${scope.measure} of ${scope.reporter} in ${to}`;
  const rank = 1 + all.filter(({ record }) => record.value > own.record.value).length;
  return { value: rank, low: rank, high: rank, inputs: [own.record], among: all.length };
}

function said(claim: Claim, value: number, among: number | null): string {
  switch (claim.type) {
    case 'rank':
      return `rank ${value} of ${among}`;
    case 'multiple':
      return `${plainNumber(value, 2)} times`;
    case 'delta':
      return claim.unit === 'USD' ? amount(value) : `${plainNumber(value, 0)} ${claim.unit}`;
    default:
      return `${plainNumber(value, 2)} %`;
  }
}

/** How many other years are listed as fitting, the nearest in time first. */
const mostYears = 3;

function fitsOf(claim: Claim, variant: Variant, used: string, ask: Ask, rules: Rules): readonly Fit[] {
  const fits: Fit[] = [];
  const offer = (kind: FitKind, other: Partial<Variant>, say: string): boolean => {
    const found = recompute(claim, { ...variant, ...other }, ask, rules);
    if (typeof found === 'string' || !meets(claim, found)) return false;
    const { source, flow, period } = found.inputs.at(-1) as RecordValue;
    const message = `${say}: ${said(claim, found.value, found.among)}`;
    fits.push({ kind, message, value: found.value, period, source, flow });
    return true;
  };
  let years = 0;
  for (const { from, to, say } of otherYears(claim, variant, ask))
    if (years < mostYears && offer('other-year', { from, to }, say)) years++;
  offer('partner-account', { as: { side: 'partner' } }, "by the partner's account");
  const swapped: Partial<Record<Measure, Measure>> = { exports: 'imports', imports: 'exports' };
  const measure = swapped[claim.measure];
  if (measure && claim.type !== 'coverage')
    offer(
      'other-direction',
      { scope: { ...claim, measure } },
      claim.type === 'rank' ? `by ${measure}` : 'the other direction',
    );
  offer('goods-and-services', { as: { kind: 'goods and services' } }, 'goods and services together');
  for (const source of ask.sources) if (source !== used) offer('other-source', { as: { source } }, source);
  return fits;
}

/** Other years that a text may have meant: one end moved by a year, both moved alike, or for a share or rank any year. */
function otherYears(
  claim: Claim,
  { from, to }: Variant,
  ask: Ask,
): readonly { readonly from: Period | null; readonly to: Period; readonly say: string }[] {
  if (to === null || !/^\d{4}$/.test(to)) return [];
  const year = Number(to);
  const moved = (one: string, by: number) => String(Number(one) + by);
  if (from === null || claim.type === 'share' || claim.type === 'rank' || claim.type === 'coverage')
    return ask.periods
      .filter((one) => /^\d{4}$/.test(one) && one !== to)
      .sort((a, b) => Math.abs(Number(a) - year) - Math.abs(Number(b) - year) || a.localeCompare(b))
      .map((one) => ({ from, to: one, say: `in ${one}` }));
  if (!/^\d{4}$/.test(from)) return [];
  return [
    { from, to: moved(to, -1) },
    { from, to: moved(to, 1) },
    { from: moved(from, -1), to },
    { from: moved(from, 1), to },
    { from: moved(from, -1), to: moved(to, -1) },
    { from: moved(from, 1), to: moved(to, 1) },
  ]
    .filter((one) => one.from < one.to)
    .map((one) => ({ ...one, say: `from ${one.from} to ${one.to}` }));
}
