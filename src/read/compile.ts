import type { Caution } from '../geo/caution.ts';
import { countryCodes } from '../geo/codes.ts';
import type { Pack } from '../packs/pack.ts';
import { numberPhrases } from './numbers/quantity.ts';
import { periodPhrases } from './periods/period.ts';
import { buildLexicon, type Lexicon, type Sense } from './words/lexicon.ts';

/** A pack's words, compiled: those of numbers and periods, and those that bind. A phrase of one hides none of the other. */
export interface Compiled {
  readonly numbers: Lexicon;
  readonly cues: Lexicon;
}

const COMPILED = new WeakMap<Pack, Compiled>();

/** A pack's lexicons, made once. */
export function compile(pack: Pack): Compiled {
  const known = COMPILED.get(pack);
  if (known !== undefined) return known;
  const compiled = {
    numbers: buildLexicon([...numberPhrases(pack), ...periodPhrases(pack)], pack.switches),
    cues: buildLexicon(cuePhrases(pack), pack.switches),
  };
  COMPILED.set(pack, compiled);
  return compiled;
}

function* cuePhrases(pack: Pack): Iterable<readonly [string, Sense]> {
  yield* countryPhrases(pack);
  yield* described(pack);
  for (const [code, names] of Object.entries(pack.institutions))
    for (const name of list(names)) yield [name, { category: 'home', value: code }];
  for (const decoy of pack.decoys) yield [decoy, { category: 'decoy', value: decoy }];
  for (const [item, forms] of Object.entries(pack.items))
    for (const form of list(forms)) yield [form, sense('item', item, pack.cautious.items[form])];
  if (pack.switches.attributive === 's') yield* attributive(pack);
  for (const [head, values] of Object.entries(pack.words))
    for (const [value, forms] of Object.entries(values as Readonly<Record<string, readonly string[]>>))
      for (const form of forms) yield [form, { category: head, value }];
}

/** "Asian country", `país asiático`. */
function* described({ described: { adjectives, nouns, phrases }, switches }: Pack): Iterable<readonly [string, Sense]> {
  for (const [value, forms] of Object.entries(phrases))
    for (const form of list(forms)) yield [form, { category: 'region', value }];
  for (const [value, forms] of Object.entries(adjectives))
    for (const adjective of list(forms))
      for (const noun of list(nouns))
        yield [
          switches.adjective === 'before' ? `${adjective} ${noun}` : `${noun} ${adjective}`,
          { category: 'region', value },
        ];
}

/** "watch exports", "car imports": products in the singular, which only a trade word beside them bears out. */
function* attributive(pack: Pack): Iterable<readonly [string, Sense]> {
  const cues = Object.values(pack.words).flatMap((values) => Object.values<readonly string[]>(values).flat());
  const own = new Set([...Object.values(pack.items).flatMap(list), ...cues]);
  for (const [item, forms] of Object.entries(pack.items))
    for (const form of list(forms)) {
      const single = form
        .replace(/ies$/, 'y')
        .replace(/(ch|sh|x|ss)es$/, '$1')
        .replace(/([^s])s$/, '$1');
      if (single !== form && single.length > 3 && !own.has(single))
        yield [single, { category: 'item', value: item, caution: 'trade' }];
    }
}

const FORMS = ['name', 'capital', 'adjective'] as const;

/** The pack's own forms, and the platform's one name of every country in the pack's language. */
function* countryPhrases(pack: Pack): Iterable<readonly [string, Sense]> {
  const own = new Set<string>();
  for (const [code, packed] of Object.entries(pack.countries)) {
    for (const [k, forms] of packed.split('|').entries())
      for (const form of list(forms)) {
        own.add(form.toLowerCase());
        yield [form, sense('country', `${code}/${FORMS[k] ?? 'adjective'}`, pack.cautious.countries[form])];
      }
  }
  const names = new Intl.DisplayNames([pack.language], { type: 'region', fallback: 'none' });
  for (const { alpha2, alpha3 } of countryCodes) {
    const name = names.of(alpha2);
    if (name !== undefined && !own.has(name.toLowerCase()))
      yield [name, sense('country', `${alpha3}/name`, pack.cautious.countries[name])];
  }
}

/** A capital that a form asks for is the lexicon's own matter. */
function sense(category: string, value: string, caution?: Caution): Sense {
  return caution === undefined || caution === 'capital' ? { category, value } : { category, value, caution };
}

/** The phrases of a comma-separated list. */
export function list(forms: string): string[] {
  return forms
    .split(',')
    .map((form) => form.trim())
    .filter((form) => form !== '');
}
