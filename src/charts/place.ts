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

/** A label of a size that would like to stand beside a place. */
export interface Beside {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Finds each label a free side of its place: above, below, right or left, within the plot; above where none is free.
 *
 * @param taken what no label may stand on; the answer holds the middles of the labels.
 */
export function placeBeside(
  labels: readonly Beside[],
  taken: readonly Box[],
  plot: Box,
): { readonly x: number; readonly y: number }[] {
  const boxes = [...taken];
  return labels.map(({ x, y, width, height }) => {
    const gap = 11;
    const sides = [
      { x, y: y - gap - height / 2 },
      { x, y: y + gap + height / 2 },
      { x: x + gap + width / 2, y },
      { x: x - gap - width / 2, y },
    ];
    const boxOf = (at: { readonly x: number; readonly y: number }): Box => ({
      left: at.x - width / 2,
      right: at.x + width / 2,
      top: at.y - height / 2,
      bottom: at.y + height / 2,
    });
    const inside = (box: Box): boolean =>
      box.left >= plot.left && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom;
    const free = sides.find((at) => inside(boxOf(at)) && !boxes.some((box) => overlap(box, boxOf(at))));
    const chosen = free ?? sides.find((at) => inside(boxOf(at))) ?? sides[0]!;
    boxes.push(boxOf(chosen));
    return chosen;
  });
}
