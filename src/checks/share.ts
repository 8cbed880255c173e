import { countryCode } from '../geo/codes.ts';
import { groups } from '../geo/groups.ts';
import type { Claim, Figure, Reading, Scope } from '../model.ts';
import { type Attempt, play, type Recompute, type Slip, type Swap } from './attempt.ts';
import { hintsOf } from './bind.ts';
import { quotient } from './bounds.ts';
import { percent, plain } from './gauge.ts';
import type { JudgeOptions } from './judge.ts';
import { type Level, levelOf, levelsOf, matchScope } from './levels.ts';
import { samePeriod, shifted } from './period.ts';
import { add, divide, hundred, multiply, one, type Rational, sign, subtract, ten } from './rational.ts';

/** Share: `part ÷ whole`, in percent. */
export const share: Recompute = (terms) => ofWhole(terms, 'part', 'whole');

/** `a ÷ b` in percent, of any two roles. */
export function ofWhole(
  terms: Parameters<Recompute>[0],
  a: 'part' | 'exports',
  b: 'whole' | 'imports',
): ReturnType<Recompute> {
  const [part, whole] = [play(terms, a), play(terms, b)];
  if (sign(whole.point) === 0) return 'the whole is zero';
  if (sign(part.point) * sign(whole.point) < 0)
    return 'the part and the whole differ in sign: their ratio says nothing';
  const [bounds, near] = [quotient(part.bounds, whole.bounds), quotient(part.near, whole.near)];
  if (!bounds || !near) return 'the whole may be zero, as it is rounded';
  return {
    gauge: percent,
    point: divide(part.point, whole.point),
    bounds,
    near,
    formula: `${part.written} ÷ ${whole.written}`,
    neutral: null,
  };
}

interface Whole {
  readonly level: Level;
  readonly sure: boolean;
}

/** The parts and the wholes that a share may be computed from; the whole that the text names, or each that it may mean. */
export function findShare(reading: Reading, stated: Claim, options: JudgeOptions): readonly Attempt[] {
  const named = stated.whole !== null && mayHold(stated.whole, stated);
  const claim = named ? stated : { ...stated, whole: null };
  const hints = hintsOf(reading, claim);
  const parts = partsOf(reading, claim, hints, options);
  const wholes = wholesOf(reading, claim, hints, options);
  const settled = stated.whole === claim.whole && (named || wholes.every(({ sure }) => sure));
  const attempts: Attempt[] = [];
  for (const part of parts)
    for (const whole of [...wholes, ...(named ? [] : sectorsOf(reading, claim, options))]) {
      if (
        part.term.unit !== whole.level.term.unit ||
        part.figures.some((figure) => whole.level.figures.includes(figure))
      )
        continue;
      attempts.push({
        terms: [part.term, whole.level.term],
        recompute: share,
        sure: part.sure && whole.sure && settled,
        slips: shareSlips,
        swaps: () => swaps(reading, claim, part, options),
      });
    }
  return attempts;
}

function partsOf(reading: Reading, claim: Claim, hints: readonly Figure[], options: JudgeOptions): readonly Level[] {
  const found = levelsOf(reading, claim, claim.to, 'part', options);
  const surely = found.filter(({ sure }) => sure);
  // Copper was 62 %: "$3m of it concentrates, $2m cathodes": levels that contradict each other may be parts of the part.
  if (surely.length > 1) return found.map((level) => ({ ...level, sure: false }));
  if (found.length > 0 || hints.length === 0) return found;
  const hinted = hints.filter(
    (figure) => figure.measure === claim.measure && (claim.whole === null || !matchScope(figure, claim.whole)),
  );
  return hinted.map((figure) => ({
    ...levelOf(figure, 'part', options),
    sure: hinted.length === 1 && figure.item === claim.item,
  }));
}

function wholesOf(reading: Reading, claim: Claim, hints: readonly Figure[], options: JudgeOptions): readonly Whole[] {
  if (claim.whole)
    return levelsOf(reading, claim.whole, claim.to, 'whole', options).map((level) => ({ level, sure: level.sure }));
  const meant = impliedWhole(claim);
  const found: Whole[] = [];
  const seen = new Set<Figure>();
  const list = (levels: readonly Level[], sure: (level: Level) => boolean) => {
    for (const level of levels)
      if (!level.figures.some((figure) => seen.has(figure))) {
        found.push({ level, sure: sure(level) });
        for (const figure of level.figures) seen.add(figure);
      }
  };
  if (meant) list(levelsOf(reading, meant, claim.to, 'whole', options), ({ sure }) => sure);
  for (const scope of possibleWholes(claim))
    list(levelsOf(reading, scope, claim.to, 'whole', options), ({ sure }) => sure && !meant);
  const others = reading.figures.filter((figure) => samePeriod(figure.period, claim.to) && holdsPart(figure, claim));
  list(
    others.map((figure) => levelOf(figure, 'whole', options)),
    () => false,
  );
  const hinted = hints.filter((figure) => !matchScope(figure, claim));
  list(
    hinted.map((figure) => levelOf(figure, 'whole', options)),
    () => false,
  );
  return found;
}

/** "Traditional goods came to $9m, of which copper was $6m, or 67 %": levels of other goods of the flow, which may be what the part is of. */
function sectorsOf(reading: Reading, claim: Claim, options: JudgeOptions): readonly Whole[] {
  if (claim.item === null) return [];
  const ofSector = (figure: Figure) =>
    figure.item !== null &&
    figure.item !== claim.item &&
    samePeriod(figure.period, claim.to) &&
    matchScope({ ...figure, item: claim.item }, claim);
  return reading.figures.filter(ofSector).map((figure) => ({ level: levelOf(figure, 'whole', options), sure: false }));
}

