import type { debriefTexts as source } from '../en/debrief';
import type { Table } from '../types';

export const debrief: Table<'one' | 'many' | 'other', typeof source> = {
  'debrief.title': 'Registro da sessão',
  'debrief.menu': 'Registro da sessão…',
  'debrief.about': 'Quem esteve em qual sala, como esta página viu. Fica nesta aba do navegador até você fechá-la.',
  'debrief.empty': 'Nada foi registrado ainda. O registro começa quando as salas abrem.',
  'debrief.cut': 'O registro estava cheio: falta o início da sessão.',
  'debrief.task': 'Tarefa',
  'debrief.result': 'Resultado',
  'debrief.noResult': 'Sem resposta',
  'debrief.since': 'Desde {from}',
  'debrief.closedByTimer': 'fechada pelo temporizador',
  'debrief.by.self': 'Entrou por decisão própria',
  'debrief.by.policy': 'Enviado por chegar atrasado',
  'debrief.by.timer': 'Movido pelo temporizador',
  'debrief.by.connection': 'De volta após perder a conexão',
  'debrief.by.unseen': 'Já estava lá',
  'debrief.endedBy.self': 'Saiu por decisão própria',
  'debrief.endedBy.connection': 'Saiu ou perdeu a conexão',
  'debrief.csv': 'Baixar CSV',
  'debrief.json': 'Baixar JSON',
  'debrief.saved': 'Salvo como {file}',
  'debrief.delete': 'Excluir registro',
  'debrief.delete.title': 'Excluir o registro da sessão?',
  'debrief.delete.description': 'Quem esteve onde será perdido. Baixe antes, se precisar.',
  'debrief.delete.keep': 'Manter registro',
};
