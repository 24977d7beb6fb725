import type { reportTexts as source } from '../en/report';
import type { Table } from '../types';

export const report: Table<'other', typeof source> = {
  'report.partial': '部分操作未成功。',
  'report.failed': { other: '{count} 人未能移动' },
  'report.left': { other: '{count} 人已离开会议' },
  'report.unverified': { other: '{count} 人可能已到达' },
  'report.wrongPreset': { other: '{count} 人的权限与预期不符' },
  'report.failedRooms': { other: '{count} 个讨论室操作失败' },
};
