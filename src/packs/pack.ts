import type { Caution } from '../geo/caution.ts';

/**
 * The shape of a language pack: words and closed, named switches, no functions and no regular expressions, so that a pack
 * survives a JSON round trip. Every list holds phrases as the press writes them. In a Latin-script phrase a capital letter
 * asks for a capital in the text ("Turkey"), two capitals for capitals ("US"). Spelling is folded on both sides
 * (see `read/fold.ts`); in Arabic, clitics and the article are taken off the text's words, so list bare forms.
 */
export interface Pack {
  /** BCP 47 primary tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Frequent little words by which the language of a text is told. */
  readonly common: Phrases;
  /** Frequent little words of other languages that share some of these: a text with some of them is hardly in this one. */
  readonly akin: Phrases;
  readonly switches: Switches;
  readonly numbers: NumberWords;
  readonly periods: PeriodWords;
  readonly words: CueWords;
  /** Alpha-3 or group code → `names | capitals and metonyms | adjectives and demonyms`, comma-separated. */
  readonly countries: Readonly<Record<string, string>>;
  /** How the press tells a country that it has named ("the Central American nation"). */
  readonly described: {
    /** Region of `geo/regions.ts` → adjectives, combined with each of `nouns`. */
    readonly adjectives: Readonly<Record<string, PhraseList>>;
    /** Singular, without an article. */
    readonly nouns: PhraseList;
    /** Region or kind of state → phrases as they stand: `the sultanate`. */
    readonly phrases: Readonly<Record<string, PhraseList>>;
  };
  /** English noun phrase → its forms in this language, comma-separated. */
  readonly items: Readonly<Record<string, string>>;
  /** Forms of either that are also something else, and what makes them safe. */
  readonly cautious: Readonly<Record<'countries' | 'items', Readonly<Record<string, Caution>>>>;
  /** Longer names that hold a country's name and are not the country. */
  readonly decoys: Phrases;
  /** Alpha-3 code → offices that count the trade of that country; a text that names one and no country is about it. */
  readonly institutions: Readonly<Record<string, PhraseList>>;
}

export type Phrases = readonly string[];

/** Phrases, comma-separated. */
export type PhraseList = string;

export interface Switches {
  /** Words glued to the front of a word: conjunctions, prepositions, the article; and pronouns at its end. */
  readonly proclitics: 'none' | 'arabic';
  /** Which mark is the decimal one where nothing else in the text settles it. */
  readonly decimal: '.' | ',';
  /** Whether an adjective of nationality follows its noun (`صادرات مصرية`, `exportaciones chinas`). */
  readonly adjective: 'before' | 'after';
  /** Whether the owner of a measure follows it without a preposition (`صادرات مصر`). */
  readonly construct: boolean;
  /** Whether the subject may follow its verb (`صدّرت روسيا`). */
  readonly verbFirst: boolean;
  /** Whether the word for "from" right after a measure leads to its owner (`importaciones de Chile`). */
  readonly ownerFrom: boolean;
  /** Whether the word for "to" leads to whom one buys from (`compró a Chile`). */
  readonly boughtTo: boolean;
  /** Whether whom one sells to may follow the verb without a preposition (`sold Chad tea`). */
  readonly doubleObject: boolean;
  /** Whether a verb may leave its subject out (`vendió té`). */
  readonly dropsSubject: boolean;
  /** Whether a noun before another loses its plural ending (`watch exports`, of `watches`). */
  readonly attributive: 's' | 'none';
  /** Whether `ر` between digits is a decimal mark with the fraction written first (`6ر21` is 21.6). */
  readonly agencyDecimal: boolean;
  /** Whether digits may stand in brackets before their unit and mean nothing by it (`(3143) مليون ريال`); elsewhere that is a loss. */
  readonly bracketedDigits: boolean;
}

