import type { assignTexts as source } from '../en/assign';
import type { Table } from '../types';

export const assign: Table<'one' | 'many' | 'other', typeof source> = {
  'create.title': 'Créer des salles de sous-groupes',
  'create.description':
    'Divisez la réunion en salles plus petites. Personne n’est déplacé tant que vous ne les ouvrez pas.',
  'create.mode': 'Diviser par',
  'create.mode.rooms': 'Nombre de salles',
  'create.mode.people': 'Personnes par salle',
  'create.decrease': 'Diminuer',
  'create.increase': 'Augmenter',
  'create.sizes': 'Répartition égale : {sizes}.',
  'create.sizes.atMost': 'Répartition égale, {max} par salle au maximum : {sizes}.',
  'create.sizes.part': {
    one: '{count} salle de {people}',
    many: '{count} de salles de {people}',
    other: '{count} salles de {people}',
  },
  'create.sizes.empty': {
    one: '{count} salle vide',
    many: '{count} de salles vides',
    other: '{count} salles vides',
  },
  'create.placing': 'Comment affecter les personnes',
  'create.placing.automatic': 'Automatiquement',
  'create.placing.automatic.text':
    'Toutes les personnes présentes sont réparties au hasard et à parts égales. Vous voyez le plan avant l’ouverture.',
  'create.placing.hand': 'Manuellement',
  'create.placing.hand.text': 'À l’étape suivante, vous affectez les personnes ou les répartissez au hasard.',
  'create.placing.choice': 'Chacun choisit',
  'create.placing.choice.text':
    'Les salles s’ouvrent vides. Les personnes qui en ont le droit en choisissent une ; vous affectez les autres.',
  'create.rooms': '{rooms} pour {people}.',
  'create.nobody':
    'Personne à affecter n’est encore là. Vous pouvez créer les salles maintenant et affecter les personnes plus tard.',
  'create.invalid': 'Saisissez un nombre entier de {min} à {max}.',
  'create.submit': 'Créer',

  'assign.title': 'Affecter les participants',
  'assign.people': 'Sans salle',
  'assign.everyone': 'Tout le monde',
  'assign.filter': 'Afficher',
  'assign.panes': 'Afficher les personnes ou les salles',
  'assign.search': 'Rechercher des personnes',
  'assign.search.none': 'Personne ne correspond à « {query} ».',
  'assign.search.beyond': {
    one: '{count} résultat parmi tout le monde :',
    many: '{count} de résultats parmi tout le monde :',
    other: '{count} résultats parmi tout le monde :',
  },
  'assign.allAssigned': 'Tout le monde a une salle.',
  'assign.nobody': 'Personne à affecter n’est encore là.',
  'assign.selected': {
    one: '{count} sélectionnée',
    many: '{count} sélectionnées',
    other: '{count} sélectionnées',
  },
  'assign.selectAll': 'Tout sélectionner',
  'assign.selectFound': {
    one: 'Sélectionner {count} résultat',
    many: 'Sélectionner les {count} de résultats',
    other: 'Sélectionner les {count} résultats',
  },
  'assign.deselectAll': 'Effacer la sélection',
  'assign.shuffle': 'Répartir au hasard',
  'assign.shuffle.description': 'Répartit tout le monde au hasard et à parts égales. Les hôtes restent où ils sont.',
  'assign.shuffle.nobody': 'Il n’y a que des hôtes pour l’instant, et la répartition les laisse où ils sont.',
  'assign.assign': 'Affecter',
  'assign.moveTo': 'Déplacer vers…',
  'assign.assignTo': {
    one: 'Affecter {count} personne sélectionnée à {room}',
    many: 'Affecter {count} de personnes sélectionnées à {room}',
    other: 'Affecter {count} personnes sélectionnées à {room}',
  },
  'assign.hint':
    'Sélectionnez des personnes, puis appuyez sur Affecter dans une salle. Vous pouvez aussi les faire glisser.',
  'assign.unassignAll': 'Retirer toutes les affectations',
  'assign.rooms': 'Salles',
  'assign.room.empty': 'Personne n’est encore affecté',
  'assign.addRoom': 'Ajouter une salle',
  'assign.rename': 'Renommer {room}',
  'assign.rename.label': 'Nom de la salle',
  'assign.rename.save': 'Enregistrer le nom',
  'assign.rename.unsupported': 'Les salles ouvertes ne peuvent pas être renommées.',
  'assign.start': 'Ouvrir les salles',
  'assign.apply': 'Appliquer les modifications',
  'assign.unchanged': 'Aucune modification pour l’instant.',
  'assign.discard': 'Abandonner',

  'permission.lost': 'Vous n’êtes plus hôte',
  'permission.lost.text': 'L’autorisation de gérer les salles de sous-groupes vous a été retirée.',
  'permission.lost.plan':
    'Les salles restent comme elles sont. Votre plan est conservé tant que cette page est ouverte, au cas où vous redeviendriez hôte.',
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
  'confirm.start.confirm': 'Ouvrir maintenant',
  'confirm.start.cancel': 'Revenir',
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
  'confirm.apply.confirm': 'Appliquer maintenant',
  'confirm.apply.cancel': 'Revenir',
  'confirm.discard.plan.title': 'Abandonner le plan ?',
  'confirm.discard.plan.description': 'Les salles et les affectations que vous avez préparées seront perdues.',
  'confirm.discard.plan.confirm': 'Abandonner le plan',
  'confirm.discard.changes.title': 'Abandonner vos modifications ?',
  'confirm.discard.changes.description':
    'Les salles ouvertes et les personnes qui s’y trouvent restent comme elles sont.',
  'confirm.discard.changes.confirm': 'Abandonner les modifications',
  'confirm.discard.cancel': 'Continuer à modifier',

  'permission.none': 'Action réservée aux hôtes',
  'permission.none.text':
    'Vos autorisations ne comprennent pas les salles de sous-groupes. Adressez-vous à un hôte de la réunion.',
};
