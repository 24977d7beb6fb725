import type { PresentRoom } from '../../../../src/sandbox';
import type { CastMember } from '../cast';
import { placeDots, type Box, type Dot } from './place-dots';

interface Traveller {
  /** Who has a frame is drawn large, in their colour; everybody else small. */
  readonly member: CastMember | undefined;
  from: Dot;
  to: Dot;
  startedAt: number;
  /** On the way, or gone: in no place since then. */
  absentSince: number | null;
}

export interface MapPainter {
  /** Draws people where they are; who was elsewhere before travels there. One area for each place, in the same order. */
  show(places: readonly PresentRoom[], areas: readonly HTMLElement[]): void;
  stop(): void;
}

/** How long a dot travels, and how long it waits for its person to arrive somewhere; in milliseconds. */
const JOURNEY = 650;
const PATIENCE = 2500;

/** Draws people as dots on a canvas: a thousand elements would cost more than the meeting itself. */
export function createMapPainter(canvas: HTMLCanvasElement, cast: readonly CastMember[]): MapPainter {
  const context = canvas.getContext('2d');
  const members = new Map(cast.map((member) => [member.name, member]));
  const colour = getComputedStyle(canvas).color;
  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
  // By name: ids may change on a move, and names are unique here.
  const travellers = new Map<string, Traveller>();
  let frame = 0;
  let sweeping = 0;

  const paint = () => {
    frame = 0;
    if (!context) return;
    const now = performance.now();
    context.clearRect(0, 0, canvas.width, canvas.height);
    for (const traveller of travellers.values()) draw(context, traveller, positionAt(traveller, now), colour);
    const moving = [...travellers.values()].some((traveller) => now - traveller.startedAt < JOURNEY);
    if (moving) requestPaint();
  };
  const requestPaint = () => {
    frame ||= requestAnimationFrame(paint);
  };

  const sweep = () => {
    sweeping = 0;
    const now = performance.now();
    for (const [name, { absentSince }] of travellers) {
      if (absentSince === null) continue;
      if (now - absentSince >= PATIENCE) travellers.delete(name);
      else sweeping ||= window.setTimeout(sweep, PATIENCE);
    }
    requestPaint();
  };

  return {
    show(places, areas) {
      fitToElement(canvas, context);
      const now = performance.now();
      const positions = positionsOf(places, areas, members);
      for (const [name, traveller] of travellers) {
        if (positions.has(name)) continue;
        traveller.absentSince ??= now;
        sweeping ||= window.setTimeout(sweep, PATIENCE);
      }
      for (const [name, to] of positions) {
        const traveller = travellers.get(name);
        if (!traveller) {
          travellers.set(name, { member: members.get(name), from: to, to, startedAt: 0, absentSince: null });
          continue;
        }
        traveller.absentSince = null;
        if (traveller.to.x === to.x && traveller.to.y === to.y) continue;
        traveller.from = reducedMotion.matches ? to : positionAt(traveller, now);
        traveller.to = to;
        traveller.startedAt = now;
      }
      requestPaint();
    },
    stop() {
      cancelAnimationFrame(frame);
      clearTimeout(sweeping);
    },
  };
}

function positionsOf(
  places: readonly PresentRoom[],
  areas: readonly HTMLElement[],
  members: ReadonlyMap<string, CastMember>,
): Map<string, Dot> {
  const positions = new Map<string, Dot>();
  places.forEach(({ people }, index) => {
    const area = areas[index];
    if (!area) return;
    const names = people.map(({ name }) => name);
    const large = names.filter((name) => members.has(name));
    const small = names.filter((name) => !members.has(name));
    const points = inDirectionOf(area, placeDots(boxOf(area), large.length, small.length));
    [...large, ...small].forEach((name, each) => {
      const point = points[each];
      if (point) positions.set(name, point);
    });
  });
  return positions;
}

/** From the start of the line. */
function inDirectionOf(area: HTMLElement, dots: readonly Dot[]): readonly Dot[] {
  if (!area.matches(':dir(rtl)')) return dots;
  const { x, width } = boxOf(area);
  return dots.map((dot) => ({ ...dot, x: 2 * x + width - dot.x }));
}

/** Relative to the positioned element around, which the canvas covers. */
function boxOf({ offsetLeft: x, offsetTop: y, clientWidth: width, clientHeight: height }: HTMLElement): Box {
  return { x, y, width, height };
}

function positionAt({ from, to, startedAt }: Traveller, now: number): Dot {
  const progress = Math.min(1, (now - startedAt) / JOURNEY);
  const eased = 1 - (1 - progress) ** 3;
  const mix = (key: keyof Dot) => from[key] + (to[key] - from[key]) * eased;
  return { x: mix('x'), y: mix('y'), radius: mix('radius') };
}

function draw(context: CanvasRenderingContext2D, traveller: Traveller, { x, y, radius }: Dot, colour: string): void {
  const { member, absentSince } = traveller;
  context.globalAlpha = absentSince === null ? 1 : 0.45;
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fillStyle = member ? `oklch(0.52 0.12 ${member.hue})` : colour;
  context.fill();
  if (!member) return;
  context.fillStyle = 'white';
  context.font = '600 10px system-ui, sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText([...member.name][0] ?? '', x, y + 0.5);
}

/** A pixel of the canvas is a pixel of the screen. Setting its size empties it, so only when that has changed. */
function fitToElement(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D | null): void {
  const { clientWidth, clientHeight } = canvas;
  const width = Math.round(clientWidth * devicePixelRatio);
  const height = Math.round(clientHeight * devicePixelRatio);
  if (canvas.width === width && canvas.height === height) return;
  canvas.width = width;
  canvas.height = height;
  context?.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
}
