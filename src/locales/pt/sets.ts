import type { setsTexts as source } from '../en/sets';
import type { Table } from '../types';

export const sets: Table<'one' | 'many' | 'other', typeof source> = {
  'save.title': 'Salvar plano',
  'save.name': 'Nome',
  'save.hint': 'Para usá-lo de novo, nesta reunião ou em outra.',
  'save.exists': 'O plano salvo com este nome será substituído.',
  'save.submit': 'Salvar',
  'save.replace': 'Substituir',

  'sets.title': 'Planos salvos',
  'sets.empty': 'Ainda não há planos salvos. Prepare um e salve-o no menu Plano.',
  'sets.damaged': 'Danificado',
  'sets.use': 'Usar',
  'sets.useNamed': 'Usar {name}',
  'sets.delete': 'Excluir {name}',
  'sets.delete.title': 'Excluir o plano salvo?',
  'sets.delete.description': '“{name}” será perdido.',
  'sets.delete.confirm': 'Excluir plano',
  'sets.delete.cancel': 'Manter plano',
};
