import type { commonTexts as source } from '../en/common';
import type { Table } from '../types';

export const common: Table<'one' | 'many' | 'other', typeof source> = {
  'common.cancel': 'Cancelar',
  'common.close': 'Cerrar',
  'common.dismiss': 'Ocultar',
  'common.showMore': 'Mostrar más',
  'common.loading': 'Cargando…',
  'common.you': '(usted)',
  /** Which of several people of one name. */
  'common.namesake': '({number})',
  'common.named': '{name} {mark}',
  'common.list': '{items}',
  'common.host': 'Anfitrión',
  'common.mainMeeting': 'Reunión principal',
  'common.returnToMain': 'Volver a la reunión principal',
  'common.people': {
    one: '{count} persona',
    many: '{count} de personas',
    other: '{count} personas',
  },
  'common.rooms': {
    one: '{count} sala',
    many: '{count} de salas',
    other: '{count} salas',
  },
  'common.reason': '{subject}: {reason}',
  'common.retry': 'Reintentar',

  'room.defaultTitle': 'Sala {number}',
  'room.filter': 'Buscar una sala',
  'room.filter.none': 'Ninguna sala coincide con «{query}».',
  'room.full': 'Llena',
  'room.locked': 'Bloqueada',
  'room.places': { one: '{count} plaza libre', many: '{count} de plazas libres', other: '{count} plazas libres' },

  'people.showAll': {
    one: 'Mostrar {count}',
    many: 'Mostrar todo ({count})',
    other: 'Mostrar todo ({count})',
  },
  'people.showFewer': 'Mostrar menos',

  'toggle.create': 'Crear salas',
  'toggle.assign': 'Asignar participantes',
  'toggle.panel': 'Salas para grupos pequeños',
  'error.load-failed.title': 'No se pudo cargar una parte de esta página',
  'error.load-failed.fix': 'Compruebe su conexión y vuelva a intentarlo.',
};
