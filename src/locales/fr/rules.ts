import type { rulesTexts as source } from '../en/rules';
import type { Table } from '../types';

export const rules: Table<'one' | 'many' | 'other', typeof source> = {
  'rules.title': 'Règles',
  'rules.none': 'Gardez des personnes dans la même salle ou dans des salles différentes, ou répartissez-les également.',
  'rules.removeFrom': 'Retirer des règles',

  'rule.add': 'Ajouter une règle',
  'rule.new': 'Nouvelle règle',
  'rule.save': 'Enregistrer la règle',
  'rule.remove': 'Retirer « {rule} »',
  'rule.kind': 'Type de règle',
  'rule.kind.keep-together': 'Dans la même salle',
  'rule.kind.keep-apart': 'Dans des salles différentes',
  'rule.kind.spread': 'Répartir également',
  'rule.people': 'Personnes de la règle',
  'rule.tooFew': 'Choisissez au moins deux personnes.',
  'rule.keep-together': 'Ensemble',
  'rule.keep-apart': 'Séparément',
  'rule.spread': 'Répartition',
  'rule.lead': 'L’une de ces personnes anime chaque salle',
  'rule.unmet': {
    one: '{count} règle n’est pas respectée',
    many: '{count} de règles ne sont pas respectées',
    other: '{count} règles ne sont pas respectées',
  },
  'rule.unmet.keep-together': 'Pas dans la même salle : {people}.',
  'rule.unmet.keep-apart': 'Pas tous dans des salles différentes : {people}.',
  'rule.unmet.spread': 'Pas réparties également : {people}.',
  'rule.unmet.capacity': 'Au-delà de sa limite : {room}.',
  'rule.unmet.of': '{rule} (non respectée)',
  'rule.why.locked': 'Leur place est fixe.',
  'rule.why.too-few-rooms': 'Ces personnes sont plus nombreuses que les salles.',
  'rule.why.too-few-people': 'Ces personnes sont moins nombreuses que les salles.',
  'rule.why.none-alone': 'Sinon, une personne se retrouverait seule.',
  'rule.why.too-few-places': 'Les salles n’ont pas assez de places.',
  'rule.why.others': 'La règle est incompatible avec les autres règles, les limites ou les places fixes.',
};
