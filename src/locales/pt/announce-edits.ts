import type { announceEditsTexts as source } from '../en/announce-edits';
import type { Table } from '../types';

export const announceEdits: Table<'one' | 'many' | 'other', typeof source> = {
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
  'announce.lead': '{name} coordena {room}',
  'announce.leadEnded': '{name} já não coordena a sala',
  'announce.rule.keep-together': {
    one: 'A distribuição manterá {count} pessoa na mesma sala',
    many: 'A distribuição manterá {count} de pessoas na mesma sala',
    other: 'A distribuição manterá {count} pessoas na mesma sala',
  },
  'announce.rule.keep-apart': {
    one: 'A distribuição manterá {count} pessoa em salas diferentes',
    many: 'A distribuição manterá {count} de pessoas em salas diferentes',
    other: 'A distribuição manterá {count} pessoas em salas diferentes',
  },
  'announce.rule.spread': {
    one: 'A distribuição espalhará {count} pessoa pelas salas',
    many: 'A distribuição espalhará {count} de pessoas pelas salas',
    other: 'A distribuição espalhará {count} pessoas pelas salas',
  },
  'announce.removedFromRules': {
    one: '{count} pessoa removida das regras',
    many: '{count} de pessoas removidas das regras',
    other: '{count} pessoas removidas das regras',
  },
  'announce.conflictsRemaining': {
    one: 'Falta {count} decisão',
    many: 'Faltam {count} de decisões',
    other: 'Faltam {count} decisões',
  },
  'announce.conflictsNone': 'Tudo decidido. O plano pode ser aplicado.',

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
  'announce.byHand': {
    one: '{count} colocada à mão fica',
    many: '{count} colocadas à mão ficam',
    other: '{count} colocadas à mão ficam',
  },
  'announce.changing': {
    one: '{count} pessoa muda de sala',
    many: '{count} de pessoas mudam de sala',
    other: '{count} pessoas mudam de sala',
  },
  'announce.roomAdded': '{room} adicionada',
  'announce.roomRemoved': '{room} excluída',
  'announce.roomRenamed': '{room} renomeada',
  'announce.briefSaved': 'Tarefa salva',
  'announce.briefRemoved': 'Tarefa removida',

  'announce.imported': {
    one: 'Plano importado, {count} pessoa atribuída',
    many: 'Plano importado, {count} de pessoas atribuídas',
    other: 'Plano importado, {count} pessoas atribuídas',
  },
  'announce.exported': 'Exportado como {file}',
  'announce.saved': '{name} salvo',
  'announce.timerSaved': 'Temporizador salvo',
  'announce.timerRemoved': 'Temporizador removido',
  'announce.roundsSaved': 'Rodadas salvas',
  'announce.roundsSaved.noTimer': 'Rodadas salvas, temporizador removido',
  'announce.roundsRemoved': 'Rodadas removidas',
};
