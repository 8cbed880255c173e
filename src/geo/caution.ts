/**
 * What makes a form safe that is also another word or another place.
 * `trade`: only right after a preposition, or beside a trade word as its owner or adjective ("exports to Jordan", "Jordan's
 * exports"; not "Michael Jordan"). `article`: only with its article. `bare`: only without one. `capital`: only with its
 * capital letter (headlines in capitals do not count). `sole`: only where the text names no other country of the same name
 * ("Korea", where no North Korea is spoken of). `either`: of two countries that are written alike, the one that the text tells
 * in another way (`عمان`, Amman or Oman). Two words ask for both.
 */
export type Caution = 'trade' | 'article' | 'bare' | 'capital' | 'bare trade' | 'either' | 'bare either' | 'sole';

/** The other country of a name that two share. */
export const namesake: Readonly<Record<string, string>> = { KOR: 'PRK', COD: 'COG' };
