/**
 * The keys of the item lists that are services: the EBOPS categories and the sectors under them. A key that is a good in
 * one text and a service in another (`software`, `films`) stays out; the rest are goods.
 */
export const serviceItems: readonly string[] = [
  'travel',
  'transport',
  'construction',
  'financial services',
  'insurance',
  'insurance and financial services',
  'other business services',
  'telecommunications',
  'computer and information services',
  'royalties',
  'government services',
  'personal, cultural and recreational services',
  'manufacturing services',
  'maintenance and repair services',
  'research and development services',
  'health services',
  'education services',
  'call centres',
  'other services',
  'non-oil services',
];
