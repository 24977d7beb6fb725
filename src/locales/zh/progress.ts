import type { progressTexts as source } from '../en/progress';
import type { Table } from '../types';

export const progress: Table<'other', typeof source> = {
  'progress.preparing': '正在准备…',
  'progress.creating': '正在创建讨论室…',
  'progress.moving': '正在移动参会者…',
  'progress.arriving': '正在等待参会者到达…',
  'progress.deleting': '正在关闭讨论室…',
  'progress.arrived': { other: '已到达 {arrived} 人，共 {count} 人' },
  'progress.back': { other: '已返回 {arrived} 人，共 {count} 人' },
};
