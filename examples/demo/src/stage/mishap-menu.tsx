import { useRef } from 'react';
import type { Demo } from '../demo';
import { incidentsOf, mishapsOf, type Mishap } from './mishaps';
import { useWords } from './words';

interface MishapMenuProps {
  readonly demo: Demo;
  /** Ids of what goes wrong now. */
  readonly active: readonly string[];
  readonly onActiveChange: (change: (ids: readonly string[]) => readonly string[]) => void;
}

/** What can go wrong, and the way back to a server that works. */
export function MishapMenu({ demo, active, onActiveChange: setActive }: MishapMenuProps) {
  const ends = useRef(new Map<string, () => void>());

  const words = useWords();

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
      {mishapsOf(demo, words).map((mishap) => (
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
      {incidentsOf(demo, words).map(({ label, strike }) => (
        <button key={label} type="button" className="sheet-button" onClick={strike}>
          {label}
        </button>
      ))}
      <hr />
      <button type="button" className="sheet-button" disabled={active.length === 0} onClick={() => active.forEach(end)}>
        {words.allWorks}
      </button>
    </>
  );
}
