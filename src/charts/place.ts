/** Something of a height that would like to stand at a place along a line. */
export interface Wish {
  /** Its middle, in pixels. */
  readonly at: number;
  readonly size: number;
}

/**
 * Moves labels along a line just so far that none touches another and all stay between `low` and `high`; their order is
 * kept. The answer holds their middles, in the order of the wishes.
 *
 * @example spread([{ at: 10, size: 20 }, { at: 10, size: 20 }], 0, 100) // [10, 30]
 */
export function spread(wishes: readonly Wish[], low: number, high: number): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => wishes[a]!.at - wishes[b]!.at || a - b);
  const places: number[] = new Array(wishes.length).fill(0);
  let edge = low;
  for (const index of order) {
    const { at, size } = wishes[index]!;
    places[index] = Math.max(at, edge + size / 2);
    edge = places[index] + size / 2;
  }
  edge = high;
  for (const index of order.reverse()) {
    const { size } = wishes[index]!;
    places[index] = Math.min(places[index]!, edge - size / 2);
    edge = places[index] - size / 2;
  }
  return places;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
