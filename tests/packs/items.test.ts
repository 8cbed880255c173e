import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as ar from '../../src/packs/items-ar.ts';
import * as de from '../../src/packs/items-de.ts';
import * as en from '../../src/packs/items-en.ts';
import * as es from '../../src/packs/items-es.ts';
import * as fr from '../../src/packs/items-fr.ts';
import * as pt from '../../src/packs/items-pt.ts';
import * as ru from '../../src/packs/items-ru.ts';
import * as tr from '../../src/packs/items-tr.ts';
import * as zh from '../../src/packs/items-zh.ts';
import { serviceItems } from '../../src/packs/service-items.ts';
import { fold } from '../../src/read/words/fold.ts';
import { buildLexicon, matchAt } from '../../src/read/words/lexicon.ts';
import { tokenize } from '../../src/read/words/tokenize.ts';

const LISTS = { en, ar, es, fr, de, pt, ru, tr, zh };
const KEYS = Object.keys(en.items);

/** Words that mean goods, services or trade at large. */
const GENERIC: Readonly<Record<keyof typeof LISTS, string>> = {
  en: 'goods,products,commodities,merchandise,items,main products,services,trade,exports,imports,product,commodity,other',
  ar: 'سلع,بضائع,منتجات,خدمات,سلعية,مواد,منتجات رئيسية,صادرات,واردات,تجارة,سلعة,منتوجات,خدمية',
  fr: 'biens,produits,marchandises,services,exportations,importations,commerce,articles,produit',
  de: 'Waren,Güter,Produkte,Erzeugnisse,Dienstleistungen,Exporte,Importe,Handel,Ware,Artikel',
  pt: 'bens,produtos,mercadorias,serviços,exportações,importações,comércio,produto,artigos',
  ru: 'товары,товаров,продукция,продукции,услуги,услуг,экспорт,импорт,торговля,товар,продукты',
  tr: 'mal,mallar,ürün,ürünler,hizmet,hizmetler,ihracat,ithalat,ticaret,eşya',
  zh: '商品,货物,产品,服务,出口,进口,贸易,服务贸易,货物贸易',
  es: 'bienes,mercancías,productos,servicios,mercaderías,exportaciones,importaciones,comercio,productos principales',
};

function split(forms: string): string[] {
  return forms.split(',');
}

function pairs(items: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(items).flatMap(([key, forms]) => split(forms).map((form): [string, string] => [form, key]));
}

function lexiconOf(language: string, items: Readonly<Record<string, string>>) {
  const proclitics = language === 'ar' ? 'arabic' : 'none';
  return buildLexicon(
    pairs(items).map(([form, key]) => [form, { category: 'item', value: key }] as const),
    { proclitics },
  );
}

/** The key under which the whole of a text is found, or null. */
function found(lexicon: ReturnType<typeof lexiconOf>, text: string): string | null {
  const tokens = tokenize(text);
  const match = matchAt(lexicon, tokens, 0);
  if (match === null || match.end !== tokens.length || match.senses.length !== 1) return null;
  return match.senses[0]!.value;
}

describe.each(Object.entries(LISTS))('items-%s', (language, { items, cautious }) => {
  it('has the keys of the English list, in its order', () => {
    expect(Object.keys(items)).toEqual(KEYS);
  });

  it('survives a JSON round trip', () => {
    expect(JSON.parse(JSON.stringify({ items, cautious }))).toEqual({ items, cautious });
  });

  it('writes every form without stray space, and none is empty', () => {
    for (const [form, key] of pairs(items)) expect.soft(form, key).toMatch(/^\S+( \S+)*$/u);
  });

  it('has no form under two keys once folded, and none twice', () => {
    const seen = new Map<string, string>();
    for (const [form, key] of pairs(items)) {
      const folded = tokenize(form)
        .map((token) => token.norm)
        .join(' ');
      expect.soft(seen.get(folded), `${form}: ${key}`).toBeUndefined();
      seen.set(folded, key);
    }
  });

  it('has no word that means goods at large', () => {
    const generic = new Set(split(GENERIC[language as keyof typeof LISTS]).map(fold));
    for (const [form, key] of pairs(items)) expect.soft(generic.has(fold(form)), `${form}: ${key}`).toBe(false);
  });

  it('is cautious only of forms that it has', () => {
    const forms = new Set(pairs(items).map(([form]) => form));
    for (const form of Object.keys(cautious)) expect.soft(forms.has(form), form).toBe(true);
    for (const care of Object.values(cautious)) expect(['trade', 'article']).toContain(care);
  });

  it('is met by the lexicon, each form under its own key alone', () => {
    const lexicon = lexiconOf(language, items);
    for (const [form, key] of pairs(items)) expect.soft(found(lexicon, form), form).toBe(key);
  });

  it('stays small', () => {
    expect(gzipSync(JSON.stringify(items)).length).toBeLessThan(15_000);
  });
});

