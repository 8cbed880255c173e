/**
 * Writes `src/labels/items-ar.ts`: what each product and sector is called on an Arabic chart: the first form that the Arabic
 * pack reads, and of those the first that is no accusative (no word ends with an alef) where there is one. Run with `npx tsx tools/item-names.ts` when the pack changes; a test compares the two.
 */
import { writeFileSync } from 'node:fs';
import { items } from '../src/packs/items-ar.ts';

const nameOf = (forms: readonly string[]): string => forms.find((form) => !/ا( |$)/.test(form)) ?? forms[0]!;
const names = Object.entries(items).map(([item, forms]) => `${item}=${nameOf(forms.split(','))}`);
const source = `/** Written by tools/item-names.ts from the Arabic pack; not edited by hand. One \`English=Arabic\` a line. */
export const itemsAr = \`
${names.join('\n')}
\`;
`;
writeFileSync(new URL('../src/labels/items-ar.ts', import.meta.url), source);
