import type { commonTexts as source } from '../en/common';
import type { Table } from '../types';

export const common: Table<'one' | 'many' | 'other', typeof source> = {
  'common.cancel': 'Cancelar',
  'common.close': 'Fechar',
  'common.dismiss': 'Ocultar',
  'common.showMore': 'Mostrar mais',
  'common.loading': 'Carregando…',
  'common.you': '(você)',
  /** Which of several people of one name. */
  'common.namesake': '({number})',
  'common.named': '{name} {mark}',
  'common.list': '{items}',
  'common.host': 'Anfitrião',
  'common.mainMeeting': 'Reunião principal',
  'common.returnToMain': 'Voltar para a reunião principal',
  'common.people': {
    one: '{count} pessoa',
    many: '{count} de pessoas',
    other: '{count} pessoas',
  },
  'common.rooms': {
    one: '{count} sala',
    many: '{count} de salas',
    other: '{count} salas',
  },
  'common.reason': '{subject}: {reason}',
  'common.retry': 'Tentar novamente',

  'room.defaultTitle': 'Sala {number}',
  'room.filter': 'Procurar uma sala',
  'room.filter.none': 'Nenhuma sala corresponde a “{query}”.',
  'room.full': 'Lotada',
  'room.locked': 'Bloqueada',
  'room.places': { one: '{count} vaga livre', many: '{count} de vagas livres', other: '{count} vagas livres' },

  'people.showAll': {
    one: 'Mostrar {count}',
    many: 'Mostrar tudo ({count})',
    other: 'Mostrar tudo ({count})',
  },
  'people.showFewer': 'Mostrar menos',

  'toggle.create': 'Criar salas',
  'toggle.assign': 'Atribuir participantes',
  'toggle.panel': 'Salas simultâneas',
  'error.load-failed.title': 'Não foi possível carregar uma parte desta página',
  'error.load-failed.fix': 'Verifique sua conexão e tente novamente.',
};
