import type { shareTexts as source } from '../en/share';
import type { Table } from '../types';

export const share: Table<'one' | 'many' | 'other', typeof source> = {
  'share.warning.own': 'Vous partagez votre écran. Votre partage va s’arrêter.',
  'share.warning.others': {
    one: '{people} partage son écran. Le partage va s’arrêter.',
    many: '{people} partagent leur écran. Les partages vont s’arrêter.',
    other: '{people} partagent leur écran. Les partages vont s’arrêter.',
  },
  'share.confirm.title': 'Arrêter le partage d’écran ?',
  'share.confirm.confirm': 'Arrêter et continuer',
  'share.confirm.cancel': 'Poursuivre le partage',
};
