export { ar } from './locales/ar';
export { de } from './locales/de';
export { en } from './locales/en';
export { es } from './locales/es';
export { fr } from './locales/fr';
export { hi } from './locales/hi';
export { ja } from './locales/ja';
export { pt } from './locales/pt';
export { zh } from './locales/zh';
export type {
  MessageKey,
  MessageParams,
  Table as MessageTable,
  Messages,
  PluralMessage,
  Translator,
} from './locales/types';
