import type { panelHostTexts as source } from '../en/panel-host';
import type { Table } from '../types';

export const panelHost: Table<'one' | 'many' | 'other', typeof source> = {
  'panel.expected': {
    one: '{count} personne est attendue et n’est pas encore là',
    many: '{count} de personnes sont attendues et ne sont pas encore là',
    other: '{count} personnes sont attendues et ne sont pas encore là',
  },
  'panel.expected.came': {
    one: '{count} personne attendue est là, mais pas dans sa salle',
    many: '{count} de personnes attendues sont là, mais pas dans leur salle',
    other: '{count} personnes attendues sont là, mais pas dans leur salle',
  },
  'panel.expected.send': 'Envoyer dans leur salle',
  'panel.movePerson': 'Déplacer {name} vers',
  'panel.edit': 'Modifier les salles',
  'panel.close': 'Fermer toutes les salles…',
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
  'panel.coming': 'En chemin',
  'panel.moving': 'Déplacement…',
  'panel.missing': 'Pas encore sur place',
  'panel.comingCount': {
    one: '{count} personne est en route',
    many: '{count} de personnes sont en route',
    other: '{count} personnes sont en route',
  },
  'panel.onlyOne': 'Sans compagnie',
  'panel.presentOf': {
    one: '{present} sur {count} personne',
    many: '{present} sur {count} de personnes',
    other: '{present} sur {count} personnes',
  },
  'panel.away': 'Ne sont pas ici : {people}',
  'panel.showPeople': 'Afficher les personnes de toutes les salles',
  'panel.hidePeople': 'Afficher chaque salle sur une ligne',
  'panel.attention': 'Demande votre attention',
  'panel.undo': 'Annuler',
  'panel.moved.one': 'Vous avez déplacé {name} vers {room}.',
  'panel.moved': {
    one: 'Vous avez déplacé {count} personne vers {room}.',
    many: 'Vous avez déplacé {count} de personnes vers {room}.',
    other: 'Vous avez déplacé {count} personnes vers {room}.',
  },
  'panel.sent': {
    one: 'Vous avez envoyé {count} personne dans une salle.',
    many: 'Vous avez envoyé {count} de personnes dans des salles.',
    other: 'Vous avez envoyé {count} personnes dans des salles.',
  },
  'panel.broughtBack.one': 'Vous avez fait revenir {name}.',
  'panel.broughtBack': {
    one: 'Vous avez fait revenir {count} personne.',
    many: 'Vous avez fait revenir {count} de personnes.',
    other: 'Vous avez fait revenir {count} personnes.',
  },
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
  'panel.late.one': '{name} n’est dans aucune salle',
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
};
