import { useEffect, useRef, type RefObject } from 'react';

/** The value of the last render that reached the screen, for callbacks that run later. */
export function useLatest<T>(value: T): Readonly<RefObject<T>> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
