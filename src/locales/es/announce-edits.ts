import type { announceEditsTexts as source } from '../en/announce-edits';
import type { Table } from '../types';

export const announceEdits: Table<'one' | 'many' | 'other', typeof source> = {
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
  'announce.lead': '{name} coordina {room}',
  'announce.leadEnded': '{name} ya no coordina la sala',
  'announce.rule.keep-together': {
    one: 'El reparto mantendrá a {count} persona en la misma sala',
    many: 'El reparto mantendrá a {count} de personas en la misma sala',
    other: 'El reparto mantendrá a {count} personas en la misma sala',
  },
  'announce.rule.keep-apart': {
    one: 'El reparto mantendrá a {count} persona en salas distintas',
    many: 'El reparto mantendrá a {count} de personas en salas distintas',
    other: 'El reparto mantendrá a {count} personas en salas distintas',
  },
  'announce.rule.spread': {
    one: 'El reparto distribuirá a {count} persona entre las salas',
    many: 'El reparto distribuirá a {count} de personas entre las salas',
    other: 'El reparto distribuirá a {count} personas entre las salas',
  },
  'announce.removedFromRules': {
    one: 'Se quitó {count} persona de las reglas',
    many: 'Se quitaron {count} de personas de las reglas',
    other: 'Se quitaron {count} personas de las reglas',
  },
  'announce.conflictsRemaining': {
    one: 'Queda {count} decisión',
    many: 'Quedan {count} de decisiones',
    other: 'Quedan {count} decisiones',
  },
  'announce.conflictsNone': 'Todo decidido. Ya puede aplicar el plan.',

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
  'announce.byHand': {
    one: '{count} asignada a mano se queda',
    many: '{count} asignadas a mano se quedan',
    other: '{count} asignadas a mano se quedan',
  },
  'announce.changing': {
    one: '{count} persona cambia de sala',
    many: '{count} de personas cambian de sala',
    other: '{count} personas cambian de sala',
  },
  'announce.roomAdded': '{room} añadida',
  'announce.roomRemoved': '{room} eliminada',
  'announce.roomRenamed': 'Nombre cambiado: {room}',
  'announce.briefSaved': 'Tarea guardada',
  'announce.briefRemoved': 'Tarea quitada',

  'announce.imported': {
    one: 'Plan importado; {count} persona asignada',
    many: 'Plan importado; {count} de personas asignadas',
    other: 'Plan importado; {count} personas asignadas',
  },
  'announce.exported': 'Exportado como {file}',
  'announce.saved': '{name} guardado',
  'announce.timerSaved': 'Temporizador guardado',
  'announce.timerRemoved': 'Temporizador quitado',
  'announce.roundsSaved': 'Rondas guardadas',
  'announce.roundsSaved.noTimer': 'Rondas guardadas, temporizador quitado',
  'announce.roundsRemoved': 'Rondas quitadas',
};
