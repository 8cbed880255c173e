const NUMBER_NAMES = [
  'cardinal',
  'scale',
  'scaleAfter',
  'suffix',
  'suffixOfMoney',
  'dual',
  'fraction',
  'fractionOf',
  'fractionOfScale',
  'ordinal',
  'ordinalSuffix',
  'ordinalMark',
  'ordinalArticle',
  'article',
  'minus',
  'hedge',
  'hedgeVerb',
  'hedgeVerbWith',
  'between',
  'sign',
  'percent',
  'percentBefore',
  'multiple',
  'pointsInWords',
  'decimalWord',
  // From here on, what never starts an amount; they share the last bit.
  'and',
  'of',
  'by',
  'hedgeAfter',
  'betweenAnd',
  'rangeTo',
  'from',
  'preposition',
  'currency',
  'scaledCurrency',
  'points',
  'basisPoints',
  'times',
  'timesBefore',
  'outOf',
  'per',
  'perNoun',
  'perNot',
  'same',
  'noun',
  'nounAdjective',
  'afterBare',
  'comparing',
  'hedgePreposition',
] as const;

const PERIOD_NAMES = [
  'month',
  'noun',
  'dual',
  'part',
  'quarterLetter',
  'halfLetter',
  'monthLetter',
  'yearTo',
  'first',
  'last',
  'yearWord',
  'from',
  'between',
  'until',
  'fromStart',
  'toDate',
  'fiscal',
  'running',
  'begins',
  'ended',
  'same',
  'relative',
  'stretch',
  'longStretch',
  'on',
  'span',
  'spanUnit',
  'of',
  'dayOf',
  'daySuffix',
  'beforeYear',
  'yearSuffix',
  'otherCalendar',
  'to',
  'and',
  'since',
  'earlier',
  'later',
  'earlierBefore',
  'plural',
  'definite',
] as const;

type Ids<Name extends string> = Readonly<Record<Name, number>>;

const idsOf = <Name extends string>(names: readonly Name[], from: number): Ids<Name> =>
  Object.fromEntries(names.map((name, k) => [name, from + k])) as Ids<Name>;

/** The categories of numbers and of periods, as {@link find} takes them. */
export const N: Ids<(typeof NUMBER_NAMES)[number]> = idsOf(NUMBER_NAMES, 0);
export const P: Ids<(typeof PERIOD_NAMES)[number]> = idsOf(PERIOD_NAMES, NUMBER_NAMES.length);

export const NUMBER_COUNT: number = NUMBER_NAMES.length;
export const COUNT: number = NUMBER_NAMES.length + PERIOD_NAMES.length;
/** By the name in the lexicon. */
export const ID_OF: ReadonlyMap<string, number> = new Map([
  ...NUMBER_NAMES.map((name) => [`number.${name}`, N[name]] as const),
  ...PERIOD_NAMES.map((name) => [`period.${name}`, P[name]] as const),
]);

/** The bit of a category in {@link Start.numbers} or {@link Start.periods}. */
export const bitOf = (id: number): number =>
  1 << Math.min(id < NUMBER_NAMES.length ? id : id - NUMBER_NAMES.length, 30);
