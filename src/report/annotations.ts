import type { Reading, Span, Verdict } from '../model.ts';
import { sha256 } from './sha256.ts';

export interface AnnotationOptions {
  /** The address of the text; unless told, a name made from its SHA-256 (`ni:///sha-256;…`, RFC 6920). */
  readonly source?: string;
  /** What the ids of the annotations begin with; the source unless told. */
  readonly id?: string;
  /** When they were made, `YYYY-MM-DDThh:mm:ssZ`. */
  readonly created?: string;
}

/** A W3C Web Annotation: what the scales say, on the characters that they say it of. */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'assessing';
  readonly creator: { readonly type: 'Software'; readonly name: 'mizan' };
  readonly created?: string;
  readonly body: readonly TextualBody[];
  readonly target: readonly Target[];
}

export interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language: 'en';
  /** `tagging`: the one word of the verdict; `assessing`: the sentence. */
  readonly purpose: 'tagging' | 'assessing';
}

export interface Target {
  readonly source: string;
  readonly selector: readonly [TextPositionSelector, TextQuoteSelector];
}

/** Counted in Unicode code points, as the standard has it, not in the code units of a {@link Span}. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface AnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly items: readonly Annotation[];
}

/**
 * The verdicts as a page of W3C Web Annotations: one a verdict, on every place that states the claim, or of an identity on
 * the numbers that it weighs. Each place is given by position and by quotation, so that it is found again in a text that has
 * changed around it. Source: W3C Recommendation *Web Annotation Data Model* (2017), 3.2, 4.2.4, 4.2.5 and 5.2.
 *
 * @example annotations(reading, check(reading)).items[0].target[0].selector[1].exact // '18.1 percent'
 */
export function annotations(
  reading: Reading,
  verdicts: readonly Verdict[],
  options: AnnotationOptions = {},
): AnnotationPage {
  const source = options.source ?? contentName(reading.text);
  const id = options.id ?? source;
  const points = codePoints(reading.text);
  const mentions = new Map(reading.claims.map((claim) => [claim.id, claim.mentions]));
  const items = verdicts.flatMap((verdict): Annotation[] => {
    const spans = mentions.get(verdict.id) ?? verdict.inputs.map(({ span }) => span);
    if (spans.length === 0) return [];
    return [
      {
        id: `${id}#${verdict.id}`,
        type: 'Annotation',
        motivation: 'assessing',
        creator: { type: 'Software', name: 'mizan' },
        ...(options.created !== undefined && { created: options.created }),
        body: [textual(verdict.verdict, 'tagging'), textual(sentence(verdict), 'assessing')],
        target: spans.map((span) => target(span, reading.text, source, points)),
      },
    ];
  });
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', id: `${id}#annotations`, type: 'AnnotationPage', items };
}

function target({ start, end, quote }: Span, text: string, source: string, points: (unit: number) => number): Target {
  return {
    source,
    selector: [
      { type: 'TextPositionSelector', start: points(start), end: points(end) },
      { type: 'TextQuoteSelector', exact: quote, prefix: before(text, start), suffix: after(text, end) },
    ],
  };
}

function textual(value: string, purpose: TextualBody['purpose']): TextualBody {
  return { type: 'TextualBody', value, format: 'text/plain', language: 'en', purpose };
}

function sentence({ verdict, formula, why, diagnoses }: Verdict): string {
  const said = { holds: 'It holds', fails: 'It does not hold', unverifiable: 'It cannot be checked' }[verdict];
  const reasons = [formula, why, ...diagnoses.map(({ message }) => message)].filter((part) => part !== null);
  return reasons.length === 0 ? `${said}.` : `${said}: ${reasons.join('; ')}.`;
}

/** How many code points stand before a code unit of the text. */
function codePoints(text: string): (unit: number) => number {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);
  return (unit) => {
    const next = pairs.findIndex((index) => index >= unit);
    return unit - (next === -1 ? pairs.length : next);
  };
}

const around = 32;

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - around), at).replace(/^[\uDC00-\uDFFF]/, '');
}

function after(text: string, at: number): string {
  return text.slice(at, at + around).replace(/[\uD800-\uDBFF]$/, '');
}

/** The name of a text by its content, as RFC 6920 makes it from a SHA-256. */
function contentName(text: string): string {
  return `ni:///sha-256;${sha256(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
}
