import type { briefTexts as source } from '../en/brief';
import type { Table } from '../types';

export const brief: Table<'one' | 'many' | 'other', typeof source> = {
  'brief.label': 'Tarea',
  'brief.changed': 'Modificada',
  'brief.changedNow': 'La tarea ha cambiado',
  'brief.menu': 'Tarea…',
  'brief.forAll': 'Tarea para todas las salas',
  'brief.forRoom': 'Tarea para {room}',
  'brief.forAll.hint': 'La ven las personas al entrar en su sala. Una sala con tarea propia la conserva.',
  'brief.forRoom.hint': 'Sustituye a la tarea de todas las salas.',
  'brief.both.add': 'Añadir una tarea o una pregunta',
  'brief.both.title': 'Tarea y pregunta para todas las salas',
  'brief.both.edit': 'Cambiar la tarea o la pregunta',
  'brief.both.save': 'Guardar la tarea y la pregunta',
  'brief.edit': 'Cambiar la tarea',
  'brief.save': 'Guardar la tarea',
  'brief.remove': 'Quitar la tarea',
};
