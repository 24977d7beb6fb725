import { useEffect, useRef, useState, type RefObject } from 'react';
import { useLatest } from '../../hooks/use-latest';
import { connectDrag } from './connect-drag';

interface DragOptions {
  /** Around everything that can be dragged. */
  root: RefObject<HTMLElement | null>;
  /** Follows the pointer: a popover. */
  ghost: RefObject<HTMLElement | null>;
  /** What is dragged when this element is pressed; nothing: no drag. */
  keysAt: (pressed: Element) => readonly string[];
  onStart: (keys: readonly string[]) => void;
  /** The pointer came into another zone, or left the last (null). */
  onOver: (zone: string | null) => void;
  /** Dropped into a zone, or nowhere (null): also after Escape. */
  onEnd: (keys: readonly string[], zone: string | null) => void;
}

/**
 * Dragging of things that have keys into zones (elements with `data-drop-zone`). Returns the keys that are dragged now. A
 * mouse drags at once, a finger after resting; near an edge lists scroll; Escape calls it off. The zone under the pointer
 * has `data-drop-over`, the root `data-dragging`. The library is loaded when this is mounted.
 */
export function useDrag(options: DragOptions): readonly string[] | null {
  const { root } = options;
  const [dragged, setDragged] = useState<readonly string[] | null>(null);
  const over = useRef<HTMLElement | null>(null);
  const latest = useLatest(options);

  useEffect(() => {
    const node = root.current;
    if (!node) return;
    let isGone = false;
    let disconnect = () => {};
    const enter = (zone: HTMLElement | null) => {
      if (zone === over.current) return;
      delete over.current?.dataset.dropOver;
      if (zone) zone.dataset.dropOver = '';
      over.current = zone;
      latest.current.onOver(zone?.dataset.dropZone ?? null);
    };
    const place = ({ x, y }: { x: number; y: number }) => {
      const { current: ghost } = latest.current.ghost;
      if (ghost) ghost.style.translate = `${x}px ${y}px`;
    };
    void import('@dnd-kit/dom').then((kit) => {
      if (isGone) return;
      disconnect = connectDrag(kit, node, {
        keysAt: (pressed) => latest.current.keysAt(pressed),
        onStart: (keys, at) => {
          node.dataset.dragging = '';
          setDragged(keys);
          latest.current.ghost.current?.showPopover();
          place(at);
          latest.current.onStart(keys);
        },
        onMove: (at, zone) => {
          place(at);
          enter(zone);
        },
        onEnd: (keys, zone) => {
          delete node.dataset.dragging;
          setDragged(null);
          latest.current.ghost.current?.hidePopover();
          delete over.current?.dataset.dropOver;
          over.current = null;
          latest.current.onEnd(keys, zone?.dataset.dropZone ?? null);
        },
      });
    });
    return () => {
      isGone = true;
      disconnect();
    };
  }, [root, latest]);

  return dragged;
}
