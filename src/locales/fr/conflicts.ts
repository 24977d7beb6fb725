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
};
