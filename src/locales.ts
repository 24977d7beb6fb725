export { ar } from './locales/ar';
export { de } from './locales/de';
export { en } from './locales/en';
export { es } from './locales/es';
export { fr } from './locales/fr';
export { pt } from './locales/pt';
export type {
  MessageKey,
  MessageParams,
  Table as MessageTable,
  Messages,
  PluralMessage,
  Translator,
} from './locales/types';