/** The words of numbers, their units and their hedges. Keys that are numbers are written as strings: `'20': 'twenty'`. */
export interface NumberWords {
  /** Below a thousand, one entry a word: `0`…`19`, tens, and hundreds where they are one word (`ثلاثمئة`). `100` also multiplies. */
  readonly cardinals: Readonly<Record<string, PhraseList>>;
  /** Power of ten → singular words; beside an article, a hedge or a unit they stand for one (`a billion`, `مليار دولار`). */
  readonly scales: Readonly<Record<string, PhraseList>>;
  /** Power of ten → words that need a number before them: plurals and abbreviations. */
  readonly scalesAfter: Readonly<Record<string, PhraseList>>;
  /** Power of ten → letters glued to a number: `k`, `M`. */
  readonly suffixes: Readonly<Record<string, PhraseList>>;
  /** The same, only behind a currency: `$1.9t`, for `5t` is tonnes. */
  readonly suffixesOfMoney: Readonly<Record<string, PhraseList>>;
  /** Power of ten → words that mean two of it (`ملياران`). One that is also under `scales` is dual only without a number before it. */
  readonly duals: Readonly<Record<string, PhraseList>>;
  /** Powers of ten of the scale words before which three digits after either mark are a group (`2.088 millones`). */
  readonly grouped: readonly string[];
  /** `1/2`, `2/3`, … → words: a part of a scale word (`half a billion`) or a share. */
  readonly fractions: Readonly<Record<string, PhraseList>>;
  /** The same, but a share only before one of `of` or after one of `by`: words that are also something else (`a quarter`). */
  readonly fractionsOf: Readonly<Record<string, PhraseList>>;
  /** The same, but never a share: only beside a scale word (`medio millón`). */
  readonly fractionsOfScale: Readonly<Record<string, PhraseList>>;
  readonly ordinals: Readonly<Record<string, PhraseList>>;
  /** Glued after digits: `st`, `nd`, `º`. */
  readonly ordinalSuffixes: PhraseList;
  /** Before digits: `No.`, `número`, `رقم`. */
  readonly ordinalMarks: PhraseList;
  /** Articles that make an ordinal of digits glued to them (`الـ63`); empty where none does. */
  readonly ordinalArticles: PhraseList;
  /** Joins the parts of a number: `and`, `y`. A proclitic "and" of the language needs no entry. */
  readonly and: PhraseList;
  /** Whether a singular scale word stands for one without an article (`مليار دولار`, `mil millones`). */
  readonly bareScale: boolean;
  /** Whether parts stand side by side without a joining word (`35 mil 466`, `2 trilyon 263,5 milyar`). */
  readonly juxtaposed: boolean;
  /** Between a hedge and its number, and before a scale word that stands for one: `a`, `the`. */
  readonly articles: PhraseList;
  /** Between a number and its unit: `of`, `de`. */
  readonly of: PhraseList;
  /** Before a difference or a fraction: `by`. */
  readonly by: PhraseList;
  readonly minus: PhraseList;
  /** Between the digits of a number that is read out, with a hyphen on either side: `point` (`five-point-one`). */
  readonly decimalWord: PhraseList;
  /** Next to the number, before it. */
  readonly hedges: HedgeWords;
  /** Right after the number or its unit. */
  readonly hedgesAfter: HedgeWords;
  /** Verbs that hedge their object: `exceeded`. Where `switches.verbFirst` holds, their subject may stand between. */
  readonly hedgeVerbs: HedgeWords;
  /** Verbs that hedge only what one of `hedgePrepositions` leads to (`زادت … على 5`). */
  readonly hedgeVerbsWith: HedgeWords;
  readonly hedgePrepositions: PhraseList;
  /** Nouns after which "over" compares: `increase`. */
  readonly comparing: PhraseList;
  readonly between: PhraseList;
  /** Between the ends of a range after `between`. */
  readonly betweenAnd: PhraseList;
  /** Between the ends of a range without it: `to`, `or`. */
  readonly rangeTo: PhraseList;
  /** Before the first of two numbers that are not a range: `from`. */
  readonly from: PhraseList;
  /** Prepositions before a number that is not the object of a verb. */
  readonly prepositions: PhraseList;
  /** ISO 4217 code or a generic name of `read/numbers/currency.ts` (`dinar`) → words after the number. */
  readonly currencies: Readonly<Record<string, PhraseList>>;
  /** The same → signs and abbreviations on either side, beside those that every language has. */
  readonly currencySigns: Readonly<Record<string, PhraseList>>;
  /** Generic name or code → code → adjectives: `{ dinar: { KWD: 'Kuwaiti' } }`. Combined with each word of `currencies`. */
  readonly currencyAdjectives: Readonly<Record<string, Readonly<Record<string, PhraseList>>>>;
  /** Generic name of `read/numbers/currency.ts` for what a bare `$` is where a text writes dollars as `US$`; empty where it is dollars still. */
  readonly localSign: string;
  /** Power of ten and currency → words for both: `{ '6 USD': 'mdd' }`. */
  readonly scaledCurrencies: Readonly<Record<string, PhraseList>>;
  readonly percent: PhraseList;
  /** Before the number: `yüzde`. */
  readonly percentBefore: PhraseList;
  readonly points: PhraseList;
  readonly basisPoints: PhraseList;
  /** Number of points → words for it with its noun: `{ '2': 'نقطتين مئويتين' }`. */
  readonly pointsInWords: Readonly<Record<string, PhraseList>>;
  /** After a number: `times`, `أضعاف`. */
  readonly times: PhraseList;
  /** Before a number: `multiplied by`, `a factor of`. */
  readonly timesBefore: PhraseList;
  /** Between a number and the sum of which it is a share: `of every`, `de cada`. */
  readonly outOf: PhraseList;
  /** A multiple in one word: `sixfold`. */
  readonly multiples: Readonly<Record<string, PhraseList>>;
  /** Between an amount and what it is per, always: `per`, `for each`. */
  readonly per: PhraseList;
  /** The same, only before a noun that a price is per: `a`, `the`. */
  readonly perNoun: PhraseList;
  /** After such a noun, words that make it no "per" (`$5bn a year earlier`). */
  readonly perNot: PhraseList;
  /** Between one level and the same level in another currency: `or`, `equivalent to`. */
  readonly same: PhraseList;
  /** What is counted → its words: `tonnes`, `barrels`, `people`, `years`, … Keys are shared by all packs. */
  readonly nouns: Readonly<Record<string, PhraseList>>;
  /** Adjectives between a number and its noun: `metric`. */
  readonly nounAdjectives: PhraseList;
  /** Words that may follow a scaled number whose unit is elided; any other is a thing counted. Empty where that tells nothing. */
  readonly afterBare: PhraseList;
}

