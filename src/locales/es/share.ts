import type { shareTexts as source } from '../en/share';
import type { Table } from '../types';

export const share: Table<'one' | 'many' | 'other', typeof source> = {
  'share.warning.own': 'Está compartiendo su pantalla. Dejará de compartirse.',
  'share.warning.others': {
    one: '{people} está compartiendo su pantalla. Dejará de compartirse.',
    many: '{people} están compartiendo sus pantallas. Dejarán de compartirse.',
    other: '{people} están compartiendo sus pantallas. Dejarán de compartirse.',
  },
  'share.confirm.title': '¿Dejar de compartir la pantalla?',
  'share.confirm.confirm': 'Dejar de compartir y continuar',
  'share.confirm.cancel': 'Seguir compartiendo',
};
