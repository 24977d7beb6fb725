import { useRef, useState } from 'react';
import type { Demo } from '../demo';
import { incidentsOf, mishapsOf, type Mishap } from './mishaps';

/** What can go wrong, and the way back to a server that works. */
export function MishapMenu({ demo }: { readonly demo: Demo }) {
  const [active, setActive] = useState<readonly string[]>([]);
  const ends = useRef(new Map<string, () => void>());

  const start = ({ id, faults }: Mishap) => {
    const removals = faults.map((fault) => demo.sandbox.fault(fault));
    ends.current.set(id, () => removals.forEach((remove) => remove()));
    setActive((ids) => [...ids, id]);
  };
  const end = (id: string) => {
    ends.current.get(id)?.();
    ends.current.delete(id);
    setActive((ids) => ids.filter((each) => each !== id));
  };

  return (
    <>
      {mishapsOf(demo).map((mishap) => (
        <label key={mishap.id} className="check">
          <input
            type="checkbox"
            checked={active.includes(mishap.id)}
            onChange={(event) => (event.target.checked ? start(mishap) : end(mishap.id))}
          />
          <span>{mishap.label}</span>
        </label>
      ))}
      <hr />
      {incidentsOf(demo).map(({ label, strike }) => (
        <button key={label} type="button" className="sheet-button" onClick={strike}>
          {label}
        </button>
      ))}
      <hr />
      <button type="button" className="sheet-button" disabled={active.length === 0} onClick={() => active.forEach(end)}>
        Let everything work again
      </button>
    </>
  );
}
