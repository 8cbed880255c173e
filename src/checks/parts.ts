import { countryCode } from '../geo/codes.ts';
import { groups } from '../geo/groups.ts';
import type { Figure, Reading, Scope } from '../model.ts';
import { atMostTotal, attempt, type Identity, looseTerm, total, type Unnumbered, weighFigure } from './identity.ts';
import type { JudgeOptions } from './judge.ts';
import { matchScope } from './levels.ts';
import { samePeriod, within } from './period.ts';

/** The parts that a text lists under a whole: together no more than it, and just it where they are said to be all. */
export const listedParts: Identity = (reading, options) =>
  reading.breakdowns.flatMap(({ whole, parts, complete }): Unnumbered[] => {
    const all = byId(reading, whole);
    const listed = parts.flatMap((id) => byId(reading, id) ?? []);
    if (!all || listed.length === 0 || listed.length !== parts.length || listed.some(({ unit }) => unit !== all.unit))
      return [];
    // Surpluses and deficits make each other up: a part of a balance may be larger than the whole.
    if (all.measure === 'balance' && !complete) return [];
    const terms = listed.map((part) => looseTerm('part', part, options));
    return complete
      ? [weighFigure('parts-sum', 'whole', all, [attempt(terms, total)], options)]
      : [weighFigure('parts-exceed-whole', 'whole', all, [attempt(terms, atMostTotal)], options)];
  });

/** A product inside its flow, a partner inside the world or its group, a flow inside two-way trade: no part above its whole. */
export const partOfTotal: Identity = (reading, options) =>
  pairs(
    reading,
    (part, whole) =>
      samePeriod(part.period, whole.period) &&
      part.period !== null &&
      isPart(part, whole) &&
      !listedTogether(reading, part, whole),
  ).map(([part, whole]) => partIn('part-of-total', part, whole, options));

/** A month or a quarter inside its year: no part above its whole. */
export const partOfPeriod: Identity = (reading, options) =>
  pairs(
    reading,
    (part, whole) =>
      part.measure !== 'balance' &&
      part.period !== null &&
      whole.period !== null &&
      within(part.period, whole.period) &&
      sameScope(part, whole),
  ).map(([part, whole]) => partIn('part-of-period', part, whole, options));

function partIn(
  type: 'part-of-total' | 'part-of-period',
  part: Figure,
  whole: Figure,
  options: JudgeOptions,
): Unnumbered {
  const terms = [looseTerm('part', part, options)];
  return weighFigure(type, 'whole', whole, [attempt(terms, atMostTotal)], options);
}

function pairs(
  reading: Reading,
  fits: (part: Figure, whole: Figure) => boolean,
): readonly (readonly [Figure, Figure])[] {
  const flows = reading.figures.filter(
    ({ measure }) => measure === 'exports' || measure === 'imports' || measure === 'trade',
  );
  return flows.flatMap((whole) =>
    flows
      .filter((part) => part !== whole && part.unit === whole.unit && fits(part, whole))
      .map((part) => [part, whole] as const),
  );
}

function isPart(part: Figure, whole: Figure): boolean {
  if (whole.item !== null) return false;
  const ofGroup = holds(whole.partner, part.partner);
  const inTrade = part.measure !== 'trade' && whole.measure === 'trade';
  const steps = Number(part.item !== null) + Number(ofGroup) + Number(inTrade);
  if (steps !== 1) return false;
  return sameScope(
    {
      ...part,
      item: null,
      partner: ofGroup ? whole.partner : part.partner,
      measure: inTrade ? whole.measure : part.measure,
    },
    whole,
  );
}

function sameScope(a: Scope, b: Scope): boolean {
  const match = matchScope(a, b);
  return match?.sure === true && !match.mirrored && !match.negate;
}

/** Whether a country is surely inside a group: the world, or one whose members are known. */
function holds(group: string | null, country: string | null): boolean {
  if (group === null || country === null || countryCode(country) === undefined) return false;
  return group === 'WLD' || (groups[group]?.includes(country) ?? false);
}

function listedTogether({ breakdowns }: Reading, part: Figure, whole: Figure): boolean {
  return breakdowns.some((breakdown) => breakdown.whole === whole.id && breakdown.parts.includes(part.id));
}

function byId({ figures }: Reading, id: string): Figure | undefined {
  return figures.find((figure) => figure.id === id);
}
