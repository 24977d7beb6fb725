import type { notesTexts as source } from '../en/notes';
import type { Table } from '../types';

export const notes: Table<'one' | 'many' | 'other', typeof source> = {
  'progress.preparing': 'Preparando…',
  'progress.creating': 'Criando salas…',
  'progress.moving': 'Movendo pessoas…',
  'progress.arriving': 'Esperando a chegada das pessoas…',
  'progress.deleting': 'Fechando salas…',
  'progress.arrived': {
    one: 'Chegou {arrived} de {count} pessoa',
    many: 'Chegaram {arrived} de {count} de pessoas',
    other: 'Chegaram {arrived} de {count} pessoas',
  },

  'report.partial': 'Nem tudo deu certo.',
  'report.failed': {
    one: 'Não foi possível mover {count} pessoa',
    many: 'Não foi possível mover {count} de pessoas',
    other: 'Não foi possível mover {count} pessoas',
  },
  'report.left': {
    one: '{count} pessoa saiu da reunião',
    many: '{count} de pessoas saíram da reunião',
    other: '{count} pessoas saíram da reunião',
  },
  'report.unverified': {
    one: '{count} pessoa provavelmente chegou',
    many: '{count} de pessoas provavelmente chegaram',
    other: '{count} pessoas provavelmente chegaram',
  },
  'report.failedRooms': {
    one: 'Houve um erro em {count} sala',
    many: 'Houve um erro em {count} de salas',
    other: 'Houve um erro em {count} salas',
  },
  'report.retry': 'Tentar novamente o que falhou',

  'announce.assigned': {
    one: '{count} pessoa atribuída a {room}',
    many: '{count} de pessoas atribuídas a {room}',
    other: '{count} pessoas atribuídas a {room}',
  },
  'announce.unassigned': {
    one: '{count} pessoa agora sem sala',
    many: '{count} de pessoas agora sem sala',
    other: '{count} pessoas agora sem sala',
  },
  'announce.shuffled': {
    one: '{count} pessoa atribuída ao acaso',
    many: '{count} de pessoas atribuídas ao acaso',
    other: '{count} pessoas atribuídas ao acaso',
  },
  'announce.roomAdded': '{room} adicionada',
  'announce.roomRemoved': '{room} excluída',
  'announce.roomRenamed': '{room} renomeada',
};
