import type { Claim, Reading, Verdict } from '../model.ts';
import { sentenceAround } from './sentence-around.ts';

/** Who reviews, or who claims. */
export interface Party {
  readonly name: string;
  readonly url?: string;
  /** `Organization` unless told. */
  readonly type?: 'Organization' | 'Person';
}

export interface ClaimReviewOptions {
  /** The address of the page that the review stands on; each review gets a fragment of it. */
  readonly url?: string;
  /** The day of the review, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Who reviews; mizan unless told. */
  readonly author?: Party;
  /** The address of the text that makes the claims. */
  readonly source?: string;
  /** Who wrote that text. */
  readonly claimant?: Party;
}

/** A schema.org `ClaimReview`, with the properties that fact-checkers publish. */
export interface ClaimReview {
  readonly '@type': 'ClaimReview';
  readonly '@id': string;
  readonly url?: string;
  readonly datePublished?: string;
  readonly author: SchemaParty;
  /** The sentence that makes the claim. */
  readonly claimReviewed: string;
  readonly itemReviewed: {
    readonly '@type': 'Claim';
    readonly text: string;
    readonly datePublished?: string;
    readonly author?: SchemaParty;
    readonly appearance: { readonly '@type': 'CreativeWork'; readonly inLanguage: string; readonly url?: string };
  };
  readonly reviewRating: {
    readonly '@type': 'Rating';
    readonly ratingValue: number;
    readonly worstRating: 1;
    readonly bestRating: 5;
    readonly alternateName: string;
    readonly ratingExplanation: string;
  };
  readonly reviewBody: string;
  readonly inLanguage: 'en';
}

export interface SchemaParty {
  readonly '@type': 'Organization' | 'Person';
  readonly name: string;
  readonly url?: string;
}

export interface ClaimReviews {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly ClaimReview[];
}

/**
 * The verdicts on the claims of a text as schema.org `ClaimReview` in JSON-LD, as fact-checkers publish them. A claim that
 * holds is rated 5, one that fails slightly 2, grossly 1; what could not be verified has no rating and is left out, as are
 * identities, which no sentence claims. Source of the terms: schema.org, ClaimReview, Claim and Rating.
 *
 * @example claimReview(reading, check(reading), { url: 'https://example.org/check' })['@graph'].length // 2
 */
export function claimReview(
  reading: Reading,
  verdicts: readonly Verdict[],
  options: ClaimReviewOptions = {},
): ClaimReviews {
  const claims = new Map(reading.claims.map((claim) => [claim.id, claim]));
  const reviews = verdicts.flatMap((verdict) => {
    const claim = verdict.subject === 'claim' ? claims.get(verdict.id) : undefined;
    return claim && verdict.verdict !== 'unverifiable' ? [review(reading, claim, verdict, options)] : [];
  });
  return { '@context': 'https://schema.org', '@graph': reviews };
}

function review(reading: Reading, claim: Claim, verdict: Verdict, options: ClaimReviewOptions): ClaimReview {
  const { url, date, author = { name: 'mizan' }, source, claimant } = options;
  const span = claim.mentions[0];
  const sentence = span ? sentenceAround(reading.text, span) : claim.written;
  return {
    '@type': 'ClaimReview',
    '@id': `${url ?? ''}#${claim.id}`,
    ...(url !== undefined && { url }),
    ...(date !== undefined && { datePublished: date }),
    author: party(author),
    claimReviewed: sentence,
    itemReviewed: {
      '@type': 'Claim',
      text: sentence,
      ...(reading.published !== null && { datePublished: reading.published }),
      ...(claimant && { author: party(claimant) }),
      appearance: {
        '@type': 'CreativeWork',
        inLanguage: reading.language,
        ...(source !== undefined && { url: source }),
      },
    },
    reviewRating: rating(verdict),
    reviewBody: body(verdict),
    inLanguage: 'en',
  };
}

function rating(verdict: Verdict): ClaimReview['reviewRating'] {
  const [ratingValue, alternateName] =
    verdict.verdict === 'holds'
      ? ([5, verdict.byRounding ? 'Holds within rounding' : 'Holds'] as const)
      : verdict.severity === 'slight'
        ? ([2, 'Slightly off'] as const)
        : ([1, 'Does not hold'] as const);
  const ratingExplanation = verdict.why ?? 'The figures of the text give this number.';
  return { '@type': 'Rating', ratingValue, worstRating: 1, bestRating: 5, alternateName, ratingExplanation };
}

function body({ formula, why, diagnoses }: Verdict): string {
  const lines = [
    formula && `Recomputed as ${formula}.`,
    why && `${capital(why)}.`,
    ...diagnoses.map(({ message }) => `${capital(message)}.`),
  ];
  return lines.filter(Boolean).join(' ');
}

function party({ name, url, type = 'Organization' }: Party): SchemaParty {
  return { '@type': type, name, ...(url !== undefined && { url }) };
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
