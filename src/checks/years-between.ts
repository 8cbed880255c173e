import type { Claim } from '../model.ts';
import type { Identity, Unnumbered } from './identity.ts';
import { yearsBetween } from './period.ts';
import { toNumber } from './rational.ts';
import { inputOf, termOf } from './term.ts';

/** "Over the last five years" against the periods that a claim compares. Both ways of counting, first year in or out, are right. */
export const yearsGiven: Identity = ({ claims }) =>
  claims.flatMap((claim): Unnumbered[] => {
    const { from, to, years } = claim;
    const between = from !== null && to !== null ? yearsBetween(from, to) : null;
    // From one year to the next, beside "in sixty years": the words belong to something else.
    const aside = between !== null && toNumber(between) < 2;
    return years === null || between === null || aside ? [] : [counted(claim, years, toNumber(between))];
  });

function counted(claim: Claim, years: number, between: number): Unnumbered {
  const { from, to } = claim;
  const fails = years !== between && years !== between + 1;
  return {
    subject: 'identity',
    type: 'years-between',
    verdict: fails ? 'fails' : 'holds',
    stated: { value: years, low: years, high: years, lowClosed: true, highClosed: true },
    computed: { value: between, low: between, high: between + 1, lowClosed: true, highClosed: true },
    unit: 'years',
    formula: `${from} to ${to}`,
    inputs: [inputOf(termOf('rate', claim, { oneSign: false }))],
    severity: !fails ? null : years === between - 1 || years === between + 2 ? 'slight' : 'gross',
    turns: false,
    byRounding: false,
    neighbours: [],
    diagnoses: [],
    why: fails ? `from ${from} to ${to} are ${between} years, not ${years}` : null,
  };
}
