import type { shareTexts as source } from '../en/share';
import type { Table } from '../types';

export const share: Table<'one' | 'other', typeof source> = {
  'share.warning.own': 'Sie geben Ihren Bildschirm frei. Die Freigabe wird beendet.',
  'share.warning.others': {
    one: '{people} gibt den Bildschirm frei. Die Freigabe wird beendet.',
    other: '{people} geben ihre Bildschirme frei. Die Freigaben werden beendet.',
  },
  'share.confirm.title': 'Bildschirmfreigabe beenden?',
  'share.confirm.confirm': 'Beenden und weiter',
  'share.confirm.cancel': 'Weiter teilen',
};
