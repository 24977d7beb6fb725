import type { roomsTexts as source } from '../en/rooms';
import type { Table } from '../types';

export const rooms: Table<'one' | 'many' | 'other', typeof source> = {
  'assign.undo': 'Deshacer',
  'assign.redo': 'Rehacer',
  'assign.roomsActions': 'Más acciones para todas las salas',
  'assign.sortRooms': 'Ordenar las salas por nombre',
  'assign.balance.equal': {
    one: '{count} persona por sala',
    many: '{count} de personas por sala',
    other: '{count} personas por sala',
  },
  'assign.balance.range': {
    one: '{min} a {count} persona por sala',
    many: '{min} a {count} de personas por sala',
    other: '{min} a {count} personas por sala',
  },

  'assign.room.actions': 'Más acciones para {room}',
  'assign.room.people': 'Personas en {room}',
  'assign.room.limit': 'Fijar un límite…',
  'assign.room.limit.label': 'Número máximo de personas',
  'assign.room.limit.hint': 'Déjelo vacío para no fijar ninguno. El reparto lo respeta hasta que se abran las salas.',
  'assign.room.limit.save': 'Guardar el límite',
  'assign.room.size': {
    one: '{count} persona de un máximo de {limit}',
    many: '{count} de personas de un máximo de {limit}',
    other: '{count} personas de un máximo de {limit}',
  },
  'assign.room.new': 'Nueva',
  'assign.room.full': 'Llena',
  'assign.room.over': {
    one: '{count} por encima del límite',
    many: '{count} por encima del límite',
    other: '{count} por encima del límite',
  },
  'assign.room.lock': 'Bloquear: el reparto no la toca',
  'assign.room.unlock': 'Desbloquear',
  'assign.room.locked': 'Bloqueada',
  'assign.room.clear': 'Quitar a todos',
  'assign.room.delete': 'Eliminar la sala',

  'assign.lock': 'Fijar en su sitio',
  'assign.unlock': 'Dejar de fijar',
  'assign.locked': 'Con sitio fijo',
  'assign.rule.together': 'En la misma sala que {people}',
  'assign.rule.apart': 'En otra sala que {people}',
  'assign.swap': 'Intercambiar a estas dos personas',

  'announce.undone': 'Cambio deshecho',
  'announce.redone': 'Cambio rehecho',
  'announce.roomRemovedWithPeople': {
    one: '{room} eliminada; {count} persona queda sin asignar',
    many: '{room} eliminada; {count} de personas quedan sin asignar',
    other: '{room} eliminada; {count} personas quedan sin asignar',
  },
  'announce.roomEmptied': {
    one: 'Se quitó {count} persona de {room}',
    many: 'Se quitaron {count} de personas de {room}',
    other: 'Se quitaron {count} personas de {room}',
  },
  'announce.roomLocked': '{room} bloqueada',
  'announce.roomUnlocked': '{room} desbloqueada',
  'announce.limitSet': {
    one: '{room}: {count} persona como máximo',
    many: '{room}: {count} de personas como máximo',
    other: '{room}: {count} personas como máximo',
  },
  'announce.limitLifted': '{room}: sin límite',
  'announce.locked': {
    one: '{count} persona con sitio fijo',
    many: '{count} de personas con sitio fijo',
    other: '{count} personas con sitio fijo',
  },
  'announce.unlocked': {
    one: '{count} persona sin sitio fijo',
    many: '{count} de personas sin sitio fijo',
    other: '{count} personas sin sitio fijo',
  },
  'announce.swapped': 'Se intercambió a {first} y {second}',
  'announce.roomsSorted': 'Salas ordenadas por nombre',
  'announce.dragging': {
    one: 'Arrastrando {count} persona',
    many: 'Arrastrando {count} de personas',
    other: 'Arrastrando {count} personas',
  },
  'announce.dragOver': 'Sobre {place}',
  'announce.dragCancelled': 'No se movió a nadie',
};
