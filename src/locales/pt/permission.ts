import type { permissionTexts as source } from '../en/permission';
import type { Table } from '../types';

export const permission: Table<'one' | 'many' | 'other', typeof source> = {
  'permission.lost': 'Você não é mais anfitrião',
  'permission.lost.text': 'Sua permissão para gerenciar salas simultâneas foi retirada.',
  'permission.lost.plan':
    'As salas continuam como estão. Seu plano é mantido enquanto esta página estiver aberta, caso você volte a ser anfitrião.',

  'permission.none': 'Somente anfitriões podem fazer isso',
  'permission.none.text': 'Suas permissões não incluem salas simultâneas. Fale com um anfitrião da reunião.',
};