/** The whole that a share is of where the text names none: of a product, all goods of the same flow; of a partner, the world. */
function impliedWhole(claim: Claim): Scope | null {
  const { measure, kind, item, reporter, partner } = claim;
  if (item !== null) return { measure, kind, item: null, reporter, partner };
  return partner === 'WLD' ? null : { measure, kind, item: null, reporter, partner: 'WLD' };
}

function possibleWholes({ measure, kind, item, reporter, partner }: Claim): readonly Scope[] {
  const scopes: Scope[] = [];
  if (item !== null && partner !== 'WLD')
    scopes.push(
      { measure, kind, item, reporter, partner: 'WLD' },
      { measure, kind, item: null, reporter, partner: 'WLD' },
    );
  if (measure === 'exports' || measure === 'imports')
    scopes.push({ measure: 'trade', kind, item: null, reporter, partner });
  scopes.push({ measure, kind, item, reporter: 'WLD', partner });
  return scopes;
}

/** Whether a named whole can be one of the claim's part: a share of one partner in the trade with another was misread. */
function mayHold(whole: Scope, part: Scope): boolean {
  const turned: Scope = {
    ...part,
    measure: otherSide[part.measure] ?? part.measure,
    reporter: part.partner,
    partner: part.reporter,
  };
  return [part, turned].some((side) => {
    const measure = whole.measure === side.measure || whole.measure === 'trade';
    // "citrus, 26 % of farm exports": of a sector, where the part is of a product.
    const item = whole.item === null || side.item !== null;
    const reporter = whole.reporter === side.reporter || isGroupOf(whole.reporter, side.reporter);
    const partner = whole.partner === side.partner || isGroupOf(whole.partner, side.partner);
    const wider =
      whole.measure !== side.measure ||
      whole.item !== side.item ||
      whole.reporter !== side.reporter ||
      whole.partner !== side.partner;
    return measure && item && reporter && partner && wider;
  });
}

const otherSide: Partial<Readonly<Record<Scope['measure'], Scope['measure']>>> = {
  exports: 'imports',
  imports: 'exports',
};

/** Whether a figure is of a group that holds the reporter or the partner of the claim. */
function holdsPart(figure: Figure, claim: Claim): boolean {
  if (figure.measure !== claim.measure || figure.item !== null) return false;
  const partner = figure.reporter === claim.reporter && isGroupOf(figure.partner, claim.partner);
  const reporter = figure.partner === claim.partner && isGroupOf(figure.reporter, claim.reporter);
  return partner || reporter;
}

/** Whether a code names a group that may hold the other code: a group whose members are not known may. */
export function isGroupOf(group: string | null, member: string | null): boolean {
  if (group === null || group === member || countryCode(group)) return false;
  const members = groups[group];
  return members === undefined || members.length === 0 || member === null || members.includes(member);
}

/** A part of one as a part of the rest: x ÷ (1 − x); of all there is nothing left. */
function restInto(x: Rational): Rational {
  return sign(subtract(one, x)) === 0 ? ten(30) : divide(x, subtract(one, x));
}

export const shareSlips: readonly Slip[] = [
  {
    kind: 'share-of-rest',
    message: (gives) => `${gives} is the part in percent of the rest, not of the whole`,
    recompute: (terms) => {
      const found = share(terms);
      if (typeof found === 'string') return found;
      // part ÷ (whole − part) = s ⇔ part ÷ whole = s ÷ (1 + s)
      const lift = (x: Rational) => {
        const s = percent.lift(x);
        return sign(s) < 0 ? s : divide(s, add(one, s));
      };
      return { ...found, gauge: { lift, exact: (x) => multiply(hundred, restInto(x)) } };
    },
  },
  {
    kind: 'ratio-upside-down',
    message: (gives) => `${gives} is the whole in percent of the part`,
    recompute: (terms) => share(terms.map((x) => ({ ...x, role: x.role === 'part' ? 'whole' : 'part' }))),
  },
  {
    kind: 'percent-as-fraction',
    message: (gives) => `${gives} is the share as a fraction, not in percent`,
    recompute: (terms) => {
      const found = share(terms);
      return typeof found === 'string' ? found : { ...found, gauge: plain };
    },
  },
];

function swaps(reading: Reading, claim: Claim, part: Level, options: JudgeOptions): readonly Swap[] {
  const found: Swap[] = [];
  const swap = (kind: string, message: string, whole: Level, with_: Level = part) => {
    if (whole.term.unit === with_.term.unit && !whole.figures.some((figure) => with_.figures.includes(figure)))
      found.push({ kind, message, terms: [with_.term, whole.term] });
  };
  const others: Claim = { ...claim, whole: null };
  for (const { level } of wholesOf(reading, others, [], options))
    swap('other-whole', `it is the share of another whole: ${level.term.written} ${level.term.unit}`, level);
  if (claim.to === null) return found;
  const whole = claim.whole ?? impliedWhole(claim);
  for (const years of whole ? [-1, 1] : []) {
    const period = shifted(claim.to, years);
    for (const level of levelsOf(reading, whole!, period, 'whole', options))
      swap('neighbouring-period', `with the whole of ${period} it agrees`, level);
    for (const level of levelsOf(reading, claim, period, 'part', options))
      for (const now of levelsOf(reading, whole!, claim.to, 'whole', options))
        swap('neighbouring-period', `with the part of ${period} it agrees`, now, level);
  }
  return found;
}
