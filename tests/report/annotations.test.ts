import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { check } from '../../src/checks/check.ts';
import type { Reading } from '../../src/model.ts';
import { annotations } from '../../src/report/annotations.ts';
import { article002 } from '../helpers/article-002.ts';
import { claimOf, figureOf, numbered } from '../helpers/reading.ts';

/** The terms and the musts of the Web Annotation Data Model for what is used here. */
const iri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:' };
const natural = { type: 'integer', minimum: 0 };
const text = { type: 'string' };
const schema = {
  type: 'object',
  required: ['@context', 'id', 'type', 'items'],
  additionalProperties: false,
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: iri,
    type: { const: 'AnnotationPage' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'type', 'target'],
        additionalProperties: false,
        properties: {
          id: iri,
          type: { const: 'Annotation' },
          motivation: { enum: ['assessing'] },
          created: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
          creator: {
            type: 'object',
            required: ['type', 'name'],
            additionalProperties: false,
            properties: { type: { const: 'Software' }, name: text },
          },
          body: {
            type: 'array',
            items: {
              type: 'object',
              required: ['type', 'value'],
              additionalProperties: false,
              properties: {
                type: { const: 'TextualBody' },
                value: { type: 'string', minLength: 1 },
                format: text,
                language: text,
                purpose: { enum: ['tagging', 'assessing'] },
              },
            },
          },
          target: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['source', 'selector'],
              additionalProperties: false,
              properties: {
                source: iri,
                selector: {
                  type: 'array',
                  items: {
                    oneOf: [
                      {
                        type: 'object',
                        required: ['type', 'start', 'end'],
                        additionalProperties: false,
                        properties: { type: { const: 'TextPositionSelector' }, start: natural, end: natural },
                      },
                      {
                        type: 'object',
                        required: ['type', 'exact'],
                        additionalProperties: false,
                        properties: { type: { const: 'TextQuoteSelector' }, exact: text, prefix: text, suffix: text },
                      },
                    ],
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};
const valid = new Ajv({ strictTuples: false }).compile(schema);
const annotate = (reading: Reading, options?: Parameters<typeof annotations>[2]) => {
  const page = annotations(reading, check(reading), options);
  expect(valid(page), JSON.stringify(valid.errors)).toBe(true);
  return page;
};

test('every verdict on article 002 becomes an annotation on its characters', () => {
  const reading = article002();
  const { id, items } = annotate(reading, { source: 'https://example.org/article', created: '2024-06-20T00:00:00Z' });
  expect(id).toBe('https://example.org/article#annotations');
  expect(items.map((item) => item.id)).toEqual(
    check(reading).map((verdict) => `https://example.org/article#${verdict.id}`),
  );
  expect(items[0]!.body.map(({ value }) => value)).toEqual(['holds', 'It holds: (10.6e6 ÷ 28.7e6)^(1/5) − 1.']);
  for (const { target } of items)
    for (const { selector } of target) {
      const [position, quote] = selector;
      expect([...reading.text].slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(reading.text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
});

test('positions count code points where the text has characters beyond the first plane', () => {
  const text = '📈📉 up 50 % to 150 m, from 100 m 📦';
  const at = (quote: string) => [{ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote }];
  const figures = [
    figureOf('150e6', { mentions: at('150 m') }),
    figureOf('100e6', { period: '2015', mentions: at('100 m') }),
  ];
  const reading = { ...numbered(figures, [claimOf('change', '50', '%', { mentions: at('50 %') })]), text };
  const [position, quote] = annotate(reading).items[0]!.target[0]!.selector;
  expect(position).toEqual({ type: 'TextPositionSelector', start: 6, end: 10 });
  expect([...text].slice(6, 10).join('')).toBe('50 %');
  expect(quote).toEqual({
    type: 'TextQuoteSelector',
    exact: '50 %',
    prefix: '📈📉 up ',
    suffix: ' to 150 m, from 100 m 📦',
  });
});

test('a prefix or suffix does not begin or end in half a character', () => {
  const text = `📦${'a'.repeat(31)}50 %${'b'.repeat(31)}📦`;
  const mentions = [{ start: 33, end: 37, quote: '50 %' }];
  const reading = { ...numbered([], [claimOf('change', '50', '%', { mentions })]), text };
  const [, quote] = annotate(reading).items[0]!.target[0]!.selector;
  expect(quote.prefix).toBe('a'.repeat(31));
  expect(quote.suffix).toBe('b'.repeat(31));
});

test('a claim said twice has two targets, an identity has those of its numbers', () => {
  const mentions = [
    { start: 0, end: 1, quote: 'x' },
    { start: 0, end: 1, quote: 'x' },
  ];
  const itemsWith = (trade: string) => {
    const flows = [figureOf('2e6'), figureOf('3e6', { measure: 'imports' }), figureOf(trade, { measure: 'trade' })];
    return annotate(numbered(flows, [claimOf('change', '50', '%', { mentions })])).items;
  };
  const items = itemsWith('6.1e6');
  expect(items.map(({ target }) => target.length).slice(0, 2)).toEqual([2, 3]);
  expect(items[1]!.body[1]!.value).toBe(
    'It does not hold: 2e6 + 3e6; the figures give 5 million USD (4 million to 6 million), not 6.1 million USD; the levels were cut off after their last digit, not rounded; 5.1 million USD for 6.1 million USD agrees; with 3 million USD for 2 million USD it agrees; with 4 million USD for 3 million USD it agrees.',
  );
  // Far off and no slip of the pen away: not accused.
  expect(itemsWith('9e6')[1]!.body[1]!.value).toBe(
    'It cannot be checked: 2e6 + 3e6; the text leaves open whether these figures speak of the same.',
  );
});

test('without an address the text is named by its content', () => {
  const page = annotate({ ...numbered([]), text: 'abc' });
  expect(page.id).toBe('ni:///sha-256;ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0#annotations');
});
