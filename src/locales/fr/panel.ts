import type { panelTexts as source } from '../en/panel';
import type { Table } from '../types';

export const panel: Table<'one' | 'many' | 'other', typeof source> = {
  'panel.title': 'Salles de sous-groupes',
  'panel.here': 'Ici',
  'panel.with': 'Avec {people}',
  'panel.others': {
    one: '{count} autre personne',
    many: '{count} d’autres personnes',
    other: '{count} autres personnes',
  },
  'panel.room.empty': 'Personne ici',
  'panel.none': 'Aucune salle de sous-groupe n’est ouverte.',
  'panel.join': 'Rejoindre',
  'panel.joinRoom': 'Rejoindre {room}',
  'panel.return': 'Revenir',
  'panel.hide': 'Masquer le volet',
  'panel.stale': 'Cette liste n’est peut-être pas à jour. Rien ne peut être modifié avant le retour de la connexion.',
  'panel.search': 'Rechercher des salles et des personnes',
  'panel.search.none': 'Rien ne correspond à « {query} ».',

  'panel.mayReturn': 'Vous pouvez revenir à la réunion principale. Votre hôte décide qui change de salle.',
  'panel.maySwitch': 'Vous pouvez changer de salle. Votre hôte décide quand vous revenez à la réunion principale.',
};
