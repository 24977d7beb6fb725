import { useState } from 'react';
import type { Demo } from '../demo';
import { languages, nameOf, type Language } from '../languages';
import { MAX_BOTS, MAX_LATENCY, type Settings } from '../settings';
import { useStore } from '../use-store';
import { Disclosure } from './disclosure';
import { MoonIcon, SunIcon } from './icons';
import { MishapMenu } from './mishap-menu';
import { ServerMenu } from './server-menu';
import { fill, useWords } from './words';

/** Everything that the visitor can turn. On narrow screens a button shows and hides it. */
export function Controls({ demo }: { readonly demo: Demo }) {
  const settings = useStore(demo.settings);
  const [shown, setShown] = useState(false);
  const [mishaps, setMishaps] = useState<readonly string[]>([]);
  const change = (changes: Partial<Settings>) => demo.settings.set((current) => ({ ...current, ...changes }));
  const words = useWords();
  const otherTheme = settings.theme === 'dark' ? 'light' : 'dark';

  return (
    <>
      <button
        type="button"
        className="quiet-button controls-toggle"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {words.controls}
      </button>
      <div className="controls" role="group" aria-label={words.demoControls} data-shown={shown || undefined}>
        <label className="slider">
          <span>{words.crowd}</span>
          <input
            type="range"
            min={0}
            max={MAX_BOTS}
            value={settings.bots}
            onChange={(event) => change({ bots: event.target.valueAsNumber })}
          />
          <output>{settings.bots}</output>
        </label>
        <label className="slider">
          <span>{words.latency}</span>
          <input
            type="range"
            min={0}
            max={MAX_LATENCY}
            step={10}
            value={settings.latency}
            onChange={(event) => change({ latency: event.target.valueAsNumber })}
          />
          <output>{fill(words.ms, settings.latency)}</output>
        </label>
        <button
          type="button"
          className="quiet-button"
          title={words.workshopHint}
          onClick={() => {
            const { rooms } = demo.sandbox.rooms(demo.meeting.id);
            if (rooms.length > 0 && !confirm(words.workshopOver)) return;
            demo.workshops.set((count) => count + 1);
            // On a narrow screen it is to be seen.
            setShown(false);
          }}
        >
          {words.workshop}
        </button>
        <Disclosure label={words.wrong} count={mishaps.length}>
          <MishapMenu demo={demo} active={mishaps} onActiveChange={setMishaps} />
        </Disclosure>
        <Disclosure label={words.advanced}>
          <ServerMenu settings={settings} onChange={change} />
        </Disclosure>
        <select
          aria-label={words.language}
          value={settings.language}
          onChange={(event) => change({ language: event.target.value as Language })}
        >
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {nameOf(language)}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="icon-button"
          aria-label={otherTheme === 'light' ? words.lightTheme : words.darkTheme}
          onClick={() => change({ theme: otherTheme })}
        >
          {otherTheme === 'light' ? <SunIcon /> : <MoonIcon />}
        </button>
      </div>
    </>
  );
}
