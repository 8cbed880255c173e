import { textMark } from './frame.ts';
import { FONTS, line, type Setting } from './setting.ts';
import { GAP, LINE, middleOf, PAD, placeOf, REACH, SIGN, type StripRow } from './strip-row.ts';
import { valueShapes, verdictShapes, verdictWords } from './verdict-mark.ts';

/** The line on which all stated numbers stand. */
export function gridLayers(rows: readonly StripRow[], { theme }: Setting): object[] {
  const bottom = rows.at(-1)!.top + rows.at(-1)!.height;
  return [
    {
      data: { values: [{ x: 0, top: 0, bottom }] },
      mark: { type: 'rule', stroke: theme.line, strokeWidth: 1, strokeDash: [2, 3] },
      encoding: { x: { field: 'x' }, y: { field: 'top' }, y2: { field: 'bottom' } },
    },
  ];
}

const BAR = 6;

/** Grey bars of what is possible, and the stated numbers with their whiskers. */
export function markLayers(rows: readonly StripRow[], { theme, rtl }: Setting): object[] {
  const places = rows.map((row) => ({ row, id: row.claim.id, y: middleOf(row), ...placeOf(row) }));
  const bars = places.flatMap(({ id, y, possible }) =>
    possible ? [{ claim: id, low: possible[0], high: possible[1], top: y - BAR, bottom: y + BAR }] : [],
  );
  const layers: object[] = [];
  if (bars.length > 0)
    layers.push({
      data: { values: bars },
      mark: { type: 'rect', fill: theme.band, stroke: theme.line, strokeWidth: 1 },
      encoding: { x: { field: 'low' }, x2: { field: 'high' }, y: { field: 'top' }, y2: { field: 'bottom' } },
    });
  for (const word of verdictWords) {
    const of = places.filter(({ row }) => row.verdict.verdict === word);
    if (of.length === 0) continue;
    const values = of.map(({ id, y, stated }) => ({ claim: id, low: stated[0], high: stated[1], stated: 0, y }));
    layers.push(
      {
        data: { values },
        mark: { type: 'rule', stroke: theme[word], strokeWidth: 2.5 },
        encoding: { x: { field: 'low' }, x2: { field: 'high' }, y: { field: 'y' } },
      },
      {
        data: { values },
        mark: {
          type: 'point',
          shape: valueShapes[word],
          size: 100,
          opacity: 1,
          stroke: theme[word],
          strokeWidth: 2,
          fill: word === 'holds' ? theme[word] : theme.background,
        },
        encoding: { x: { field: 'stated' }, y: { field: 'y' } },
      },
    );
  }
  for (const end of ['low', 'high'] as const) {
    const right = (end === 'high') !== rtl;
    const values = places.flatMap(({ row, id, y, arrows }) =>
      arrows
        .filter((arrow) => arrow.end === end)
        .map(({ of }) => ({
          claim: id,
          x: end === 'low' ? -REACH : REACH,
          y,
          fill: of === 'stated' ? theme[row.verdict.verdict] : theme.line,
        })),
    );
    if (values.length === 0) continue;
    layers.push({
      data: { values },
      mark: {
        type: 'point',
        shape: right ? 'triangle-right' : 'triangle-left',
        size: 80,
        filled: true,
        opacity: 1,
        xOffset: right ? -4 : 4,
      },
      encoding: { x: { field: 'x' }, y: { field: 'y' }, color: { field: 'fill', type: 'nominal', scale: null } },
    });
  }
  return layers;
}

/** Claims before the strip, verdicts as mark and word after it. */
export function wordLayers(rows: readonly StripRow[], strip: number, left: number, setting: Setting): object[] {
  const { rtl, theme, labels } = setting;
  const at = (x: number): { readonly value: number } => ({ value: rtl ? strip - x : x });
  const align = rtl ? 'right' : 'left';
  const heads = rows.map(({ claim, head, top }) => ({
    claim: claim.id,
    text: head.map((each) => line(each, setting)),
    y: top + PAD / 2 + LINE.head / 2,
  }));
  const notes = rows.map(({ claim, head, notes: under, top }) => ({
    claim: claim.id,
    text: under.map((each) => line(each, setting)),
    y: top + PAD / 2 + head.length * LINE.head + LINE.note / 2,
  }));
  const verdicts = rows.map((row) => ({
    claim: row.claim.id,
    text: line(labels.verdicts[row.verdict.verdict], setting),
    y: middleOf(row),
    fill: theme[row.verdict.verdict],
  }));
  const text = { field: 'text' };
  const y = { field: 'y' };
  return [
    {
      data: { values: heads },
      mark: textMark(FONTS.strong, { align, lineHeight: LINE.head }),
      encoding: { text, x: at(-left), y },
    },
    {
      data: { values: notes },
      mark: textMark(FONTS.note, { align, lineHeight: LINE.note, fill: theme.muted }),
      encoding: { text, x: at(-left), y },
    },
    {
      data: { values: verdicts },
      mark: textMark(FONTS.strong, { align }),
      encoding: { text, x: at(strip + GAP + SIGN), y, color: colourField },
    },
    ...signLayers(rows, at(strip + GAP + 8), setting),
  ];
}

const colourField = { field: 'fill', type: 'nominal', scale: null };

function signLayers(rows: readonly StripRow[], x: object, { theme }: Setting): object[] {
  return verdictWords.flatMap((word) => {
    const values = rows
      .filter(({ verdict }) => verdict.verdict === word)
      .map((row) => ({ claim: row.claim.id, y: middleOf(row) }));
    if (values.length === 0) return [];
    return [
      {
        data: { values },
        mark: {
          type: 'point',
          shape: verdictShapes[word],
          size: 110,
          opacity: 1,
          filled: false,
          stroke: theme[word],
          strokeWidth: 2.4,
          strokeCap: 'round',
          strokeJoin: 'round',
        },
        encoding: { x, y: { field: 'y' } },
      },
    ];
  });
}
