export { ar } from './locales/ar';
export { de } from './locales/de';
export { en } from './locales/en';
export type {
  MessageKey,
  MessageParams,
  Table as MessageTable,
  Messages,
  PluralMessage,
  Translator,
} from './locales/types';
