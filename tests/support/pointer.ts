import type { Locator } from 'vitest/browser';
import { cdp } from 'vitest/browser';

interface Point {
  x: number;
  y: number;
}

type Send = (method: string, params: object) => Promise<unknown>;

const send: Send = (method, params) => (cdp() as unknown as { send: Send }).send(method, params);

/** A point in the middle of an element, as the browser's own input has it: the tests run in a frame, maybe scaled. */
function middleOf(locator: Locator): Point {
  const box = locator.element().getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / innerWidth : 1;
  return {
    x: (frame?.left ?? 0) + (box.left + box.width / 2) * scale,
    y: (frame?.top ?? 0) + (box.top + box.height / 2) * scale,
  };
}

function between(from: Point, to: Point, steps = 6): Point[] {
  return Array.from({ length: steps }, (_, index) => ({
    x: from.x + ((to.x - from.x) * (index + 1)) / steps,
    y: from.y + ((to.y - from.y) * (index + 1)) / steps,
  }));
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Real mouse input: pressed on one element, moved over others. `drop` lets go. */
export async function mouseDrag(from: Locator, ...over: readonly Locator[]): Promise<{ drop: () => Promise<void> }> {
  let at = middleOf(from);
  const mouse = (type: string, point: Point) =>
    send('Input.dispatchMouseEvent', { type, ...point, button: 'left', buttons: 1, clickCount: 1 });
  await mouse('mouseMoved', at);
  await mouse('mousePressed', at);
  for (const locator of over) {
    const to = middleOf(locator);
    for (const point of between(at, to)) {
      await mouse('mouseMoved', point);
      await frame();
    }
    at = to;
  }
  return { drop: () => mouse('mouseReleased', at).then(() => undefined) };
}

/** Real touch input: a finger that rests for `rest` ms before it moves. */
export async function touchDrag(
  from: Locator,
  to: Locator,
  { rest }: { rest: number },
): Promise<{ drop: () => Promise<void> }> {
  const start = middleOf(from);
  const touch = (type: string, touchPoints: readonly Point[]) =>
    send('Input.dispatchTouchEvent', { type, touchPoints });
  const path = between(start, middleOf(to), 10);
  const started = touch('touchStart', [start]);
  // Without a rest the first move is sent at once: on a busy machine an answer may take as long as a rest.
  if (rest > 0) await started.then(() => new Promise((resolve) => setTimeout(resolve, rest)));
  for (const point of path) {
    await Promise.all([started, touch('touchMove', [point])]);
    await frame();
  }
  return { drop: () => touch('touchEnd', []).then(() => undefined) };
}
