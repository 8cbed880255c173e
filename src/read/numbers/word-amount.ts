import { endsAt, type Found, find, N, P } from '../words/finder.ts';
import { laterWord } from '../words/lexicon.ts';
import { type Core, coreOf } from './amount.ts';
import { type Decimal, decimal, decimalOf } from './decimal.ts';
import { FRACTIONS, fractionWord, scaleAfterFraction } from './fraction.ts';
import type { Scan } from './scan.ts';

/** An ordinal, a multiple or a share in words: `third`, `sixfold`, `two thirds`. */
export function readOneWord(scan: Scan, i: number): Core | null {
  const multiple = find(scan, i, N.multiple);
  if (multiple !== null) return inWords(multiple, multiple.end, 'multiple', 'x', decimalOf(multiple.value)!);
  return readPoints(scan, i) ?? readShare(scan, i) ?? readOrdinal(scan, i);
}

/** "a percentage point", "half a percent", "نصف نقطة مئوية", "نقطتين مئويتين". */
function readPoints(scan: Scan, i: number): Core | null {
  const whole = find(scan, i, N.pointsInWords);
  if (whole !== null) return inWords(whole, whole.end, 'points', 'pp', decimal(Number(whole.value)));
  const fraction = fractionWord(scan, i);
  if (fraction === null && find(scan, i, N.article) === null) return null;
  const part = fraction === null ? decimal(1) : FRACTIONS[fraction.value];
  if (part === undefined) return null;
  const of = fraction === null ? i : (find(scan, fraction.end, N.of)?.end ?? fraction.end);
  const article = find(scan, of, N.article);
  const at = article?.end ?? of;
  const points = find(scan, at, N.points);
  if (points !== null) return inWords(fraction ?? article!, points.end, 'points', 'pp', part);
  const percent = fraction === null ? null : find(scan, at, N.percent);
  return percent === null ? null : inWords(fraction!, percent.end, 'percent', '%', part);
}

function inWords(word: Found, end: number, kind: Core['kind'], unit: string, value: Decimal): Core {
  const core = coreOf(word.first, end, kind, unit, value);
  core.preposition = word.clitics.preposition;
  return core;
}

/** "a third", "النصف": a share where no scale word follows. */
function readShare(scan: Scan, i: number): Core | null {
  const match = find(scan, i, N.fraction) ?? shareOf(scan, i);
  if (match === null || scaleAfterFraction(scan, match.end) !== null) return null;
  // A quarter of a century, half a year.
  if (find(scan, match.end, P.spanUnit) !== null || find(scan, match.end, N.noun)?.value === 'years') return null;
  const share = SHARES[match.value];
  if (share === undefined) return null;
  const core = inWords(match, match.end, 'percent', '%', share.value);
  if (share.about) core.hedge = 'about';
  return core;
}

/** A word that is also something else is a share before "of", after "by", or after a hedge; never after an ordinal. */
function shareOf(scan: Scan, i: number): Found | null {
  const match = find(scan, i, N.fractionOf);
  if (match === null || scan.tokens[match.end]?.norm === '-' || counts(scan, match)) return null;
  if (i > 0 && find(scan, i - 1, N.ordinal) !== null) return null;
  if (find(scan, match.end, N.of) !== null) return find(scan, match.end, N.ordinal) === null ? match : null;
  const led = endsAt(scan, i, N.by) || endsAt(scan, i, N.hedge) || endsAt(scan, i, N.hedgeVerb);
  return led || match.clitics.preposition === 'by' || partOfNext(scan, match) ? match : null;
}

/** `خمس مرات`, `عشر سنوات`: a fraction that is written like a number, before what is counted. */
function counts(scan: Scan, { first, end }: Found): boolean {
  if (find(scan, first, N.cardinal) === null) return false;
  if (find(scan, end, N.percent) !== null) return true;
  return [N.times, N.noun, N.cardinal, N.scale, N.scaleAfter, N.currency, P.noun].some((category) => {
    const next = find(scan, end, category);
    return next !== null && !next.clitics.article;
  });
}

/** `ربع الصادرات`, `خمس الواردات`: the part of a noun right behind it; `خمس شركات` counts, for only a definite noun has a fifth. */
function partOfNext(scan: Scan, { first, end, clitics }: Found): boolean {
  const next = scan.tokens[end];
  if (!scan.pack.switches.construct || clitics.article || next?.kind !== 'word') return false;
  if ([N.ordinal, N.cardinal, N.scale].some((category) => find(scan, end, category) !== null)) return false;
  return find(scan, first, N.cardinal) === null || laterWord(next.norm) !== next.norm;
}

const SHARES: Readonly<Record<string, { readonly value: Decimal; readonly about: boolean }>> = {
  '1/2': { value: decimal(50), about: false },
  '1/3': { value: decimal(33), about: true },
  '2/3': { value: decimal(67), about: true },
  '1/4': { value: decimal(25), about: false },
  '3/4': { value: decimal(75), about: false },
  '1/5': { value: decimal(20), about: false },
  '2/5': { value: decimal(40), about: false },
  '3/5': { value: decimal(60), about: false },
  '4/5': { value: decimal(80), about: false },
  '1/6': { value: decimal(17), about: true },
  '5/6': { value: decimal(83), about: true },
  '1/8': { value: decimal(125, -1), about: false },
  '1/10': { value: decimal(10), about: false },
};

/** A share that is no whole percent, to one more digit: more than a third is more than 33.3 %. */
export const finer = (share: Decimal): Decimal => FINER[share.digits] ?? share;

const FINER: Readonly<Record<number, Decimal>> = {
  33: decimal(333, -1),
  67: decimal(667, -1),
  17: decimal(167, -1),
  83: decimal(833, -1),
};

/** `third`, `twenty-first`, `الثانية والعشرين`. */
function readOrdinal(scan: Scan, i: number): Core | null {
  const ones = find(scan, i, N.ordinal);
  if (ones !== null) {
    const value = Number(ones.value);
    const tens = find(scan, ones.end, N.ordinal) ?? find(scan, ones.end, N.cardinal);
    const compound = tens?.clitics.and === true && value < 10 && Number(tens.value) % 10 === 0;
    const total = compound ? value + Number(tens.value) : value;
    return inWords(ones, compound ? tens.end : ones.end, 'ordinal', 'rank', decimal(total));
  }
  const cardinal = find(scan, i, N.cardinal);
  if (cardinal === null || scan.tokens[cardinal.end]?.norm !== '-') return null;
  const last = find(scan, cardinal.end + 1, N.ordinal);
  if (last === null || !scan.tokens[cardinal.end + 1]!.glued) return null;
  return inWords(cardinal, last.end, 'ordinal', 'rank', decimal(Number(cardinal.value) + Number(last.value)));
}
