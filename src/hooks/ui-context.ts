import { createContext, useContext } from 'react';
import type { TranslatorOptions } from '../locales/create-translator';
import type { IconPack } from './icon-pack';

/** What the provider was told about texts. The texts themselves come with what shows them: an app with its own UI carries none. */
export const TextsContext = createContext<TranslatorOptions>({});

export const IconPackContext = createContext<IconPack | undefined>(undefined);

export const ReportErrorContext = createContext<(error: unknown) => void>(() => {});

/** The provider's icon pack. */
export function useIconPack(): IconPack | undefined {
  return useContext(IconPackContext);
}

/** Hands an error that the UI has shown to the provider's `onError`. What is no `BreakoutError` is thrown on, as a bug. */
export function useReportError(): (error: unknown) => void {
  return useContext(ReportErrorContext);
}
