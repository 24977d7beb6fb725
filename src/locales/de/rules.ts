import type { rulesTexts as source } from '../en/rules';
import type { Table } from '../types';

export const rules: Table<'one' | 'other', typeof source> = {
  'rules.title': 'Regeln',
  'rules.none': 'Personen zusammen oder getrennt halten oder gleichmäßig verteilen.',
  'rules.removeFrom': 'Aus Regeln entfernen',

  'rule.add': 'Regel hinzufügen',
  'rule.new': 'Neue Regel',
  'rule.save': 'Regel speichern',
  'rule.remove': '„{rule}“ entfernen',
  'rule.kind': 'Art der Regel',
  'rule.kind.keep-together': 'Zusammen halten',
  'rule.kind.keep-apart': 'Getrennt halten',
  'rule.kind.spread': 'Gleichmäßig verteilen',
  'rule.people': 'Personen der Regel',
  'rule.tooFew': 'Wählen Sie mindestens zwei Personen.',
  'rule.keep-together': 'Zusammen: {people}',
  'rule.keep-apart': 'Getrennt: {people}',
  'rule.spread': 'Gleichmäßig verteilt: {people}',
  'rule.unmet': { one: '{count} Regel ist nicht erfüllt', other: '{count} Regeln sind nicht erfüllt' },
  'rule.unmet.keep-together': 'Nicht zusammen: {people}.',
  'rule.unmet.keep-apart': 'Nicht alle getrennt: {people}.',
  'rule.unmet.spread': 'Nicht gleichmäßig verteilt: {people}.',
  'rule.unmet.capacity': 'Über dem Limit: {room}.',
  'rule.unmet.of': '{rule} (nicht erfüllt)',
  'rule.why.locked': 'Sie werden an ihrem Platz festgehalten.',
  'rule.why.too-few-rooms': 'Es sind mehr als es Räume gibt.',
  'rule.why.too-few-people': 'Es sind weniger als es Räume gibt.',
  'rule.why.none-alone': 'Sonst wäre jemand allein.',
  'rule.why.too-few-places': 'Die Räume haben zu wenige Plätze.',
  'rule.why.others': 'Das verträgt sich nicht mit den anderen Regeln, Limits oder Festgehaltenen.',
};
