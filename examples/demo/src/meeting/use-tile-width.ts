import { useEffect, useRef, useState } from 'react';

const RATIO = 16 / 9;
const GAP = 4;

/** The width in pixels with which tiles of 16:9 fill the element that gets the returned ref best. */
export function useTileWidth<Element extends HTMLElement>(tiles: number) {
  const element = useRef<Element>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, widestTile(tiles, size.width, size.height)] as const;
}

function widestTile(tiles: number, width: number, height: number): number {
  const widths = Array.from({ length: tiles }, (_, index) => {
    const columns = index + 1;
    const rows = Math.ceil(tiles / columns);
    return Math.min((width - (columns - 1) * GAP) / columns, ((height - (rows - 1) * GAP) / rows) * RATIO);
  });
  return Math.max(0, Math.floor(Math.max(...widths)));
}
