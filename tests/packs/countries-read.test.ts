import { expect, test } from 'vitest';
import { countryForms } from '../../src/geo/forms.ts';
import * as ar from '../../src/packs/countries-ar.ts';
import * as de from '../../src/packs/countries-de.ts';
import * as en from '../../src/packs/countries-en.ts';
import * as es from '../../src/packs/countries-es.ts';
import * as fr from '../../src/packs/countries-fr.ts';
import * as pt from '../../src/packs/countries-pt.ts';
import * as ru from '../../src/packs/countries-ru.ts';
import * as tr from '../../src/packs/countries-tr.ts';
import { buildLexicon, type Lexicon, matchAt } from '../../src/read/words/lexicon.ts';
import { tokenize } from '../../src/read/words/tokenize.ts';

function lexicon(list: { countries: Readonly<Record<string, string>>; decoys: readonly string[] }, arabic: boolean) {
  const known = countryForms(list.countries).map(
    ({ code, part, form }) => [form, { category: part, value: code }] as const,
  );
  const decoys = list.decoys.map((form) => [form, { category: 'decoy', value: '-' }] as const);
  return buildLexicon([...known, ...decoys], { proclitics: arabic ? 'arabic' : 'none' });
}

/** The codes of the names in a text, the longest match first, in text order. */
function codes(text: string, words: Lexicon): string {
  const tokens = tokenize(text);
  const found: string[] = [];
  for (let i = 0; i < tokens.length; ) {
    const match = matchAt(words, tokens, i);
    if (match !== null) found.push([...new Set(match.senses.map(({ value }) => value))].join('/'));
    i = match?.end ?? i + 1;
  }
  return found.join(' ');
}

const english = lexicon(en, false);
const arabic = lexicon(ar, true);
const spanish = lexicon(es, false);

test.each([
  ['US exports to North Korea and South Korea', 'USA PRK KOR'],
  ["the DPRK, the U.S. and Côte d'Ivoire", 'PRK USA CIV'],
  ['Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea', 'GIN GNB GNQ PNG'],
  ['the Hashemite Kingdom of Jordan sold Ghanaians cocoa', 'JOR GHA'],
  ['they told us that turkey and china are cheap', ''],
  ['New Mexico, Mexico and the Gulf of Mexico', '- MEX -'],
  ['South African, African and Central African states', 'ZAF AFR CAF'],
  ['Pyongyang bought from Moscow, and Niger from Nigeria', 'PRK RUS NER NGA'],
])('%s', (text, expected) => expect(codes(text, english)).toBe(expected));

test.each([
  ['الصادرات الألمانية والألبانية إلى ألمانيا وألبانيا', 'DEU ALB DEU ALB'],
  ['صادرات ألمانية', 'DEU'],
  ['وارداتها من كوريا الديمقراطية وكوريا الجنوبية', 'PRK KOR'],
  ['باعت بيونغيانغ لموسكو، واشترت من روسيا الاتحادية', 'PRK RUS RUS'],
  ['المملكة الأردنية الهاشمية وسلطنة عُمان', 'JOR OMN'],
  ['للأردن وبالكويت ولقطر', 'JOR KWT QAT'],
  ['الصادرات الكورية الشمالية والجنوب أفريقية', 'PRK ZAF'],
  ['جمهورية الكونغو الديمقراطية وجمهورية الكونغو', 'COD COG'],
  ['أمريكا وأميركا والولايات المتحدة الأميركية', 'USA USA USA'],
  ['دول مجلس التعاون والاتحاد الأوروبي والقارة الإفريقية', 'GCC EUU AFR'],
  ['نهر الأردن والمحيط الهندي', '- -'],
  ['غينيا بيساو وغينيا', 'GNB GIN'],
])('%s', (text, expected) => expect(codes(text, arabic)).toBe(expected));

test.each([
  ['las exportaciones chinas a EE. UU., EEUU, EE UU y Estados Unidos', 'CHN USA USA USA USA'],
  ['ventas alemanas, francesas y marroquíes a la UE', 'DEU FRA MAR EUU'],
  ['la RD Congo, la República del Congo y Guinea Ecuatorial', 'COD COG GNQ'],
  ['Pyongyang vendió a Moscú; Corea del Sur, a Pekín', 'PRK RUS KOR CHN'],
  ['países de América Latina y el Caribe, y Nuevo México', 'LAC -'],
  ['tomaron chile y granada', ''],
])('%s', (text, expected) => expect(codes(text, spanish)).toBe(expected));

const others = {
  fr: lexicon(fr, false),
  de: lexicon(de, false),
  pt: lexicon(pt, false),
  ru: lexicon(ru, false),
  tr: lexicon(tr, false),
};

test.each([
  ['fr', 'les exportations chinoises vers l’Allemagne, la Côte d’Ivoire et la RDC', 'CHN DEU CIV COD'],
  ['fr', 'l’Afrique du Sud, la Guinée-Bissau et la Corée du Nord', 'ZAF GNB PRK'],
  ['de', 'Deutschlands Ausfuhren in die Volksrepublik China und in die Vereinigten Staaten', 'DEU CHN USA'],
  ['de', 'der chinesischen Importe aus der Tschechischen Republik', 'CHN CZE'],
  ['pt', 'vendas brasileiras aos EUA, ao Irão, ao Irã e aos países de língua portuguesa', 'BRA USA IRN IRN CPLP'],
  ['pt', 'alemães, franceses e espanhóis compraram a Moscovo', 'DEU FRA ESP RUS'],
  ['ru', 'экспорт России в Китай, из КНДР и с Южной Кореей', 'RUS CHN PRK KOR'],
  ['ru', 'российскому и казахстанскими; со странами ЕАЭС, в Соединённых Штатах', 'RUS KAZ EAEU USA'],
  ['tr', 'Türkiye’nin Rusya’ya ihracatı, Çin Halk Cumhuriyeti ve İngiltere ile', 'TUR RUS CHN GBR'],
  ['tr', 'ABD’den, Güney Kore’ye ve AB ülkelerine', 'USA KOR EUU'],
] as const)('%s: %s', (language, text, expected) => expect(codes(text, others[language])).toBe(expected));