/** Phrases by the hedge that they give. */
export type HedgeWords = Readonly<Record<'about' | 'over' | 'under' | 'nearly', PhraseList>>;

/** The words of periods. Ordinals and cardinals come from {@link NumberWords}. */
export interface PeriodWords {
  /** `1`…`12` → names and abbreviations, of every calendar name in use (`أيلول, سبتمبر`). */
  readonly months: Readonly<Record<string, PhraseList>>;
  /** Nouns of periods; a `third` is four months. `duals` of them mean two (`شهرين`). */
  readonly nouns: Readonly<Record<'month' | 'bimester' | 'quarter' | 'third' | 'half' | 'year' | 'period', PhraseList>>;
  readonly duals: Readonly<Record<'month' | 'quarter' | 'half' | 'year', PhraseList>>;
  /** Halves and quarters in one word, as parts: `{ H1: 'first-half' }`; longer stretches by months: `{ '01/09': 'nine-month' }`. */
  readonly parts: Readonly<Record<string, PhraseList>>;
  /** Letters beside a digit: `Q3`, `3T`. */
  readonly quarterLetters: PhraseList;
  readonly halfLetters: PhraseList;
  /** After a number of months from January: `9M 2021`. */
  readonly monthLetters: PhraseList;
  /** Those of `nouns` that are plural, and with an ordinal name no one part. */
  readonly plurals: PhraseList;
  /** Before the last month of twelve: `year to`, `12 months to`. */
  readonly yearTo: PhraseList;
  /** "First" and "last" in `the first nine months`, beside the ordinals. */
  readonly first: PhraseList;
  readonly last: PhraseList;
  /** Between a part and its year: `of`, `من`. */
  readonly of: PhraseList;
  /** Between a day and its month: `of`, `de`. */
  readonly dayOf: PhraseList;
  /** After the number of a day: `st`, `th`. */
  readonly daySuffixes: PhraseList;
  /** Before a year: `year`, `عام`, `عامي`. */
  readonly yearWords: PhraseList;
  /** Prepositions that make a year of four digits: `in`, `since`. */
  readonly beforeYear: PhraseList;
  /** Glued to a year: `م`. */
  readonly yearSuffixes: PhraseList;
  /** After a year of another calendar: `هـ`. */
  readonly otherCalendars: PhraseList;
  readonly from: PhraseList;
  readonly between: PhraseList;
  /** Between the ends of a range: `to`, `through`. */
  readonly to: PhraseList;
  readonly and: PhraseList;
  readonly since: PhraseList;
  /** "Until the end of": with a month, from January to it. */
  readonly until: PhraseList;
  /** Before a year and the month up to which it is counted: `منذ بداية`, `since the start of`. */
  readonly fromStart: PhraseList;
  readonly toDate: PhraseList;
  /** Between "fiscal year" and the month with which it ends: `ended on`. */
  readonly ended: PhraseList;
  /** Before or after a year: `fiscal`. */
  readonly fiscal: PhraseList;
  /** Between a part and the number of its year: `the current`, `last`. */
  readonly running: PhraseList;
  /** In a clause about a fiscal year, before the month or day with which it begins or ends: `which began in`. */
  readonly begins: PhraseList;
  /** Beside a noun of a period, either side: `same`, `المماثل`. */
  readonly same: PhraseList;
  readonly relative: Readonly<Record<RelativeWords, PhraseList>>;
  /** A number of months → phrases, with their article, for the stretch of it that the month spoken of lies in: `el semestre`. */
  readonly stretches: Readonly<Record<'1' | '2' | '3' | '4' | '6', PhraseList>>;
  /** Phrases for the longer stretch that the text has spoken of, where it has turned to a month of it: `in the period`. */
  readonly longStretch: PhraseList;
  /** Before a number of months, says that they are those up to the one spoken of: `the` in "the eight months". */
  readonly definite: PhraseList;
  /** `year`: year on year; `month`, `quarter` likewise. */
  readonly onYear: Readonly<Record<'year' | 'quarter' | 'month', PhraseList>>;
  /** Number of years → phrases that mean it as they stand: `{ '10': 'the past decade' }`. */
  readonly spans: Readonly<Record<string, PhraseList>>;
  /** The same → words that need a number or a fraction before them: `decades`, `قرن`. */
  readonly spanUnits: Readonly<Record<string, PhraseList>>;
  /** After or before a span of years: `earlier`, `ago`; `قبل`. */
  readonly earlier: PhraseList;
  /** After a span of years: `later`, `después`. */
  readonly later: PhraseList;
  readonly earlierBefore: PhraseList;
}

