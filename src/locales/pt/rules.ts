import type { rulesTexts as source } from '../en/rules';
import type { Table } from '../types';

export const rules: Table<'one' | 'many' | 'other', typeof source> = {
  'rules.title': 'Regras',
  'rules.none': 'Mantenha pessoas na mesma sala ou em salas diferentes, ou espalhe-as por igual.',
  'rules.removeFrom': 'Remover das regras',

  'rule.add': 'Adicionar regra',
  'rule.new': 'Nova regra',
  'rule.save': 'Salvar regra',
  'rule.remove': 'Remover “{rule}”',
  'rule.kind': 'Tipo de regra',
  'rule.kind.keep-together': 'Na mesma sala',
  'rule.kind.keep-apart': 'Em salas diferentes',
  'rule.kind.spread': 'Espalhar por igual',
  'rule.people': 'Pessoas da regra',
  'rule.tooFew': 'Escolha pelo menos duas pessoas.',
  'rule.keep-together': 'Mesma sala',
  'rule.keep-apart': 'Salas diferentes',
  'rule.spread': 'Por igual',
  'rule.lead': 'Uma destas pessoas coordena cada sala',
  'rule.unmet': {
    one: '{count} regra não é cumprida',
    many: '{count} de regras não são cumpridas',
    other: '{count} regras não são cumpridas',
  },
  'rule.unmet.keep-together': 'Não estão na mesma sala: {people}.',
  'rule.unmet.keep-apart': 'Nem todos em salas diferentes: {people}.',
  'rule.unmet.spread': 'Não estão espalhadas por igual: {people}.',
  'rule.unmet.capacity': 'Acima do limite: {room}.',
  'rule.unmet.of': '{rule} (não cumprida)',
  'rule.why.locked': 'Têm lugar fixo.',
  'rule.why.too-few-rooms': 'Há mais pessoas na regra do que salas.',
  'rule.why.too-few-people': 'Há menos pessoas na regra do que salas.',
  'rule.why.none-alone': 'Caso contrário, alguém ficaria sem companhia.',
  'rule.why.too-few-places': 'As salas não têm lugares suficientes.',
  'rule.why.others': 'Não combina com as outras regras, os limites ou os lugares fixos.',
};
