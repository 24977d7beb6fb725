import type { roomsTexts as source } from '../en/rooms';
import type { Table } from '../types';

export const rooms: Table<'one' | 'many' | 'other', typeof source> = {
  'assign.undo': 'Desfazer',
  'assign.redo': 'Refazer',
  'assign.roomsActions': 'Mais ações para todas as salas',
  'assign.sortRooms': 'Ordenar salas por nome',
  'assign.balance.equal': {
    one: '{count} pessoa por sala',
    many: '{count} de pessoas por sala',
    other: '{count} pessoas por sala',
  },
  'assign.balance.range': {
    one: '{min} a {count} pessoa por sala',
    many: '{min} a {count} de pessoas por sala',
    other: '{min} a {count} pessoas por sala',
  },

  'assign.room.actions': 'Mais ações para {room}',
  'assign.room.people': 'Pessoas em {room}',
  'assign.room.limit': 'Definir limite…',
  'assign.room.limit.label': 'Número máximo de pessoas',
  'assign.room.limit.hint': 'Deixe vazio para não limitar. A distribuição respeita o limite até as salas abrirem.',
  'assign.room.limit.save': 'Salvar limite',
  'assign.room.size': {
    one: '{count} pessoa de no máximo {limit}',
    many: '{count} de pessoas de no máximo {limit}',
    other: '{count} pessoas de no máximo {limit}',
  },
  'assign.room.new': 'Nova',
  'assign.room.full': 'Lotada',
  'assign.room.over': {
    one: '{count} acima do limite',
    many: '{count} acima do limite',
    other: '{count} acima do limite',
  },
  'assign.room.lock': 'Bloquear: a distribuição não mexe nela',
  'assign.room.unlock': 'Desbloquear',
  'assign.room.locked': 'Bloqueada',
  'assign.room.clear': 'Remover todos',
  'assign.room.delete': 'Excluir sala',

  'assign.lock': 'Fixar no lugar',
  'assign.unlock': 'Desafixar',
  'assign.locked': 'Lugar fixo',
  'assign.rule.together': 'Na mesma sala que {people}',
  'assign.rule.apart': 'Em sala diferente de {people}',
  'assign.swap': 'Trocar estas duas pessoas',

  'announce.undone': 'Ação desfeita',
  'announce.redone': 'Ação refeita',
  'announce.roomRemovedWithPeople': {
    one: '{room} excluída; {count} pessoa agora está sem sala',
    many: '{room} excluída; {count} de pessoas agora estão sem sala',
    other: '{room} excluída; {count} pessoas agora estão sem sala',
  },
  'announce.roomEmptied': {
    one: '{count} pessoa removida de {room}',
    many: '{count} de pessoas removidas de {room}',
    other: '{count} pessoas removidas de {room}',
  },
  'announce.roomLocked': '{room} bloqueada',
  'announce.roomUnlocked': '{room} desbloqueada',
  'announce.limitSet': {
    one: '{room}: no máximo {count} pessoa',
    many: '{room}: no máximo {count} de pessoas',
    other: '{room}: no máximo {count} pessoas',
  },
  'announce.limitLifted': '{room}: sem limite',
  'announce.locked': {
    one: '{count} pessoa com lugar fixo',
    many: '{count} de pessoas com lugar fixo',
    other: '{count} pessoas com lugar fixo',
  },
  'announce.unlocked': {
    one: '{count} pessoa sem lugar fixo',
    many: '{count} de pessoas sem lugar fixo',
    other: '{count} pessoas sem lugar fixo',
  },
  'announce.swapped': 'Troca feita entre {first} e {second}',
  'announce.roomsSorted': 'Salas ordenadas por nome',
  'announce.dragging': {
    one: 'Arrastando {count} pessoa',
    many: 'Arrastando {count} de pessoas',
    other: 'Arrastando {count} pessoas',
  },
  'announce.dragOver': 'Sobre {place}',
  'announce.dragCancelled': 'Ninguém foi movido',
};
