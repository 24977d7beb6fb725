import { useEffect, useState } from 'react';
import type { Demo } from '../demo';
import { useStore } from '../use-store';
import { Controls } from './controls';
import { PersonFrame } from './person-frame';
import { PersonTabs } from './person-tabs';
import { RoomMap } from './room-map';
import { Title } from './title';
import { words, WordsContext } from './words';

/** The page around the frames. One person's frame is large; on narrow screens it is the only one to be seen. */
export function Stage({ demo }: { readonly demo: Demo }) {
  const { theme, language } = useStore(demo.settings);
  const [largeId, setLargeId] = useState(demo.people[0]?.id);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  }, [language]);
  const others = demo.people.filter(({ id }) => id !== largeId);

  return (
    <WordsContext value={words[language]}>
      <div className="stage">
        <header className="top">
          <Title />
          <Controls demo={demo} />
        </header>
        <PersonTabs people={demo.people} selectedId={largeId} onSelect={setLargeId} />
        <main className="frames" style={{ gridTemplateRows: `repeat(${Math.max(1, others.length)}, minmax(0, 1fr))` }}>
          {demo.people.map((person) => (
            <PersonFrame
              key={person.id}
              person={person}
              large={person.id === largeId}
              row={others.indexOf(person) + 1}
              onEnlarge={() => setLargeId(person.id)}
            />
          ))}
        </main>
        <RoomMap demo={demo} />
      </div>
    </WordsContext>
  );
}