/** What a phrase without a year says of the topic's period or of the day of publication. See `read/period.ts`. */
export type RelativeWords =
  | 'same'
  | 'same-year'
  | 'same-fiscal'
  | 'year-earlier'
  | 'year-later'
  | 'previous-year'
  | 'this-year'
  | 'this-fiscal'
  | 'previous-fiscal'
  | 'last-fiscal'
  | 'whole-year'
  | 'trailing-year'
  | 'next-year'
  | 'previous-month'
  | 'this-month'
  | 'month-earlier'
  | 'previous-quarter'
  | 'this-quarter'
  | 'quarter-earlier';

type Heads<Values extends string> = Readonly<Record<Values, Phrases>>;

/** The words that bind a number to what it speaks of: head → value → phrases. A phrase may stand under several heads. */
export interface CueWords {
  /** Nouns of a trade measure. */
  readonly measure: Heads<'exports' | 'imports' | 'trade' | 'surplus' | 'deficit' | 'balance' | 'eci'>;
  /** Verbs that mean nothing but trade. */
  readonly verb: Heads<'exports' | 'imports'>;
  /**
   * Words of selling and buying: they count only with money and a second country or goods; `earnings` only where goods earn
   * them, `bill` only right behind goods ("the oil bill"), `leaving` and `entering` only right before a country, `spending` only
   * where the goods of a country follow the money ("spent $3m on Chilean wine"). Words of `exports` that stand under `going`
   * too tell that something went somewhere: of goods only where goods or trade have been spoken of.
   * `noun` are those that are nouns ("purchases"), which have owners and no subjects.
   */
  readonly sale: Heads<
    'exports' | 'imports' | 'earnings' | 'bill' | 'spending' | 'leaving' | 'entering' | 'going' | 'noun'
  >;
  /** "X took $3bn": the subject is the buyer, or the seller, of the flow that is spoken of. */
  readonly take: Heads<'buyer' | 'seller'>;
  readonly kind: Heads<'goods' | 'services'>;
  readonly total: Heads<'world'>;
  /** `better` and `worse` tell a rise or a fall by what changes: a deficit that has worsened is larger. */
  readonly change: Heads<'rise' | 'fall' | 'better' | 'worse'>;
  /** Between a balance and its number, that it is below nothing: `negative`. */
  readonly sign: Heads<'minus'>;
  /** Nouns of change: what they measure is a difference ("an increase of $3m"). */
  readonly increase: Heads<'noun'>;
  /** "doubled": value of the multiple → words. */
  readonly multiple: Readonly<Record<string, Phrases>>;
  /** `rate`: a rate per year; `compound`: beyond doubt one over several years. */
  readonly annual: Heads<'rate' | 'compound'>;
  readonly share: Heads<'of'>;
  readonly rank: Heads<'place'>;
  /** What leads to rivals: `ahead` behind a rank, to those who are ahead ("third after China"), `passed` to those who were ("overtook China"). */
  readonly rival: Heads<'ahead' | 'passed'>;
  /** Nouns for the amount that is spoken of ("the figure had been"); `level` behind a time ("their 2019 level"); `revised` tells that two levels are of one time. */
  readonly refer: Heads<'sum' | 'level' | 'revised'>;
  /** `reach` leads to a level, `by` to a difference. */
  readonly level: Heads<'reach' | 'by'>;
  /** Where a line is drawn that a level goes past: `past` in front of it ("rose above $3m", by no $3m), `mark` the line itself ("the $3m mark"). */
  readonly line: Heads<'past' | 'mark'>;
  /** What a level is compared with follows. */
  readonly compare: Heads<'base'>;
  /** `past`: right before a level, a tense that speaks of a time before that of the text ("had been"); `since`: from then on ("have since"). */
  readonly tense: Heads<'past' | 'since'>;
  /** Nouns that a list of countries answers to; `traders` are senders and receivers who are many ("exporters"). */
  readonly role: Heads<'buyers' | 'sellers' | 'partners' | 'sender' | 'receiver' | 'traders'>;
  /** Those who speak for a country, by their office; `party.home` is the country of the last of them ("his country"). */
  readonly speaker: Heads<'ambassador' | 'minister' | 'head' | 'official' | 'office'>;
  /** Who sells and is no country: `one` firm, whose sales are no exports. */
  readonly firm: Heads<'one'>;
  /** Words that stand for a country spoken of before; `countries` for some that have no name together ("to member countries"); `those` and `same` for a measure ("those to China", "these exports"), `thing` for a product ("the spirit"); `bound` behind a country says that goods go there ("China-bound exports"), `without` leads to the one country or product that a measure leaves out, `within` says that a group trades with itself ("intra-African"). */
  readonly party: Heads<
    | 'both'
    | 'first'
    | 'second'
    | 'its'
    | 'home'
    | 'kingdom'
    | 'there'
    | 'north'
    | 'south'
    | 'reverse'
    | 'group'
    | 'countries'
    | 'those'
    | 'same'
    | 'thing'
    | 'without'
    | 'within'
    | 'bound'
  >;
  /** `favour` leads to whose surplus a balance is. */
  readonly preposition: Heads<'to' | 'from' | 'with' | 'between' | 'of' | 'by' | 'in' | 'favour'>;
  /** `part`: "of that amount", which opens a sentence about a part of the level before. `relative`: "what" in "what Ghana exported", before which no preposition reaches its subject. `when` goes on about the period right before it; `cause` leads to a reason, in which nothing is told of a number before it; `both`: beside two measures, that a number is of each. */
  readonly join: Heads<
    'and' | 'or' | 'part' | 'split' | 'respectively' | 'both' | 'lead' | 'relative' | 'when' | 'cause'
  >;
  /** What calls a level the highest or the lowest there has been; `most`: superlatives, behind which "since" dates no stretch. */
  readonly record: Heads<'high' | 'low' | 'most'>;
  /** What a list of parts is introduced by: `all` where the parts make up the whole; `together` before what several of them come to. */
  readonly parts: Heads<'some' | 'all' | 'together'>;
  /** What is no trade figure: plans, other money, prices, other rates; `duty`, which trade may be under; `cost` right before money, unless something is sold for it; `value`, which ends what is told by volume; and phrases that hide a cue word. */
  readonly aside: Heads<'plan' | 'money' | 'duty' | 'price' | 'cost' | 'rate' | 'volume' | 'value' | 'neutral'>;
  readonly coverage: Heads<'ratio'>;
  /** Words after which a dot ends no sentence. */
  readonly abbreviation: Heads<'dot'>;
  /** Words that no product name begins or ends with; `sector`: those of them that a group of goods is called in front of its name ("el sector químico"). */
  readonly stop: Heads<'word' | 'sector'>;
}
