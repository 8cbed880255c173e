import type { Claim, Figure } from '../model.ts';
import type { ExplainedNumber, ExplainedSentence, Explanation } from '../read/explain.ts';
import { isolated, printable } from './terminal.ts';

/** How a text was read, as lines for people: its sentences with their words, countries, periods and numbers. */
export function printExplanation({ language, published, sentences, coverage }: Explanation): string {
  const { numbers, bound, periods, setAside, unread } = coverage;
  const read = numbers === 0 ? 'no numbers' : `${numbers - unread} of ${numbers} numbers read`;
  return [
    `language ${language}, published ${published ?? 'unknown'}`,
    ...sentences.map(printSentence),
    `coverage: ${read} (${bound} in figures and claims, ${periods} periods, ${setAside} set aside), ${unread} not`,
  ].join('\n\n');
}

function printSentence({ span, words, parties, periods, numbers }: ExplainedSentence, index: number): string {
  const told = words.filter((word) => word.senses.length > 0);
  return [
    `${index + 1}. ${shown(span.quote)}`,
    ...listed(
      'words',
      told.map(({ span, senses }) => `${shown(span.quote)} = ${senses.join(' ')}`),
    ),
    ...listed(
      'parties',
      parties.map(({ code, form, span }) => `${shown(span.quote)} = ${code} (${form})`),
    ),
    ...listed(
      'periods',
      periods.map((p) => `${shown(p.span.quote)} = ${p.period ?? p.relative ?? 'unsettled'}`),
    ),
    ...numbers.map(printNumber),
  ].join('\n');
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`   ${title.padEnd(8)} ${lines.join('; ')}`];
}

const OUTCOMES = { figure: 'figure', claim: 'claim', aside: 'set aside', left: 'left out' } as const;

function printNumber({ span, kind, unit, outcome, rule, bound }: ExplainedNumber): string {
  const head = `   ${shown(span.quote)} (${unit === null || unit === kind ? kind : `${kind}, ${unit}`}): ${OUTCOMES[outcome]}, ${rule}`;
  return [head, ...bound.map((one) => `      ${statedLine(one)}`)].join('\n');
}

function statedLine(one: Figure | Claim): string {
  const { id, measure, kind, item, reporter, partner, written, unit, hedge } = one;
  const type = 'type' in one ? `${one.type} of ` : '';
  const goods = [kind === 'any' ? null : kind, item].filter((word) => word !== null).join(', ');
  const time = 'type' in one ? `${one.from ?? ''}..${one.to ?? '?'}` : (one.period ?? '?');
  return `${id} ${type}${measure}${goods === '' ? '' : ` [${goods}]`} ${reporter} > ${partner} ${time} = ${hedge === 'exact' ? '' : `${hedge} `}${written} ${unit}`;
}

const shown = (quote: string): string => isolated(printable(quote.replace(/\s+/g, ' ')));
