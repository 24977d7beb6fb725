import type { panelTexts as source } from '../en/panel';
import type { Table } from '../types';

export const panel: Table<'one' | 'many' | 'other', typeof source> = {
  'panel.title': 'Salas simultâneas',
  'panel.here': 'Aqui',
  'panel.with': 'Com {people}',
  'panel.others': {
    one: 'mais {count} pessoa',
    many: 'mais {count} de pessoas',
    other: 'mais {count} pessoas',
  },
  'panel.room.empty': 'Ninguém aqui',
  'panel.none': 'Não há salas simultâneas abertas.',
  'panel.join': 'Entrar',
  'panel.joinRoom': 'Entrar em {room}',
  'panel.return': 'Voltar',
  'panel.hide': 'Ocultar painel',
  'panel.stale': 'Esta lista pode estar desatualizada. Nada pode ser alterado até a conexão voltar.',
  'panel.search': 'Pesquisar salas e pessoas',
  'panel.search.none': 'Nada corresponde a “{query}”.',

  'panel.mayReturn': 'Você pode voltar para a reunião principal. O anfitrião decide quem muda de sala.',
  'panel.maySwitch': 'Você pode mudar de sala. O anfitrião decide quando você volta para a reunião principal.',
};
