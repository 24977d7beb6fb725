import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * A container for a portal, which gets into the page as the only child of `place` once what is in it has been rendered.
 * The vendor's element acts on its properties when it enters the page, before React's wrapper has set them: it would take
 * its default config, which loads a font from Google. Here they are there first.
 */
export function useDetachedMount(): [place: RefObject<HTMLDivElement | null>, container: HTMLElement] {
  const place = useRef<HTMLDivElement>(null);
  const [container] = useState(() => {
    const element = document.createElement('div');
    element.className = 'rbk-meeting-vendor';
    return element;
  });
  useLayoutEffect(() => {
    // Not twice, as StrictMode would have it: to leave the page is to leave the meeting where `leaveOnUnmount` says so.
    if (container.parentNode === null) place.current?.append(container);
  }, [container]);
  return [place, container];
}
