import type { conflictsTexts as source } from '../en/conflicts';
import type { Table } from '../types';

export const conflicts: Table<'other', typeof source> = {
  'conflicts.label': '其他主持人的更改',
  'conflicts.title': { other: '您计划的 {count} 项内容已被其他主持人更改。要保留哪一个？' },
  'conflicts.moved': '{name}：计划在“{planned}”，期间已被移至“{live}”。',
  'conflicts.moved.mine': '移至“{room}”',
  'conflicts.moved.theirs': '留在“{room}”',
  'conflicts.gone': '“{room}”已关闭。您的方案中有人分配在该讨论室。',
  'conflicts.gone.mine': '重新开放',
  'conflicts.gone.theirs': '从方案中移除',
  'conflicts.filled': { other: '“{room}”即将删除，但期间有 {count} 人进入。' },
  'conflicts.filled.mine': '仍然删除',
  'conflicts.filled.theirs': '保留',
  'conflicts.allMine': '全部按我的方案',
  'conflicts.allTheirs': '接受对方的所有更改',
  'conflicts.newRoom': '{room}（新）',
  'conflicts.first': '请先处理其他主持人的更改。',

  'overtaken.title': { other: '{host}已开始 {count} 个讨论室。' },
  'overtaken.anotherHost': '其他主持人',
  'overtaken.text': '您的方案在此之前制定，有讨论室开放时无法开始。',
  'overtaken.use': '使用这些讨论室',
  'overtaken.use.text': '您的方案将被放弃。',
  'overtaken.shelve': '保留我的方案备用',
  'overtaken.shelve.text': '讨论室关闭后，它将重新成为您的方案。',
};
