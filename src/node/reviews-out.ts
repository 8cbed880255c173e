import { type Given, optional } from './command.ts';
import type { Document } from './document.ts';

/** The formats that verdicts are published in. */
export const reviewFormats = ['claimreview', 'annotation'] as const;

export type ReviewFormat = (typeof reviewFormats)[number];

export function isReview(format: string): format is ReviewFormat {
  return (reviewFormats as readonly string[]).includes(format);
}

/** Documents as JSON-LD: one object, or an array of one object a document where there are several. */
export async function reviews(format: ReviewFormat, documents: readonly Document[], given: Given): Promise<string> {
  const one = format === 'claimreview' ? await claimReviews(given) : await annotationPages(given);
  const all = documents.map(one);
  return `${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`;
}

async function claimReviews(given: Given): Promise<(document: Document) => object> {
  const { claimReview } = await import('../report/claim-review.ts');
  const [url, source] = [optional(given, 'url'), optional(given, 'source')];
  const options = { ...(url !== undefined && { url }), ...(source !== undefined && { source }) };
  return ({ reading, verdicts }) => claimReview(reading, verdicts, options);
}

async function annotationPages(given: Given): Promise<(document: Document) => object> {
  const { annotations } = await import('../report/annotations.ts');
  const source = optional(given, 'source');
  return ({ reading, verdicts }) => annotations(reading, verdicts, source === undefined ? {} : { source });
}
