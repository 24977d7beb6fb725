import type * as Kit from '@dnd-kit/dom';

/** Loaded when something can be dragged for the first time. */
export type DragKit = typeof Kit;

export interface DragHandlers {
  /** What is dragged when this element is pressed; nothing: no drag. */
  keysAt: (pressed: Element) => readonly string[];
  onStart: (keys: readonly string[], at: Point) => void;
  onMove: (at: Point, zone: HTMLElement | null) => void;
  /** Where it ended; outside of every zone, or called off with Escape: null. */
  onEnd: (keys: readonly string[], zone: HTMLElement | null) => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a mouse goes before it drags, px: less is a click. */
const distance = 5;
/** How long a finger rests before it drags, ms: sooner it scrolls. */
const touchDelay = 250;

/**
 * Makes what is in an element draggable, and lets go of it again. One source for all, whatever comes and goes in it: what
 * is dragged is told by what was pressed, so that rows of a virtual list need not be known. Zones are elements with
 * `data-drop-zone`, found under the pointer, so that one that is scrolled out of sight is none.
 */
export function connectDrag(kit: DragKit, root: HTMLElement, handlers: DragHandlers): () => void {
  let keys: readonly string[] = [];
  const manager = new kit.DragDropManager({
    // Without the library's feedback, which moves the element itself, and its announcements, which are in English.
    plugins: [kit.AutoScroller, kit.Cursor, kit.PreventSelection],
    sensors: [
      kit.PointerSensor.configure({
        activationConstraints: ({ pointerType }) =>
          pointerType === 'touch'
            ? [new kit.PointerActivationConstraints.Delay({ value: touchDelay, tolerance: 5 })]
            : [new kit.PointerActivationConstraints.Distance({ value: distance })],
        preventActivation: ({ target }) => {
          keys = target instanceof Element ? handlers.keysAt(target) : [];
          return keys.length === 0;
        },
      }),
    ],
  });
  const source = new kit.Draggable({ id: 'items', element: root }, manager);
  const { monitor } = manager;
  const position = (): Point => manager.dragOperation.position.current;
  const move = (at: Point) => handlers.onMove(at, zoneAt(at));
  const scrolled = () => {
    if (manager.dragOperation.status.dragging) move(position());
  };
  const stops = [
    monitor.addEventListener('dragstart', () => handlers.onStart(keys, position())),
    monitor.addEventListener('dragmove', ({ to }) => move(to ?? position())),
    monitor.addEventListener('dragend', ({ canceled }) => handlers.onEnd(keys, canceled ? null : zoneAt(position()))),
  ];
  root.addEventListener('scroll', scrolled, { capture: true, passive: true });
  return () => {
    root.removeEventListener('scroll', scrolled, { capture: true });
    for (const stop of stops) stop();
    source.destroy();
    manager.destroy();
  };
}

function zoneAt({ x, y }: Point): HTMLElement | null {
  return document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop-zone]') ?? null;
}