describe('items in English', () => {
  it('finds a key by itself, where it is written without a comma', () => {
    const lexicon = lexiconOf('en', en.items);
    for (const key of KEYS) if (!key.includes(',')) expect.soft(found(lexicon, key), key).toBe(key);
  });

  it('covers the product and service names of country profiles', () => {
    const lexicon = lexiconOf('en', en.items);
    const names: [string, string][] = [
      ['Crude Petroleum', 'crude oil'],
      ['Refined Petroleum', 'refined petroleum'],
      ['Petroleum Gas', 'petroleum gas'],
      ['Mixed mineral or chemical fertilizers', 'mixed mineral or chemical fertilizers'],
      ['Insulated Wire', 'insulated wire'],
      ['Motor vehicles; parts and accessories', 'motor vehicles'],
      ['Non-Knit Women’s Suits', "women's suits"],
      ['Ready-made garments', 'ready-made garments'],
      ['aluminum', 'aluminium'],
      ['farm', 'agricultural products'],
      ['LNG', 'liquefied natural gas'],
      ['Other business services', 'other business services'],
    ];
    for (const [name, key] of names) {
      const tokens = tokenize(name);
      expect.soft(matchAt(lexicon, tokens, 0)?.senses[0]?.value, name).toBe(key);
    }
  });
});

describe('items in Arabic', () => {
  const lexicon = lexiconOf('ar', ar.items);
  const glued = /^(ال|و|من$|أو$|غير$)/;

  it('are found with the article on their last word', () => {
    for (const [form, key] of pairs(ar.items)) {
      const words = form.split(' ');
      const last = words.at(-1)!;
      if (glued.test(last)) continue;
      const text = [...words.slice(0, -1), `ال${last}`].join(' ');
      expect.soft(found(lexicon, text), text).toBe(key);
    }
  });

  it('are found behind و and behind a preposition', () => {
    for (const form of ['ألمنيوم', 'سيارات', 'أسمدة', 'إلكترونيات', 'وقود', 'ليمون', 'بتروكيماويات']) {
      const key = found(lexicon, form);
      expect.soft(key, form).not.toBeNull();
      for (const front of ['و', 'ب', 'وال', 'بال', 'لل', 'ولل'])
        expect.soft(found(lexicon, front + form), front + form).toBe(key);
    }
  });

  it('are not found in words that only look like them', () => {
    for (const word of ['بأن', 'بان', 'كبيرة', 'آليات', 'حالات', 'تحديد', 'كابل', 'ركائز'])
      expect.soft(found(lexicon, word), word).toBeNull();
  });

  it('asks for the article where the bare form is also a verb or a name', () => {
    for (const form of ['ذهب', 'نقل', 'تمر', 'أرز', 'آلات'])
      expect.soft(ar.cautious, form).toHaveProperty(form, 'article');
    expect(found(lexicon, 'الألبان')).toBe('dairy products');
    expect(found(lexicon, 'ألبان')).toBe('dairy products');
    expect(found(lexicon, 'والبن')).toBe('coffee');
  });

  it('tells oil from non-oil', () => {
    expect(found(lexicon, 'النفطية')).toBe('oil');
    expect(found(lexicon, 'غير النفطية')).toBe('non-oil');
    expect(found(lexicon, 'زيت الزيتون')).toBe('olive oil');
    expect(found(lexicon, 'الأسمدة المعدنية أو الكيماوية المختلطة')).toBe('mixed mineral or chemical fertilizers');
  });
});

describe('service items', () => {
  it('are keys of the list', () => {
    for (const key of serviceItems) expect.soft(KEYS, key).toContain(key);
  });
});
