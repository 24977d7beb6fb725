import type { errorTexts } from '../locales/en/error';
import type { KeyOf, Translator } from '../locales/types';
import { engine } from './engine';
import { useLate } from './use-late';
import { useTexts } from './use-texts';

/** The texts of errors. They come with the engine, whose errors they are; that it cannot be loaded every view can say. */
export function useErrorTexts(): Translator<KeyOf<typeof errorTexts>> {
  const parts = useLate(engine);
  return useTexts<(typeof errorTexts)[]>(...(parts ? [parts.errorTexts] : []));
}
