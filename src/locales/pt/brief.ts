import type { briefTexts as source } from '../en/brief';
import type { Table } from '../types';

export const brief: Table<'one' | 'many' | 'other', typeof source> = {
  'brief.label': 'Tarefa',
  'brief.changed': 'Alterada',
  'brief.changedNow': 'A tarefa mudou',
  'brief.menu': 'Tarefa…',
  'brief.forAll': 'Tarefa para todas as salas',
  'brief.forRoom': 'Tarefa para {room}',
  'brief.forAll.hint': 'As pessoas a veem ao entrar em sua sala. Uma sala com tarefa própria a mantém.',
  'brief.forRoom.hint': 'Substitui a tarefa de todas as salas.',
  'brief.both.add': 'Adicionar uma tarefa ou pergunta',
  'brief.both.title': 'Tarefa e pergunta para todas as salas',
  'brief.both.edit': 'Alterar tarefa ou pergunta',
  'brief.both.save': 'Salvar tarefa e pergunta',
  'brief.edit': 'Alterar tarefa',
  'brief.save': 'Salvar tarefa',
  'brief.remove': 'Remover tarefa',
};
