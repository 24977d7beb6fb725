import type { permissionTexts as source } from '../en/permission';
import type { Table } from '../types';

export const permission: Table<'one' | 'many' | 'other', typeof source> = {
  'permission.lost': 'Ya no es anfitrión',
  'permission.lost.text': 'Se le retiró el permiso para gestionar las salas para grupos pequeños.',
  'permission.lost.plan':
    'Las salas siguen como están. Su plan se conserva mientras esta página esté abierta, por si vuelve a ser anfitrión.',

  'permission.none': 'Solo los anfitriones pueden hacer esto',
  'permission.none.text':
    'Sus permisos no incluyen las salas para grupos pequeños. Consulte a un anfitrión de la reunión.',
};
