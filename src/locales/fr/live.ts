import type { liveTexts as source } from '../en/live';
import type { Table } from '../types';

export const live: Table<'one' | 'many' | 'other', typeof source> = {
  'panel.summary': {
    one: '{count} personne dans {rooms}',
    many: '{count} de personnes dans {rooms}',
    other: '{count} personnes dans {rooms}',
  },
  /** After "in": a case of its own in some languages. */
  'panel.summary.rooms': {
    one: '{count} salle',
    many: '{count} de salles',
    other: '{count} salles',
  },
  'panel.age.seconds': {
    one: 'il y a {count} seconde',
    many: 'il y a {count} de secondes',
    other: 'il y a {count} secondes',
  },
  'panel.age.minutes': {
    one: 'il y a {count} minute',
    many: 'il y a {count} de minutes',
    other: 'il y a {count} minutes',
  },
  'panel.coming': 'En chemin',
  'panel.moving': 'Déplacement…',
  'panel.missing': 'Pas encore sur place',
  'panel.trouble': 'Pas dans {room} : {reason}',
  'panel.troubleAway':
    'Pas encore dans {room} : {reason}. Cette personne peut aussi réessayer depuis son propre écran.',
  'panel.retryPerson': 'Réessayer de déplacer {name} vers {room}',
  'panel.retryAll': 'Réessayer pour tout le monde',
  'panel.showMore': {
    one: 'Afficher {count} de plus',
    many: 'Afficher {count} de plus',
    other: 'Afficher {count} de plus',
  },
  'panel.late': {
    one: '{count} personne n’est dans aucune salle',
    many: '{count} de personnes ne sont dans aucune salle',
    other: '{count} personnes ne sont dans aucune salle',
  },
  'panel.choosing': {
    one: '{count} personne n’a pas encore choisi de salle',
    many: '{count} de personnes n’ont pas encore choisi de salle',
    other: '{count} personnes n’ont pas encore choisi de salle',
  },
  'panel.returning': {
    one: '{count} personne était auparavant dans une salle.',
    many: '{count} de personnes étaient auparavant dans une salle.',
    other: '{count} personnes étaient auparavant dans une salle.',
  },
  'panel.returning.one': '{name} était auparavant dans {room}.',
  'panel.sendBack': 'Renvoyer chacun dans sa salle',
  'panel.roomGone': {
    one: '{room} a été fermée sans votre intervention. {count} personne est revenue dans la réunion principale.',
    many: '{room} a été fermée sans votre intervention. {count} de personnes sont revenues dans la réunion principale.',
    other: '{room} a été fermée sans votre intervention. {count} personnes sont revenues dans la réunion principale.',
  },
  'panel.reopen': 'La rouvrir',
  'panel.spread': 'Répartir dans les salles',
  'panel.select': 'Sélectionner des personnes',
  'panel.selectRoom': 'Sélectionner tout le monde dans {room}',
  'panel.movePeople': {
    one: 'Déplacer {count} personne vers',
    many: 'Déplacer {count} de personnes vers',
    other: 'Déplacer {count} personnes vers',
  },
  'panel.recallAll': 'Faire revenir tout le monde…',
  'panel.recallRoom': 'Faire revenir tout le monde…',
  'panel.roomMenu': 'Plus d’actions pour {room}',
  'panel.rename': 'Renommer',
  'panel.closeRoom': 'Fermer cette salle…',
  'panel.addRoom.hint': 'Les salles ouvertes ne peuvent pas être renommées.',
  'confirm.closeRoom.title': 'Fermer {room} ?',
  'confirm.closeRoom.confirm': 'Fermer la salle',
  'confirm.closeRoom.description': {
    one: '{count} personne s’y trouve et revient dans la réunion principale. Les autres salles restent ouvertes.',
    many: '{count} de personnes s’y trouvent et reviennent dans la réunion principale. Les autres salles restent ouvertes.',
    other:
      '{count} personnes s’y trouvent et reviennent dans la réunion principale. Les autres salles restent ouvertes.',
  },
  'confirm.recall.title': 'Faire revenir tout le monde ?',
  'confirm.recallRoom.title': 'Faire revenir tout le monde de {room} ?',
  'confirm.recall.named': {
    one: '{people} revient dans la réunion principale. Les salles restent ouvertes.',
    many: '{people} reviennent dans la réunion principale. Les salles restent ouvertes.',
    other: '{people} reviennent dans la réunion principale. Les salles restent ouvertes.',
  },
  'confirm.recall.description': {
    one: '{count} personne revient dans la réunion principale. Les salles restent ouvertes.',
    many: '{count} de personnes reviennent dans la réunion principale. Les salles restent ouvertes.',
    other: '{count} personnes reviennent dans la réunion principale. Les salles restent ouvertes.',
  },
  'confirm.recall.confirm': 'Faire revenir',
  'announce.moved': {
    one: '{count} personne est arrivée',
    many: '{count} de personnes sont arrivées',
    other: '{count} personnes sont arrivées',
  },
  'announce.personMoved': '{name} est dans {room}',
  'announce.personBack': '{name} est de retour dans la réunion principale',
  'announce.opened': 'Ouverture terminée : {rooms}.',
  'announce.started': {
    one: 'Ouverture terminée : {rooms}. {count} personne est arrivée.',
    many: 'Ouverture terminée : {rooms}. {count} de personnes sont arrivées.',
    other: 'Ouverture terminée : {rooms}. {count} personnes sont arrivées.',
  },
  'announce.roomClosed': '{room} est fermée',
  'announce.closed': 'Les salles sont fermées ; tout le monde est de retour',

  'confirm.close.title': 'Fermer les salles de sous-groupes ?',
  'confirm.close.description':
    'Toutes les salles seront fermées et tout le monde reviendra dans la réunion principale.',
  'confirm.close.confirm': 'Fermer les salles',
  'confirm.close.cancel': 'Les laisser ouvertes',
};
