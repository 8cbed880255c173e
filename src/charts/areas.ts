import type { Figure } from '../model.ts';
import { type Panel, textMark } from './frame.ts';
import { FONTS, line, type Setting, widest } from './setting.ts';
import { type Font, wrap } from './text.ts';

const SIDE = 280;
const GAP = 28;
const INSET = 14;
const AMOUNT: Font = { size: 15, weight: 400 };

/** A country's total, and its stated rank among all. */
export interface Total {
  readonly figure: Figure;
  readonly name: string;
  readonly amount: string;
  readonly rank: string | undefined;
  readonly colour: string;
}

interface Square {
  readonly total: Total;
  readonly side: number;
  /** Its distance from where the line of writing begins. */
  readonly start: number;
}

/** Two totals as squares whose areas are to scale, the larger first; words inside where there is room, else beside. */
export function areasPanel(totals: readonly Total[], setting: Setting): Panel {
  const largest = totals[0]!.figure.value;
  let start = 0;
  const squares = totals.map((total): Square => {
    const side = Math.max(2, Math.round(SIDE * Math.sqrt(total.figure.value / largest)));
    const square = { total, side, start };
    start += side + GAP;
    return square;
  });
  return {
    width: setting.width,
    height: SIDE,
    layer: squares.flatMap((square) => squareLayers(square, setting)),
  };
}

function squareLayers({ total, side, start }: Square, setting: Setting): object[] {
  const { rtl, theme, width } = setting;
  const at = (x: number): { readonly value: number } => ({ value: rtl ? width - x : x });
  const { figure, name, amount, rank } = total;
  const words = [name, amount, ...(rank ? [rank] : [])];
  const fits = Math.max(widest([name], FONTS.name), widest(words.slice(1), AMOUNT)) + 2 * INSET <= side && side >= 92;
  const left = fits ? start + INSET : start + side + INSET - 2;
  const room = fits ? side - 2 * INSET : width - left;
  const rows = [
    ...wrap(name, room, FONTS.name).map((text) => ({
      text,
      font: FONTS.name,
      fill: fits ? theme.background : total.colour,
    })),
    ...wrap(amount, room, AMOUNT).map((text) => ({ text, font: AMOUNT, fill: fits ? theme.background : theme.ink })),
    ...wrap(rank ?? '', room, FONTS.label).map((text) => ({
      text,
      font: FONTS.label,
      fill: fits ? theme.background : theme.muted,
    })),
  ].filter(({ text }) => text !== '');
  const top = fits ? SIDE - side + 22 : SIDE - 8 - 22 * (rows.length - 1);
  return [
    {
      data: { values: [{ name, value: figure.value, text: amount }] },
      mark: { type: 'rect', fill: total.colour },
      encoding: {
        x: at(start),
        x2: at(start + side),
        y: { value: SIDE - side },
        y2: { value: SIDE },
        tooltip: ['name', 'text'].map((field) => ({ field, type: 'nominal' })),
      },
    },
    ...rows.map(({ text, font, fill }, row) => ({
      data: { values: [{ text: line(text, setting) }] },
      mark: textMark(font, { align: rtl ? 'right' : 'left', fill }),
      encoding: { text: { field: 'text' }, x: at(left), y: { value: top + 22 * row } },
    })),
  ];
}
