import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { check } from '../../src/checks/check.ts';
import { claimReview } from '../../src/report/claim-review.ts';
import { sentenceAround } from '../../src/report/sentence-around.ts';
import { article002 } from '../helpers/article-002.ts';
import { withClaim } from '../helpers/mutate.ts';

/**
 * What schema.org lets each type have, of what is used here, and what the publishers of fact checks ask for: ClaimReview from
 * Review, CreativeWork and Thing; Claim from CreativeWork; Rating.
 */
const party = {
  type: 'object',
  required: ['@type', 'name'],
  additionalProperties: false,
  properties: {
    '@type': { enum: ['Organization', 'Person'] },
    name: { type: 'string', minLength: 1 },
    url: { type: 'string', format: 'uri' },
  },
};
const day = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' };
const schema = {
  type: 'object',
  required: ['@context', '@graph'],
  additionalProperties: false,
  properties: {
    '@context': { const: 'https://schema.org' },
    '@graph': {
      type: 'array',
      items: {
        type: 'object',
        required: ['@type', 'author', 'claimReviewed', 'itemReviewed', 'reviewRating'],
        additionalProperties: false,
        properties: {
          '@type': { const: 'ClaimReview' },
          '@id': { type: 'string' },
          url: { type: 'string', format: 'uri' },
          datePublished: day,
          author: party,
          claimReviewed: { type: 'string', minLength: 1 },
          itemReviewed: {
            type: 'object',
            required: ['@type', 'appearance'],
            additionalProperties: false,
            properties: {
              '@type': { const: 'Claim' },
              text: { type: 'string' },
              datePublished: day,
              author: party,
              appearance: {
                type: 'object',
                required: ['@type'],
                additionalProperties: false,
                properties: {
                  '@type': { const: 'CreativeWork' },
                  inLanguage: { type: 'string' },
                  url: { type: 'string', format: 'uri' },
                },
              },
            },
          },
          reviewRating: {
            type: 'object',
            required: ['@type', 'ratingValue', 'bestRating', 'worstRating', 'alternateName'],
            additionalProperties: false,
            properties: {
              '@type': { const: 'Rating' },
              ratingValue: { type: 'integer', minimum: 1, maximum: 5 },
              bestRating: { const: 5 },
              worstRating: { const: 1 },
              alternateName: { type: 'string', minLength: 1 },
              ratingExplanation: { type: 'string', minLength: 1 },
            },
          },
          reviewBody: { type: 'string', minLength: 1 },
          inLanguage: { const: 'en' },
        },
      },
    },
  },
};
const valid = new Ajv({ formats: { uri: (text: string) => URL.canParse(text) } }).compile(schema);

const reading = { ...article002(), published: '2024-06-18' };
const options = {
  url: 'https://example.org/check',
  date: '2024-06-20',
  source: 'https://example.org/article',
  author: { name: 'A desk', url: 'https://example.org' },
  claimant: { name: 'A writer', type: 'Person' },
} as const;

test('the two rates of article 002 are reviewed and rated true, in valid ClaimReview', () => {
  const reviews = claimReview(reading, check(reading), options);
  expect(valid(reviews), JSON.stringify(valid.errors)).toBe(true);
  expect(reviews['@graph']).toHaveLength(2);
  const [fall] = reviews['@graph'];
  expect(fall).toMatchObject({
    '@id': 'https://example.org/check#c1',
    datePublished: '2024-06-20',
    author: { '@type': 'Organization', name: 'A desk' },
    itemReviewed: {
      datePublished: '2024-06-18',
      author: { '@type': 'Person' },
      appearance: { inLanguage: 'en', url: 'https://example.org/article' },
    },
    reviewRating: { ratingValue: 5, alternateName: 'Holds' },
    reviewBody: 'Recomputed as (10.6e6 ÷ 28.7e6)^(1/5) − 1.',
  });
  expect(fall!.claimReviewed).toMatch(/^Measured over the last five years, .* 18\.1 percent, .* in 2021\.$/);
});

test('a claim that fails is rated by how far, with the reason and what would mend it', () => {
  const rated = (written: string) => {
    const wrong = withClaim(reading, 'c2', { written });
    const reviews = claimReview(wrong, check(wrong));
    expect(valid(reviews), JSON.stringify(valid.errors)).toBe(true);
    return reviews['@graph'][1]!;
  };
  expect(rated('16.8').reviewRating).toMatchObject({ ratingValue: 2, alternateName: 'Slightly off' });
  expect(rated('17.0').reviewRating).toMatchObject({ ratingValue: 5, alternateName: 'Holds within rounding' });
  const gross = rated('118.7');
  expect(gross.reviewRating).toMatchObject({
    ratingValue: 1,
    alternateName: 'Does not hold',
    ratingExplanation: 'the figures give 16.943 % (16.895 to 16.992), not 118.7 %',
  });
  expect(gross.reviewBody).toContain('118.7 % is the change over all the years, not a year.');
});

test('what could not be verified has no rating and is left out', () => {
  const verdicts = check(reading).filter(({ verdict }) => verdict === 'unverifiable');
  expect(verdicts).not.toEqual([]);
  expect(claimReview(reading, verdicts)['@graph']).toEqual([]);
});

test('the sentence around a span', () => {
  const around = (text: string, quote: string) =>
    sentenceAround(text, { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote });
  expect(around('It grew. By 3.5 % a year. So far.', '3.5')).toBe('By 3.5 % a year.');
  expect(around('A heading\nIt fell 2 %', '2 %')).toBe('It fell 2 %');
  expect(around('نمت الصادرات. بلغت ٣٫٥ في المئة؟ نعم.', '٣٫٥')).toBe('بلغت ٣٫٥ في المئة؟');
  expect(around('出口增长5%。进口下降。', '5%')).toBe('出口增长5%。');
  expect(around('He said “up 4 %.” Then no more.', '4 %')).toBe('He said “up 4 %.”');
});
