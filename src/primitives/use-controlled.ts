import { useState } from 'react';

/** A value that the user of a part may own (`value` given) or leave to the part. */
export function useControlled<T>(value: T | undefined, initial: T): [value: T, set: (next: T) => void] {
  const [own, setOwn] = useState(initial);
  return [value ?? own, setOwn];
}
