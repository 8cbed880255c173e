/**
 * What makes a form safe that is also another word or another place.
 * `trade`: only right after a preposition, or beside a trade word as its owner or adjective ("exports to Jordan", "Jordan's
 * exports"; not "Michael Jordan"). `article`: only with its article. `bare`: only without one. `capital`: only with its
 * capital letter (headlines in capitals do not count). Two words ask for both.
 */
export type Caution = 'trade' | 'article' | 'bare' | 'capital' | 'bare trade';
