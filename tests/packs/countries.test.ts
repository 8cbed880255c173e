import { describe, expect, test } from 'vitest';
import { countryCode, countryCodes } from '../../src/geo/codes.ts';
import { countryForms } from '../../src/geo/forms.ts';
import { groups } from '../../src/geo/groups.ts';
import { countryName } from '../../src/geo/name.ts';
import * as ar from '../../src/packs/countries-ar.ts';
import * as de from '../../src/packs/countries-de.ts';
import * as en from '../../src/packs/countries-en.ts';
import * as es from '../../src/packs/countries-es.ts';
import * as fr from '../../src/packs/countries-fr.ts';
import * as pt from '../../src/packs/countries-pt.ts';
import * as ru from '../../src/packs/countries-ru.ts';
import * as tr from '../../src/packs/countries-tr.ts';
import * as zh from '../../src/packs/countries-zh.ts';
import { tokenize } from '../../src/read/words/tokenize.ts';

/** Codes of the 193 member states of the United Nations: all entries but these. */
const NOT_MEMBERS =
  'ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG HMD IMN IOT JEY ' +
  'MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PSE PYF REU SGS SHN SJM SPM SXM TCA TKL TWN UMI VAT VGB VIR WLF XKX';
const members = countryCodes.map((c) => c.alpha3).filter((code) => !NOT_MEMBERS.includes(code));

interface List {
  readonly countries: Readonly<Record<string, string>>;
  readonly cautious: Readonly<Record<string, string>>;
  readonly decoys: readonly string[];
}

interface Expectation {
  readonly list: List;
  readonly noCapital: string;
  readonly noAdjective: string;
  readonly shownOtherwise: string;
}

/** Groups have display names of their own in three languages only. */
const GROUPS = Object.keys(groups).join(' ');

/** Capitals that have the country's own name, and adjectives that belong to a namesake (the winner) or do not exist. */
const languages: Readonly<Record<string, Expectation>> = {
  ar: { list: ar, noCapital: 'SGP SMR', noAdjective: 'COG MLI SLB', shownOtherwise: '' },
  es: { list: es, noCapital: 'SGP SMR', noAdjective: 'COG', shownOtherwise: '' },
  fr: { list: fr, noCapital: 'SGP SMR', noAdjective: 'COG', shownOtherwise: `HKG MAC ${GROUPS}` },
  de: { list: de, noCapital: 'SGP SMR', noAdjective: 'COG', shownOtherwise: `HKG MAC ${GROUPS}` },
  pt: { list: pt, noCapital: 'SGP SMR', noAdjective: 'COG', shownOtherwise: `HKG MAC ${GROUPS}` },
  ru: {
    list: ru,
    noCapital: 'SGP SMR',
    noAdjective: 'COG',
    shownOtherwise: `HKG MAC BMU COD COG CYM FLK FRO MHL MMR SLB SYC ZAF ${GROUPS}`,
  },
  tr: { list: tr, noCapital: 'SGP SMR', noAdjective: 'COG', shownOtherwise: `HKG MAC MMR COD COG ${GROUPS}` },
  // Chinese puts a country's bare name before the noun; it has no adjectives.
  zh: { list: zh, noCapital: 'SGP SMR', noAdjective: members.join(' '), shownOtherwise: `HKG MAC ${GROUPS}` },
  en: { list: en, noCapital: 'SGP SMR', noAdjective: 'COG DMA', shownOtherwise: '' },
};

/** As the reader compares: folded words, in Arabic without the article. */
function key(form: string, language: string): string {
  const words = tokenize(form).map(({ norm }) => norm);
  const bare = (word: string) => (word.length >= 5 && word.startsWith('ال') ? word.slice(2) : word);
  return (language === 'ar' ? words.map(bare) : words).join(' ');
}

test('193 members of the United Nations', () => expect(members).toHaveLength(193));

describe.each(Object.entries(languages))(
  'countries-%s',
  (language, { list, noCapital, noAdjective, shownOtherwise }) => {
    const forms = countryForms(list.countries);
    const has = (code: string, part: string) => forms.some((form) => form.code === code && form.part === part);

    test('every code is a country or a group, and every group has a name', () => {
      for (const code of Object.keys(list.countries))
        expect(countryCode(code)?.alpha3 ?? Object.keys(groups).find((group) => group === code), code).toBe(code);
      for (const group of Object.keys(groups)) expect(has(group, 'name'), group).toBe(true);
    });

    test('every member state has a name, a capital and an adjective', () => {
      const lacking = (part: string, except: string) =>
        members.filter((code) => !has(code, part) && !except.split(' ').includes(code));
      expect(lacking('name', '')).toEqual([]);
      expect(lacking('capital', noCapital)).toEqual([]);
      expect(lacking('adjective', noAdjective)).toEqual([]);
    });

    test('three parts an entry', () => {
      for (const [code, packed] of Object.entries(list.countries)) expect(packed.split('|'), code).toHaveLength(3);
    });

    test('no form means two countries but where the pack says so, the names of the platform included', () => {
      const platform = countryCodes.map(({ alpha3 }) => ({ code: alpha3, form: countryName(alpha3, language) }));
      const meaning = new Map<string, string>();
      const clashes: string[] = [];
      for (const { code, form } of [...forms, ...platform]) {
        const known = meaning.get(key(form, language));
        const said = list.cautious[form]?.includes('either') === true;
        if (known !== undefined && known !== code && !said) clashes.push(`${form}: ${known} ${code}`);
        meaning.set(key(form, language), code);
      }
      expect(clashes).toEqual([]);
      for (const decoy of list.decoys) expect(meaning.get(key(decoy, language)), decoy).toBeUndefined();
    });

    test('the first name is the one that is shown', () => {
      const first = new Map<string, string>();
      for (const { code, part, form } of forms) if (part === 'name' && !first.has(code)) first.set(code, form);
      const shown = ([code]: [string, string]) => !shownOtherwise.split(' ').includes(code);
      for (const [code, form] of [...first].filter(shown)) expect(countryName(code, language), code).toBe(form);
    });

    test('every cautious form is one of the list or of the platform', () => {
      const known = new Set([
        ...forms.map(({ form }) => form),
        ...countryCodes.map(({ alpha3 }) => countryName(alpha3, language)),
      ]);
      expect(Object.keys(list.cautious).filter((form) => !known.has(form))).toEqual([]);
    });

    test('survives a JSON round trip', () => {
      const plain = { ...list };
      expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
    });
  },
);
