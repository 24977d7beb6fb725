import type { confirmTexts as source } from '../en/confirm';
import type { Table } from '../types';

export const confirm: Table<'one' | 'many' | 'other', typeof source> = {
  'confirm.start.title': 'Ouvrir les salles de sous-groupes ?',
  'confirm.start.description': {
    one: '{count} personne rejoindra la salle prévue.',
    many: '{count} de personnes rejoindront la salle prévue.',
    other: '{count} personnes rejoindront la salle prévue.',
  },
  'confirm.start.empty': {
    one: '{count} salle vide sera ouverte.',
    many: '{count} de salles vides seront ouvertes.',
    other: '{count} salles vides seront ouvertes.',
  },
  'confirm.start.unassigned': {
    one: '{count} personne est sans salle et reste dans la réunion principale.',
    many: '{count} de personnes sont sans salle et restent dans la réunion principale.',
    other: '{count} personnes sont sans salle et restent dans la réunion principale.',
  },
  'confirm.start.with': 'À l’ouverture : {items}.',
  'confirm.start.timer': 'un minuteur de {time}',
  'confirm.start.rounds': {
    one: '{count} tour de {time}',
    many: '{count} de tours de {time}',
    other: '{count} tours de {time}',
  },
  'confirm.start.task': 'une consigne',
  'confirm.start.question': 'une question',
  'confirm.start.confirm': 'Ouvrir maintenant',
  'confirm.start.cancel': 'Annuler',
  'confirm.apply.title': 'Appliquer les modifications ?',
  'confirm.apply.moves': {
    one: '{count} personne change de salle.',
    many: '{count} de personnes changent de salle.',
    other: '{count} personnes changent de salle.',
  },
  'confirm.apply.back': {
    one: '{count} personne revient dans la réunion principale.',
    many: '{count} de personnes reviennent dans la réunion principale.',
    other: '{count} personnes reviennent dans la réunion principale.',
  },
  'confirm.apply.opens': {
    one: '{count} salle s’ouvre.',
    many: '{count} de salles s’ouvrent.',
    other: '{count} salles s’ouvrent.',
  },
  'confirm.apply.closes': {
    one: '{count} salle se ferme.',
    many: '{count} de salles se ferment.',
    other: '{count} salles se ferment.',
  },
  'confirm.apply.nobody': 'Personne n’est déplacé.',
  'confirm.apply.time': 'Ils le voient et changent de salle dans {time}. Vous pouvez annuler jusque-là.',
  'confirm.apply.confirm': 'Appliquer maintenant',
  'confirm.discard.plan.title': 'Abandonner le plan ?',
  'confirm.discard.plan.description': 'Les salles et les affectations que vous avez préparées seront perdues.',
  'confirm.discard.plan.confirm': 'Abandonner le plan',
  'confirm.discard.changes.title': 'Abandonner vos modifications ?',
  'confirm.discard.changes.description':
    'Les salles ouvertes et les personnes qui s’y trouvent restent comme elles sont.',
  'confirm.discard.changes.confirm': 'Abandonner les modifications',
  'confirm.discard.cancel': 'Continuer à modifier',
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
  'confirm.recall.asked': 'On leur demande de revenir. Personne n’est déplacé.',
  'confirm.recall.ask': 'Demander',

  'confirm.close.title': 'Fermer les salles de sous-groupes ?',
  'confirm.close.description':
    'Toutes les salles seront fermées et tout le monde reviendra dans la réunion principale.',
  'confirm.close.empty': 'Il n’y a personne dans les salles. Elles ferment immédiatement.',
  'confirm.close.waiting': 'Attendent encore de l’aide : {rooms}',
  'confirm.close.confirm': 'Fermer les salles',
  'confirm.close.cancel': 'Les laisser ouvertes',
};
