import type { Pack, PhraseList } from '../../packs/pack.ts';
import { phrasesOf } from '../numbers/phrases.ts';
import type { Sense } from '../words/lexicon.ts';

type Named = readonly [string, Sense];

function* under(category: string, list: PhraseList, value = ''): Iterable<Named> {
  for (const phrase of phrasesOf(list)) yield [phrase, { category, value }];
}

function* each(category: string, lists: Readonly<Record<string, PhraseList>>): Iterable<Named> {
  for (const [value, list] of Object.entries(lists)) yield* under(category, list, value);
}

/** What a pack's periods put into the lexicon; every category starts with `period.`. */
export function* periodPhrases({ periods }: Pack): Iterable<Named> {
  yield* each('period.month', periods.months);
  yield* each('period.noun', periods.nouns);
  yield* each('period.dual', periods.duals);
  yield* each('period.part', periods.parts);
  yield* under('period.quarterLetter', periods.quarterLetters);
  yield* under('period.halfLetter', periods.halfLetters);
  yield* under('period.monthLetter', periods.monthLetters);
  yield* under('period.plural', periods.plurals);
  yield* under('period.yearTo', periods.yearTo);
  yield* under('period.first', periods.first);
  yield* under('period.last', periods.last);
  yield* under('period.of', periods.of);
  yield* under('period.dayOf', periods.dayOf);
  yield* under('period.daySuffix', periods.daySuffixes);
  yield* under('period.yearWord', periods.yearWords);
  yield* under('period.beforeYear', periods.beforeYear);
  yield* under('period.yearSuffix', periods.yearSuffixes);
  yield* under('period.otherCalendar', periods.otherCalendars);
  yield* under('period.from', periods.from);
  yield* under('period.between', periods.between);
  yield* under('period.to', periods.to);
  yield* under('period.and', periods.and);
  yield* under('period.since', periods.since);
  yield* under('period.until', periods.until);
  yield* under('period.fromStart', periods.fromStart);
  yield* under('period.toDate', periods.toDate);
  yield* under('period.fiscal', periods.fiscal);
  yield* under('period.running', periods.running);
  yield* under('period.begins', periods.begins);
  yield* under('period.ended', periods.ended);
  yield* under('period.same', periods.same);
  yield* each('period.relative', periods.relative);
  yield* each('period.stretch', periods.stretches);
  yield* under('period.longStretch', periods.longStretch);
  yield* under('period.definite', periods.definite);
  yield* each('period.on', periods.onYear);
  yield* each('period.span', periods.spans);
  yield* each('period.spanUnit', periods.spanUnits);
  yield* under('period.earlier', periods.earlier);
  yield* under('period.later', periods.later);
  yield* under('period.earlierBefore', periods.earlierBefore);
}
