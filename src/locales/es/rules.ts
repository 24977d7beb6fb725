import type { rulesTexts as source } from '../en/rules';
import type { Table } from '../types';

export const rules: Table<'one' | 'many' | 'other', typeof source> = {
  'rules.title': 'Reglas',
  'rules.none': 'Mantenga a personas en la misma sala o en salas distintas, o repártalas por igual.',
  'rules.removeFrom': 'Quitar de las reglas',

  'rule.add': 'Añadir regla',
  'rule.new': 'Nueva regla',
  'rule.save': 'Guardar la regla',
  'rule.remove': 'Quitar «{rule}»',
  'rule.kind': 'Tipo de regla',
  'rule.kind.keep-together': 'En la misma sala',
  'rule.kind.keep-apart': 'En salas distintas',
  'rule.kind.spread': 'Repartir por igual',
  'rule.people': 'Personas de la regla',
  'rule.tooFew': 'Elija al menos dos personas.',
  'rule.keep-together': 'Misma sala',
  'rule.keep-apart': 'Salas distintas',
  'rule.spread': 'Por igual',
  'rule.lead': 'Una de estas personas coordina cada sala',
  'rule.unmet': {
    one: '{count} regla no se cumple',
    many: '{count} de reglas no se cumplen',
    other: '{count} reglas no se cumplen',
  },
  'rule.unmet.keep-together': 'No están en la misma sala: {people}.',
  'rule.unmet.keep-apart': 'No están todos en salas distintas: {people}.',
  'rule.unmet.spread': 'No están repartidas por igual: {people}.',
  'rule.unmet.capacity': 'Por encima de su límite: {room}.',
  'rule.unmet.of': '{rule} (no se cumple)',
  'rule.why.locked': 'Tienen el sitio fijo.',
  'rule.why.too-few-rooms': 'Son más personas que salas.',
  'rule.why.too-few-people': 'Son menos personas que salas.',
  'rule.why.none-alone': 'De lo contrario, alguien se quedaría sin compañía.',
  'rule.why.too-few-places': 'Las salas no tienen suficientes plazas.',
  'rule.why.others': 'No es compatible con las demás reglas, los límites o los sitios fijos.',
};
