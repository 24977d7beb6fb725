import type { briefTexts as source } from '../en/brief';
import type { Table } from '../types';

export const brief: Table<'one' | 'many' | 'other', typeof source> = {
  'brief.label': 'Consigne',
  'brief.changed': 'Modifiée',
  'brief.changedNow': 'La consigne a changé',
  'brief.menu': 'Consigne…',
  'brief.forAll': 'Consigne pour toutes les salles',
  'brief.forRoom': 'Consigne pour {room}',
  'brief.forAll.hint': 'Chacun la voit en arrivant dans sa salle. Une salle qui a sa propre consigne la garde.',
  'brief.forRoom.hint': 'Remplace la consigne de toutes les salles.',
  'brief.both.add': 'Ajouter une consigne ou une question',
  'brief.both.title': 'Consigne et question pour toutes les salles',
  'brief.both.edit': 'Modifier la consigne ou la question',
  'brief.both.save': 'Enregistrer la consigne et la question',
  'brief.edit': 'Modifier la consigne',
  'brief.save': 'Enregistrer la consigne',
  'brief.remove': 'Retirer la consigne',
};
