import { anchor, panel, panelId, spoken } from './evidence.ts';
import { type Html, html } from './html.ts';
import { type Mention, type Segment, segment } from './segment.ts';
import { sign } from './sign.ts';
import { markOf, type View } from './view.ts';

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'yi', 'dv', 'sd', 'ug']);

/** Which way a language runs; `auto` where it is not known. */
export function directionOf(language: string): 'ltr' | 'rtl' | 'auto' {
  if (language === 'und') return 'auto';
  return rightToLeft.has(language) ? 'rtl' : 'ltr';
}

/** The text with every mention of a figure or claim marked in place, and the panels that the marks open. */
export function article(view: View): Html {
  const { reading } = view;
  const segments = segment(reading.text, mentions(view));
  const dir = directionOf(reading.language);
  const lang = reading.language === 'und' ? '' : reading.language;
  const groups = new Map(
    segments.filter(({ under }) => under.length > 0).map((piece) => [idsUnder(piece).join(), idsUnder(piece)] as const),
  );
  return html`<article lang="${lang}" dir="${dir}">
${paragraphs(segments, view).map((parts) => html`<p>${parts}</p>\n`)}</article>
${[...groups.values()].map((ids) => panel(ids, view))}`;
}

/** Every place that states a figure or claim. */
export function mentions({ reading }: View): readonly Mention[] {
  return [...reading.figures, ...reading.claims].flatMap(({ id, mentions }) =>
    mentions.map((span, at) => ({ id, nth: at + 1, span })),
  );
}

/** Paragraphs part at empty lines, but never inside a mark. */
function paragraphs(segments: readonly Segment[], view: View): readonly (readonly Html[])[] {
  const found: Html[][] = [[]];
  for (const piece of segments) {
    const text = view.reading.text.slice(piece.start, piece.end);
    if (piece.under.length > 0) {
      found.at(-1)!.push(mark(piece, text, view));
      continue;
    }
    for (const [at, part] of text.split(/\r?\n[^\S\n]*\r?\n\s*/).entries()) {
      if (at > 0) found.push([]);
      if (part !== '') found.at(-1)!.push(lines(part));
    }
  }
  return found.filter((parts) => parts.length > 0);
}

function lines(text: string): Html {
  return html`${text.split(/\r?\n/).map((line, at) => html`${at > 0 && html`<br>`}${line}`)}`;
}

function mark(piece: Segment, text: string, view: View): Html {
  const ids = idsUnder(piece);
  const kind = markOf(ids[0]!, view);
  const [first, ...others] = piece.begins.map(({ id, nth }) => anchor(id, view, nth));
  // The sign stands where the mark ends, so that a mark that an overlap cuts in two bears it once.
  const ends = piece.under.some(({ span }) => span.end === piece.end);
  return html`${others.map((id) => html`<span id="${id}"></span>`)}<button${first !== undefined && html` id="${first}"`} class="mark ${kind}" popovertarget="${panelId(ids, view)}" dir="auto">${text}${ends && sign(kind)}<span class="spoken">${spoken(kind, view)}</span></button>`;
}

const idsUnder = (piece: Segment): readonly string[] => [...new Set(piece.under.map(({ id }) => id))];
