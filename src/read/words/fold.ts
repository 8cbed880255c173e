const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  گ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ڤ: 'ف',
};

/** Marks that change no word: Arabic vowel marks, tatweel, zero-width and bidi controls, combining accents. */
const MARKS =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u0300-\u036f]/g;
const FOLDED = /[أإآٱىیکةۀؤئگپچڤ]/g;
const PLAIN = /^[a-z]*$/;

/**
 * One spelling for every way a word is written: lower case, no accents, no vowel marks or tatweel, one alef, one ya, one
 * kaf; dots and apostrophes inside it dropped. `fold('الصّادِرات') === 'الصادرات'`, `fold('Türkiye') === 'turkiye'`.
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  const lower = word.replace(/İ/g, 'i').toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(FOLDED, (letter) => ARABIC_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[.’'ʼ]/g, '');
}

const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0xff10];

/** The value 0–9 of a decimal digit of any script that the press uses, or −1. */
export function digitOf(code: number): number {
  if (code < 0x660) return code >= 48 && code <= 57 ? code - 48 : -1;
  for (const zero of DIGIT_ZEROS) if (code >= zero && code <= zero + 9) return code - zero;
  return -1;
}
