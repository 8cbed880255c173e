import type { Claim, Figure, Reading, Written } from '../../src/model.ts';

/** A reading with one figure or claim changed. */
export function withFigure(reading: Reading, id: string, change: Partial<Figure>): Reading {
  return {
    ...reading,
    figures: reading.figures.map((figure) => (figure.id === id ? told({ ...figure, ...change }) : figure)),
  };
}

export function withClaim(reading: Reading, id: string, change: Partial<Claim>): Reading {
  return {
    ...reading,
    claims: reading.claims.map((claim) => (claim.id === id ? told({ ...claim, ...change }) : claim)),
  };
}

/** The value follows the writing. */
function told<T extends { readonly written: Written; readonly value: number }>(quantity: T): T {
  return { ...quantity, value: Number(quantity.written) };
}

/** Every number that differs from a written one in a single digit. */
export function digitMutants(written: Written): readonly Written[] {
  const [mantissa = '', exponent] = written.split('e');
  const mutants: Written[] = [];
  for (let i = 0; i < mantissa.length; i++)
    if (/\d/.test(mantissa[i]!))
      for (const digit of '0123456789')
        if (digit !== mantissa[i])
          mutants.push(
            mantissa.slice(0, i) + digit + mantissa.slice(i + 1) + (exponent === undefined ? '' : `e${exponent}`),
          );
  return mutants;
}
