import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap, placeBeside, spread } from '../../src/charts/place.ts';

describe('spread', () => {
  test('moves only what is in the way', () => {
    expect(
      spread(
        [
          { at: 10, size: 20 },
          { at: 10, size: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([10, 30]);
    expect(
      spread(
        [
          { at: 80, size: 10 },
          { at: 20, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([80, 20]);
    expect(
      spread(
        [
          { at: 95, size: 20 },
          { at: 99, size: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([70, 90]);
  });

  test('keeps the order, the distance and, where there is room, the bounds', () => {
    const wish = fc.record({ at: fc.integer({ min: 0, max: 300 }), size: fc.integer({ min: 1, max: 20 }) });
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 12 }), (wishes) => {
        const places = spread(wishes, -10, 310);
        const order = wishes.map((_, at) => at).sort((a, b) => places[a]! - places[b]!);
        for (const [index, at] of order.entries()) {
          expect(places[at]! - wishes[at]!.size / 2).toBeGreaterThanOrEqual(-10 - 1e-9);
          expect(places[at]! + wishes[at]!.size / 2).toBeLessThanOrEqual(310 + 1e-9);
          const next = order[index + 1];
          if (next === undefined) continue;
          expect(places[next]! - places[at]!).toBeGreaterThanOrEqual(
            (wishes[next]!.size + wishes[at]!.size) / 2 - 1e-9,
          );
          expect(wishes[at]!.at).toBeLessThanOrEqual(wishes[next]!.at);
        }
      }),
    );
  });
});

test('placeBeside takes the first free side', () => {
  const plot = { left: 0, right: 200, top: 0, bottom: 100 };
  const label = { x: 100, y: 50, width: 30, height: 16 };
  expect(placeBeside([label], [], plot)).toEqual([{ x: 100, y: 31 }]);
  expect(placeBeside([label, label], [], plot)).toEqual([
    { x: 100, y: 31 },
    { x: 100, y: 69 },
  ]);
  const [above] = placeBeside([{ ...label, y: 5 }], [], plot);
  expect(above).toEqual({ x: 100, y: 24 });
  expect(overlap({ left: 0, right: 2, top: 0, bottom: 2 }, { left: 2, right: 3, top: 0, bottom: 2 })).toBe(false);
});
