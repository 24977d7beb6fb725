import type { DemoPerson } from '../demo';
import { useWords } from './words';

interface PersonTabsProps {
  readonly people: readonly DemoPerson[];
  readonly selectedId: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** Narrow screens show one frame at a time. */
export function PersonTabs({ people, selectedId, onSelect }: PersonTabsProps) {
  const words = useWords();
  return (
    <nav className="tabs" aria-label={words.tabs}>
      {people.map(({ id, name, hue }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === selectedId}
          style={{ '--hue': hue }}
          onClick={() => onSelect(id)}
        >
          <span className="dot" />
          {name.split(' ')[0]}
        </button>
      ))}
    </nav>
  );
}
