import type { panelTexts as source } from '../en/panel';
import type { Table } from '../types';

export const panel: Table<'other', typeof source> = {
  'panel.title': '分组讨论室',
  'panel.here': '在此',
  'panel.with': '与您一起：{people}',
  'panel.others': { other: '其他 {count} 人' },
  'panel.room.empty': '无人',
  'panel.none': '没有开放的分组讨论室。',
  'panel.join': '加入',
  'panel.joinRoom': '加入“{room}”',
  'panel.return': '返回',
  'panel.hide': '隐藏面板',
  'panel.stale': '此列表可能不是最新的。连接恢复之前无法更改任何内容。',
  'panel.search': '搜索讨论室和参会者',
  'panel.search.none': '没有与“{query}”匹配的内容。',

  'panel.mayReturn': '您可以返回主会议。由主持人决定谁可以更换讨论室。',
  'panel.maySwitch': '您可以更换讨论室。何时返回主会议由主持人决定。',
};
