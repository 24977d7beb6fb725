export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Distance from one large dot to the next; and the limits of that for small ones, which move closer in a crowd. */
const LARGE = 24;
const SMALL = { min: 3, max: 13 };

/** Spreads dots over a box: the large ones side by side first, the small ones in columns beside them. */
export function placeDots(box: Box, large: number, small: number): readonly Dot[] {
  const perColumn = Math.max(1, Math.floor(box.height / LARGE));
  const largeColumns = Math.ceil(large / perColumn);
  const largePoints = grid({ ...box, width: largeColumns * LARGE }, large, LARGE, largeColumns);

  const left = largeColumns * LARGE;
  const rest = { ...box, x: box.x + left, width: Math.max(box.width - left, SMALL.max) };
  const fitting = Math.sqrt((rest.width * rest.height) / Math.max(1, small)) * 0.92;
  const pitch = Math.min(SMALL.max, Math.max(SMALL.min, fitting));
  const columns = Math.max(1, Math.floor(rest.width / pitch));
  return [...largePoints, ...grid(rest, small, pitch, columns)];
}

function grid(box: Box, count: number, pitch: number, columns: number): readonly Dot[] {
  const rows = Math.ceil(count / Math.max(1, columns));
  const top = box.y + Math.max(0, (box.height - rows * pitch) / 2);
  return Array.from({ length: count }, (_, index) => ({
    x: box.x + ((index % columns) + 0.5) * pitch,
    y: top + (Math.floor(index / columns) + 0.5) * pitch,
    radius: pitch * 0.4,
  }));
}
