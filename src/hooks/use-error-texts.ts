import { useSyncExternalStore } from 'react';
import type { errorTexts } from '../locales/en/error';
import type { KeyOf, Translator } from '../locales/types';
import { engine } from './engine';
import { useTexts } from './use-texts';

/** The texts of errors. They come with the engine, whose errors they are; that it cannot be loaded every view can say. */
export function useErrorTexts(): Translator<KeyOf<typeof errorTexts>> {
  const parts = useSyncExternalStore(engine.subscribe, engine.get, nothing);
  return useTexts<(typeof errorTexts)[]>(...(parts ? [parts.errorTexts] : []));
}

function nothing(): null {
  return null;
}
