import type { notesTexts as source } from '../en/notes';
import type { Table } from '../types';

export const notes: Table<'one' | 'many' | 'other', typeof source> = {
  'progress.preparing': 'Preparando…',
  'progress.creating': 'Creando las salas…',
  'progress.moving': 'Moviendo a las personas…',
  'progress.arriving': 'Esperando a que lleguen las personas…',
  'progress.deleting': 'Cerrando las salas…',
  'progress.arrived': {
    one: 'Ha llegado {arrived} de {count} persona',
    many: 'Han llegado {arrived} de {count} de personas',
    other: 'Han llegado {arrived} de {count} personas',
  },

  'report.partial': 'No todo salió bien.',
  'report.failed': {
    one: 'No se pudo mover a {count} persona',
    many: 'No se pudo mover a {count} de personas',
    other: 'No se pudo mover a {count} personas',
  },
  'report.left': {
    one: '{count} persona salió de la reunión',
    many: '{count} de personas salieron de la reunión',
    other: '{count} personas salieron de la reunión',
  },
  'report.unverified': {
    one: '{count} persona probablemente ha llegado',
    many: '{count} de personas probablemente han llegado',
    other: '{count} personas probablemente han llegado',
  },
  'report.failedRooms': {
    one: 'Hubo un error en {count} sala',
    many: 'Hubo un error en {count} de salas',
    other: 'Hubo un error en {count} salas',
  },
  'report.retry': 'Reintentar lo que falló',

  'announce.assigned': {
    one: '{count} persona asignada a {room}',
    many: '{count} de personas asignadas a {room}',
    other: '{count} personas asignadas a {room}',
  },
  'announce.unassigned': {
    one: '{count} persona queda sin asignar',
    many: '{count} de personas quedan sin asignar',
    other: '{count} personas quedan sin asignar',
  },
  'announce.shuffled': {
    one: '{count} persona asignada al azar',
    many: '{count} de personas asignadas al azar',
    other: '{count} personas asignadas al azar',
  },
  'announce.roomAdded': '{room} añadida',
  'announce.roomRemoved': '{room} eliminada',
  'announce.roomRenamed': 'Nombre cambiado: {room}',
};
