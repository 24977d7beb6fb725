import type { permissionTexts as source } from '../en/permission';
import type { Table } from '../types';

export const permission: Table<'one' | 'many' | 'other', typeof source> = {
  'permission.lost': 'Vous n’êtes plus hôte',
  'permission.lost.text': 'L’autorisation de gérer les salles de sous-groupes vous a été retirée.',
  'permission.lost.plan':
    'Les salles restent comme elles sont. Votre plan est conservé tant que cette page est ouverte, au cas où vous redeviendriez hôte.',

  'permission.none': 'Action réservée aux hôtes',
  'permission.none.text':
    'Vos autorisations ne comprennent pas les salles de sous-groupes. Adressez-vous à un hôte de la réunion.',
};
