import type { conflictsTexts as source } from '../en/conflicts';
import type { Table } from '../types';

export const conflicts: Table<'one' | 'many' | 'other', typeof source> = {
  'conflicts.label': 'Modifications d’un autre hôte',
  'conflicts.title': {
    one: 'Un autre hôte a modifié {count} élément de votre plan. Que faut-il garder ?',
    many: 'Un autre hôte a modifié {count} d’éléments de votre plan. Que faut-il garder ?',
    other: 'Un autre hôte a modifié {count} éléments de votre plan. Que faut-il garder ?',
  },
  'conflicts.moved': '{name} : {planned} dans votre plan, {live} entre-temps.',
  'conflicts.moved.mine': 'Déplacer vers {room}',
  'conflicts.moved.theirs': 'Laisser dans {room}',
  'conflicts.gone': '{room} a été fermée. Votre plan y affecte des personnes.',
  'conflicts.gone.mine': 'La rouvrir',
  'conflicts.gone.theirs': 'La retirer du plan',
  'conflicts.filled': {
    one: 'Votre plan supprime {room}. Entre-temps, {count} personne y est entrée.',
    many: 'Votre plan supprime {room}. Entre-temps, {count} de personnes y sont entrées.',
    other: 'Votre plan supprime {room}. Entre-temps, {count} personnes y sont entrées.',
  },
  'conflicts.filled.mine': 'La supprimer quand même',
  'conflicts.filled.theirs': 'La garder',
  'conflicts.allMine': 'Garder tout mon plan',
  'conflicts.allTheirs': 'Accepter toutes ses modifications',
  'conflicts.newRoom': '{room} (nouvelle)',
  'conflicts.first': 'Décidez d’abord des modifications de l’autre hôte.',
  'overtaken.title': {
    one: '{host} a ouvert {count} salle.',
    many: '{host} a ouvert {count} de salles.',
    other: '{host} a ouvert {count} salles.',
  },
  'overtaken.anotherHost': 'Un autre hôte',
  'overtaken.text': 'Votre plan est antérieur : ses salles ne peuvent pas être ouvertes en plus de celles-ci.',
  'overtaken.use': 'Utiliser ces salles',
  'overtaken.use.text': 'Votre plan est abandonné.',
  'overtaken.shelve': 'Garder le mien pour plus tard',
  'overtaken.shelve.text': 'Vous le retrouverez une fois les salles fermées.',
  'announce.conflictsRemaining': {
    one: 'Encore {count} décision',
    many: 'Encore {count} de décisions',
    other: 'Encore {count} décisions',
  },
  'announce.conflictsNone': 'Tout est décidé. Le plan peut être appliqué.',

  'plan.choice':
    'Une fois les salles ouvertes, les personnes sans salle en choisissent une si leurs autorisations le permettent.',
  'plan.openRooms': {
    one: '{count} salle est déjà ouverte ; les nouvelles salles du plan s’y ajoutent.',
    many: '{count} de salles sont déjà ouvertes ; les nouvelles salles du plan s’y ajoutent.',
    other: '{count} salles sont déjà ouvertes ; les nouvelles salles du plan s’y ajoutent.',
  },
  'plan.absent': {
    one: '{count} personne du plan a quitté la réunion et garde sa place.',
    many: '{count} de personnes du plan ont quitté la réunion et gardent leur place.',
    other: '{count} personnes du plan ont quitté la réunion et gardent leur place.',
  },
  'plan.expected': {
    one: '{count} personne du plan n’est pas encore là. Sa place est gardée jusqu’à son arrivée.',
    many: '{count} de personnes du plan ne sont pas encore là. Leurs places sont gardées jusqu’à leur arrivée.',
    other: '{count} personnes du plan ne sont pas encore là. Leurs places sont gardées jusqu’à leur arrivée.',
  },
  'assign.expected': 'Pas encore là',
  'assign.expected.in': 'Pas encore là, dans {room}',
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

  'warning.more-rooms-than-people': 'Il y a plus de salles ({rooms}) que de personnes ({people}).',
  'warning.equal-titles': {
    one: '{count} salle s’appelle « {title} ».',
    many: '{count} de salles s’appellent « {title} ».',
    other: '{count} salles s’appellent « {title} ».',
  },
  'warning.empty-rooms': {
    one: '{count} salle vide.',
    many: '{count} de salles vides.',
    other: '{count} salles vides.',
  },
};
