import type { panelHostTexts as source } from '../en/panel-host';
import type { Table } from '../types';

export const panelHost: Table<'one' | 'many' | 'other', typeof source> = {
  'panel.expected': {
    one: '{count} persona esperada aún no ha llegado',
    many: '{count} de personas esperadas aún no han llegado',
    other: '{count} personas esperadas aún no han llegado',
  },
  'panel.expected.came': {
    one: '{count} persona esperada ya está aquí, pero no en su sala',
    many: '{count} de personas esperadas ya están aquí, pero no en sus salas',
    other: '{count} personas esperadas ya están aquí, pero no en sus salas',
  },
  'panel.expected.send': 'Enviar a sus salas',
  'panel.movePerson': 'Mover a {name} a',
  'panel.edit': 'Editar las salas',
  'panel.close': 'Cerrar todas las salas…',
  'panel.summary': {
    one: '{count} persona en {rooms}',
    many: '{count} de personas en {rooms}',
    other: '{count} personas en {rooms}',
  },
  /** After "in": a case of its own in some languages. */
  'panel.summary.rooms': {
    one: '{count} sala',
    many: '{count} de salas',
    other: '{count} salas',
  },
  'panel.coming': 'En camino',
  'panel.moving': 'Moviendo…',
  'panel.missing': 'Aún no está allí',
  'panel.comingCount': {
    one: '{count} persona está en camino',
    many: '{count} de personas están en camino',
    other: '{count} personas están en camino',
  },
  'panel.onlyOne': 'Sin compañía',
  'panel.presentOf': {
    one: '{present} de {count} persona',
    many: '{present} de {count} de personas',
    other: '{present} de {count} personas',
  },
  'panel.away': 'No están aquí: {people}',
  'panel.showPeople': 'Mostrar las personas de todas las salas',
  'panel.hidePeople': 'Mostrar cada sala en una línea',
  'panel.trouble': 'No está en {room}: {reason}',
  'panel.troubleAway': 'Aún no está en {room}: {reason}. También puede volver a intentarlo desde su propia pantalla.',
  'panel.retryPerson': 'Volver a intentar mover a {name} a {room}',
  'panel.retryAll': 'Reintentar con todos',
  'panel.showMore': {
    one: 'Mostrar {count} más',
    many: 'Mostrar {count} más',
    other: 'Mostrar {count} más',
  },
  'panel.late': {
    one: '{count} persona no está en ninguna sala',
    many: '{count} de personas no están en ninguna sala',
    other: '{count} personas no están en ninguna sala',
  },
  'panel.choosing': {
    one: '{count} persona aún no ha elegido sala',
    many: '{count} de personas aún no han elegido sala',
    other: '{count} personas aún no han elegido sala',
  },
  'panel.returning': {
    one: '{count} persona estaba antes en una sala.',
    many: '{count} de personas estaban antes en alguna sala.',
    other: '{count} personas estaban antes en alguna sala.',
  },
  'panel.returning.one': '{name} estaba antes en {room}.',
  'panel.sendBack': 'Enviar a todos de vuelta a sus salas',
  'panel.roomGone': {
    one: '{room} se cerró sin que usted lo pidiera. {count} persona ha vuelto a la reunión principal.',
    many: '{room} se cerró sin que usted lo pidiera. {count} de personas han vuelto a la reunión principal.',
    other: '{room} se cerró sin que usted lo pidiera. {count} personas han vuelto a la reunión principal.',
  },
  'panel.reopen': 'Volver a abrirla',
  'panel.spread': 'Repartir entre las salas',
  'panel.select': 'Seleccionar personas',
  'panel.selectRoom': 'Seleccionar a todos en {room}',
  'panel.movePeople': {
    one: 'Mover {count} persona a',
    many: 'Mover {count} de personas a',
    other: 'Mover {count} personas a',
  },
  'panel.recallAll': 'Hacer volver a todos…',
  'panel.recallRoom': 'Hacer volver a todos…',
  'panel.roomMenu': 'Más acciones para {room}',
  'panel.rename': 'Cambiar el nombre',
  'panel.closeRoom': 'Cerrar esta sala…',
  'panel.addRoom.hint': 'No se puede cambiar el nombre de las salas abiertas.',
};
