import { describe, expect, test } from 'vitest';
import { fontStack } from '../../src/node/fonts.ts';
import { shapeLine } from '../../src/node/shape.ts';

const RLI = '\u2067';
const LRI = '\u2066';
const PDI = '\u2069';
const fonts = fontStack(400);

/** The glyph ids of a line as the eye meets them, from left to right. */
const ids = (text: string): number[] => shapeLine(text, fonts).glyphs.map((glyph) => glyph.id);

describe('shapeLine', () => {
  test('a Latin line has the font’s advances', () => {
    // IBM Plex Sans: every digit is 600 thousandths of an em wide.
    expect(shapeLine('2016', fonts).width).toBe(2400);
    expect(shapeLine('', fonts)).toEqual({ glyphs: [], width: 0, missing: [] });
  });

  test('Arabic joins and runs from right to left', () => {
    const [last, middle, first] = ['ب', 'ي', 'ت'].map((letter) => ids(letter)[0]);
    const word = ids('بيت');
    expect(word).not.toContain(middle);
    expect(ids('ب ت ي'.replaceAll(' ', '\u200C'))).toHaveLength(3);
    expect(ids('ب\u200Cت')).toEqual([first, last]);
  });

  test('a number in a left-to-right isolate keeps its order inside a right-to-left line', () => {
    const number = ids('−18.1%');
    const line = ids(`${RLI}من ${LRI}−18.1%${PDI} إلى${PDI}`);
    const at = line.indexOf(number[0]!);
    expect(at).toBeGreaterThan(0);
    const order = shapeLine(`${RLI}و${LRI}12${PDI} و${LRI}34${PDI}${PDI}`, fonts).glyphs.map((glyph) => glyph.id);
    const [one, two, three, four] = [ids('و1')[0], ids('و2')[0], ids('و3')[0], ids('و4')[0]];
    expect(order.filter((id) => [one, two, three, four].includes(id))).toEqual([three, four, one, two]);
  });

  test('Arabic-Indic digits run left to right, their minus stands on the right', () => {
    const eight = ids('٨')[0];
    const one = ids('١')[0];
    const percent = ids('٪')[0];
    const order = ids(`${RLI}−١٨٪${PDI}`);
    expect(order.slice(0, 3)).toEqual([percent, one, eight]);
    expect(order).toHaveLength(4);
  });

  test('brackets are mirrored in a right-to-left run', () => {
    const order = ids(`${RLI}(ب)${PDI}`);
    expect(order[0]).toBe(ids(`${RLI}ب)${PDI}`)[0]);
    expect(order).toHaveLength(3);
    expect(shapeLine(`${RLI}(ب)${PDI}`, fonts).missing).toEqual([]);
  });

  test('invisible characters take no room, unknown ones are named', () => {
    expect(shapeLine(`${RLI}${PDI}\u200F`, fonts)).toEqual({ glyphs: [], width: 0, missing: [] });
    expect(shapeLine('a日', fonts).missing).toEqual(['日']);
  });
});
