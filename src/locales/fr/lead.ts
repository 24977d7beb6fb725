import type { leadTexts as source } from '../en/lead';
import type { Table } from '../types';

export const lead: Table<'one' | 'many' | 'other', typeof source> = {
  'lead.mark': 'Anime',
  'lead.make': 'Confier l’animation',
  'lead.end': 'Retirer l’animation',
  'lead.me': 'Vous animez cette salle',
  'lead.other': '{name} anime cette salle',
  'lead.absent': '{name} anime cette salle et n’est pas là',
  'lead.take': 'Prendre l’animation',
};
