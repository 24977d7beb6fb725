import type { createTexts as source } from '../en/create';
import type { Table } from '../types';

export const create: Table<'one' | 'many' | 'other', typeof source> = {
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
};
