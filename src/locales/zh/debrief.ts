import type { debriefTexts as source } from '../en/debrief';
import type { Table } from '../types';

export const debrief: Table<'other', typeof source> = {
  'debrief.title': '会话记录',
  'debrief.menu': '会话记录…',
  'debrief.about': '本页面所见的谁在哪个讨论室。记录保留在此浏览器标签页中，直到您将其关闭。',
  'debrief.empty': '尚无记录。讨论室打开后开始记录。',
  'debrief.cut': '记录已满：缺少会话的开头部分。',
  'debrief.task': '任务',
  'debrief.result': '成果',
  'debrief.noResult': '未作答',
  'debrief.since': '自 {from} 起',
  'debrief.closedByTimer': '由计时器关闭',
  'debrief.by.self': '自行进入',
  'debrief.by.policy': '迟到后被送入',
  'debrief.by.timer': '由计时器移动',
  'debrief.by.connection': '断线后返回',
  'debrief.by.unseen': '已在其中',
  'debrief.endedBy.self': '自行离开',
  'debrief.endedBy.connection': '已离开或断线',
  'debrief.csv': '下载 CSV',
  'debrief.json': '下载 JSON',
  'debrief.saved': '已保存为 {file}',
  'debrief.delete': '删除记录',
  'debrief.delete.title': '删除会话记录？',
  'debrief.delete.description': '谁在哪里的记录将会丢失。如有需要，请先下载。',
  'debrief.delete.keep': '保留记录',
};
