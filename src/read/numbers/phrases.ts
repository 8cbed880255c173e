import type { HedgeWords, NumberWords, Pack, PhraseList } from '../../packs/pack.ts';
import type { Sense } from '../words/lexicon.ts';
import { SIGNS } from './currency.ts';

type Named = readonly [string, Sense];
type Lists = Readonly<Record<string, PhraseList>>;

export const phrasesOf = (list: PhraseList): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.length > 0);

function* under(category: string, list: PhraseList, value = ''): Iterable<Named> {
  for (const phrase of phrasesOf(list)) yield [phrase, { category, value }];
}

function* each(category: string, lists: Lists | HedgeWords): Iterable<Named> {
  for (const [value, list] of Object.entries(lists)) yield* under(category, list, value);
}

/** "Kuwaiti dinar", "دينار كويتي": each word of a currency with each adjective that tells which. */
function* qualified({ currencies, currencyAdjectives }: NumberWords, adjective: 'before' | 'after'): Iterable<Named> {
  for (const [generic, byCode] of Object.entries(currencyAdjectives))
    for (const [code, adjectives] of Object.entries(byCode))
      for (const word of phrasesOf(currencies[generic] ?? ''))
        for (const tells of phrasesOf(adjectives)) {
          const phrase = adjective === 'before' ? `${tells} ${word}` : `${word} ${tells}`;
          yield [phrase, { category: 'number.currency', value: code }];
        }
}

/** What a pack's numbers put into the lexicon; every category starts with `number.`. */
export function* numberPhrases(pack: Pack): Iterable<Named> {
  const words = pack.numbers;
  yield* each('number.cardinal', words.cardinals);
  yield* each('number.scale', words.scales);
  yield* each('number.scaleAfter', words.scalesAfter);
  yield* each('number.suffix', words.suffixes);
  yield* each('number.suffixOfMoney', words.suffixesOfMoney);
  yield* each('number.dual', words.duals);
  yield* each('number.fraction', words.fractions);
  yield* each('number.fractionOf', words.fractionsOf);
  yield* each('number.fractionOfScale', words.fractionsOfScale);
  yield* each('number.ordinal', words.ordinals);
  yield* under('number.ordinalSuffix', words.ordinalSuffixes);
  yield* under('number.ordinalMark', words.ordinalMarks);
  yield* under('number.ordinalArticle', words.ordinalArticles);
  yield* under('number.and', words.and);
  yield* under('number.article', words.articles);
  yield* under('number.of', words.of);
  yield* under('number.by', words.by);
  yield* under('number.minus', words.minus);
  yield* each('number.hedge', words.hedges);
  yield* each('number.hedgeAfter', words.hedgesAfter);
  yield* each('number.hedgeVerb', words.hedgeVerbs);
  yield* each('number.hedgeVerbWith', words.hedgeVerbsWith);
  yield* under('number.hedgePreposition', words.hedgePrepositions);
  yield* under('number.comparing', words.comparing);
  yield* under('number.between', words.between);
  yield* under('number.betweenAnd', words.betweenAnd);
  yield* under('number.rangeTo', words.rangeTo);
  yield* under('number.from', words.from);
  yield* under('number.preposition', words.prepositions);
  yield* each('number.currency', words.currencies);
  yield* qualified(words, pack.switches.adjective);
  yield* each('number.scaledCurrency', words.scaledCurrencies);
  yield* each('number.sign', SIGNS);
  yield* each('number.sign', words.currencySigns);
  yield* under('number.percent', words.percent);
  yield* under('number.percentBefore', words.percentBefore);
  yield* under('number.timesBefore', words.timesBefore);
  yield* under('number.points', words.points);
  yield* each('number.pointsInWords', words.pointsInWords);
  yield* under('number.decimalWord', words.decimalWord);
  yield* under('number.basisPoints', words.basisPoints);
  yield* under('number.times', words.times);
  yield* each('number.multiple', words.multiples);
  yield* under('number.outOf', words.outOf);
  yield* under('number.per', words.per);
  yield* under('number.perNoun', words.perNoun);
  yield* under('number.perNot', words.perNot);
  yield* under('number.same', words.same);
  yield* each('number.noun', words.nouns);
  yield* under('number.nounAdjective', words.nounAdjectives);
  yield* under('number.afterBare', words.afterBare);
}
