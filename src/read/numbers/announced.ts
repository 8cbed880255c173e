import { find, N } from '../words/finder.ts';
import type { Amount } from './amount.ts';
import { asInterval } from './bounds.ts';
import { currencyFamily } from './currency.ts';
import type { Scan } from './scan.ts';

interface Announced {
  readonly at: number;
  /** Where the sentence ends that the unit is told in. */
  readonly to: number;
  readonly power: number;
  readonly unit: string;
}

/** "In billions of dollars, with China ($21.7) and Mexico ($13.0)": a unit told ahead scales the numbers of its sentence. */
export function withAnnounced(scan: Scan, amounts: Amount[]): Amount[] {
  let k = 0;
  for (const told of announced(scan)) {
    while (k < amounts.length && amounts[k]!.end <= told.at) k++;
    if (k < amounts.length && amounts[k]!.first <= told.at) continue;
    for (let i = k; i < amounts.length && amounts[i]!.end <= told.to; i++)
      if (scalable(amounts[i]!, told)) amounts[i] = scaledBy(amounts[i]!, told.power);
  }
  return amounts;
}

const scalable = ({ kind, scaled, unit }: Amount, told: Announced): boolean =>
  kind === 'money' && !scaled && unit !== null && currencyFamily(unit) === currencyFamily(told.unit);

function scaledBy(amount: Amount, power: number): Amount {
  const written = `${amount.written}e${power}` as Amount['written'];
  const far = amount.writtenHigh;
  const writtenHigh = far === undefined ? far : (`${far}e${power}` as Amount['written']);
  const { low, high } = asInterval(written, amount.hedge, writtenHigh);
  return {
    ...amount,
    written,
    ...(writtenHigh === undefined ? {} : { writtenHigh }),
    value: Number(written),
    precision: amount.precision * 10 ** power,
    low,
    high,
    scaled: true,
  };
}

function* announced(scan: Scan): Iterable<Announced> {
  for (let i = 1; i < scan.tokens.length; i++) {
    const scale = find(scan, i, N.scaleAfter) ?? find(scan, i, N.scale);
    if (scale === null || scan.tokens[i - 1]!.kind === 'number') continue;
    if (find(scan, i - 1, N.preposition) === null && scale.clitics.preposition === '') continue;
    const of = find(scan, scale.end, N.of)?.end ?? scale.end;
    const currency = find(scan, of, N.currency) ?? find(scan, of, N.sign);
    if (currency === null) continue;
    const to = sentenceEnd(scan, currency.end);
    yield { at: i, to, power: Number(scale.value), unit: currency.value };
    i = to;
  }
}

function sentenceEnd({ tokens }: Scan, from: number): number {
  for (let i = from; i < tokens.length; i++) {
    const { kind, norm } = tokens[i]!;
    if (kind === 'break' || (kind === 'mark' && norm === '.' && tokens[i + 1]?.glued !== true)) return i;
  }
  return tokens.length;
}
