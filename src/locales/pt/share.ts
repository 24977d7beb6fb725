import type { shareTexts as source } from '../en/share';
import type { Table } from '../types';

export const share: Table<'one' | 'many' | 'other', typeof source> = {
  'share.warning.own': 'Você está compartilhando sua tela. O compartilhamento vai terminar.',
  'share.warning.others': {
    one: '{people} está compartilhando a tela. O compartilhamento vai terminar.',
    many: '{people} estão compartilhando suas telas. Os compartilhamentos vão terminar.',
    other: '{people} estão compartilhando suas telas. Os compartilhamentos vão terminar.',
  },
  'share.confirm.title': 'Encerrar o compartilhamento de tela?',
  'share.confirm.confirm': 'Encerrar e continuar',
  'share.confirm.cancel': 'Continuar compartilhando',
};
