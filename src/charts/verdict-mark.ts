import type { VerdictWord } from '../model.ts';
import type { Theme } from './theme.ts';

/** Tick, cross and question mark as strokes in a box from −1 to 1, so that no font decides how they look. */
export const verdictShapes: Readonly<Record<VerdictWord, string>> = {
  holds: 'M-0.8,0.05L-0.25,0.6L0.8,-0.6',
  fails: 'M-0.6,-0.6L0.6,0.6M0.6,-0.6L-0.6,0.6',
  unverifiable: 'M-0.45,-0.4C-0.45,-1 0.5,-1 0.5,-0.4C0.5,0 0,-0.05 0,0.35M0,0.78L0,0.8',
};

/** The stated value's own mark: filled where it holds, open where it does not. */
export const valueShapes: Readonly<Record<VerdictWord, string>> = {
  holds: 'circle',
  fails: 'diamond',
  unverifiable: 'square',
};

export const verdictWords: readonly VerdictWord[] = ['holds', 'fails', 'unverifiable'];

/** Encodings that give a `verdict` field its colour, so that the spec says in one place which is which. */
export function verdictColour(theme: Theme): object {
  return {
    field: 'verdict',
    type: 'nominal',
    scale: { domain: verdictWords, range: verdictWords.map((word) => theme[word]) },
    legend: null,
  };
}

export function verdictShape(shapes: Readonly<Record<VerdictWord, string>>): object {
  return {
    field: 'verdict',
    type: 'nominal',
    scale: { domain: verdictWords, range: verdictWords.map((word) => shapes[word]) },
    legend: null,
  };
}
