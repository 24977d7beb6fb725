import type { planTexts as source } from '../en/plan';
import type { Table } from '../types';

export const plan: Table<'other', typeof source> = {
  'plan.choice': '讨论室开放后，未分配且有权限的参会者可自行选择。',
  'plan.openRooms': { other: '已有 {count} 个讨论室开放，方案中的新讨论室将另外开放。' },
  'plan.absent': { other: '方案中有 {count} 人已离开会议，其位置将会保留。' },
  'plan.expected': { other: '方案中有 {count} 人尚未到场，其位置将保留至到场为止。' },
  'plan.menu': '方案',
  'plan.import': '导入…',
  'plan.template': '下载模板',
  'plan.exportCsv': '导出为 CSV',
  'plan.exportJson': '导出为 JSON',
  'plan.save': '保存方案…',
  'plan.sets': '已保存的方案…',
  'plan.last': '使用上次的方案',
  'plan.beginWith': '或从以下方式开始',

  'warning.more-rooms-than-people': '讨论室（{rooms} 个）多于参会者（{people} 人）。',
  'warning.equal-titles': { other: '有 {count} 个讨论室名为“{title}”。' },
  'warning.empty-rooms': { other: '有 {count} 个空讨论室。' },

  'export.failed': '方案未能导出',
};
