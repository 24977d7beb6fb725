import type { notesTexts as source } from '../en/notes';
import type { Table } from '../types';

export const notes: Table<'other', typeof source> = {
  'progress.preparing': '正在准备…',
  'progress.creating': '正在创建讨论室…',
  'progress.moving': '正在移动参会者…',
  'progress.arriving': '正在等待参会者到达…',
  'progress.deleting': '正在关闭讨论室…',
  'progress.arrived': { other: '已到达 {arrived} 人，共 {count} 人' },

  'report.partial': '部分操作未成功。',
  'report.failed': { other: '{count} 人未能移动' },
  'report.left': { other: '{count} 人已离开会议' },
  'report.unverified': { other: '{count} 人可能已到达' },
  'report.failedRooms': { other: '{count} 个讨论室操作失败' },
  'report.retry': '重试失败的操作',

  'announce.assigned': { other: '已将 {count} 人分配到“{room}”' },
  'announce.unassigned': { other: '已取消 {count} 人的分配' },
  'announce.shuffled': { other: '已随机分配 {count} 人' },
  'announce.roomAdded': '已添加“{room}”',
  'announce.roomRemoved': '已删除“{room}”',
  'announce.roomRenamed': '已重命名为“{room}”',
};
