import type { Interval, Verdict } from '../model.ts';
import { type Html, html } from './html.ts';

const width = 240;
const margin = 16;

/**
 * A small picture of a verdict: the bar is what the inputs allow, the whiskers are what the stated number allows. They
 * agree where they share a value. Nothing where either is missing or has no end.
 */
export function strip({ stated, computed, verdict }: Verdict): Html {
  if (!stated || !computed || ![stated, computed].every(bounded)) return html``;
  const low = Math.min(stated.low, computed.low);
  const high = Math.max(stated.high, computed.high);
  if (!(high > low)) return html``;
  const x = (value: number): string => (margin + ((value - low) / (high - low)) * (width - 2 * margin)).toFixed(1);
  const span = ({ low, high }: Interval): string => Math.max(Number(x(high)) - Number(x(low)), 1).toFixed(1);
  const dot = x(stated.value);
  const mark =
    verdict === 'fails'
      ? html`<path class="dot open" d="M${dot} 19.5l5.5 5.5-5.5 5.5-5.5-5.5z"/>`
      : html`<circle class="dot" cx="${dot}" cy="25" r="5"/>`;
  return html`<svg class="strip ${verdict}" viewBox="0 0 ${width} 34" aria-hidden="true">
<rect class="allowed" x="${x(computed.low)}" y="4" width="${span(computed)}" height="10"/>
<path class="tick" d="M${x(computed.value)} 2v14"/>
<path class="whiskers" d="M${x(stated.low)} 25H${x(stated.high)}M${x(stated.low)} 21v8M${x(stated.high)} 21v8"/>
${mark}</svg>`;
}

const bounded = ({ low, high }: Interval): boolean => Number.isFinite(low) && Number.isFinite(high);
