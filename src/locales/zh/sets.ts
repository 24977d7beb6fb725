import type { setsTexts as source } from '../en/sets';
import type { Table } from '../types';

export const sets: Table<'other', typeof source> = {
  'save.title': '保存方案',
  'save.name': '名称',
  'save.hint': '以便在此会议或其他会议中再次使用。',
  'save.exists': '同名的已保存方案将被替换。',
  'save.submit': '保存',
  'save.replace': '替换',

  'sets.title': '已保存的方案',
  'sets.empty': '尚未保存任何方案。请先准备方案，然后从“方案”菜单中保存。',
  'sets.damaged': '已损坏',
  'sets.use': '使用',
  'sets.useNamed': '使用“{name}”',
  'sets.delete': '删除“{name}”',
  'sets.delete.title': '要删除已保存的方案吗？',
  'sets.delete.description': '“{name}”将会丢失。',
  'sets.delete.confirm': '删除方案',
  'sets.delete.cancel': '保留方案',
};
