import type { commonTexts as source } from '../en/common';
import type { Table } from '../types';

export const common: Table<'other', typeof source> = {
  'common.cancel': '取消',
  'common.close': '关闭',
  'common.dismiss': '忽略',
  'common.showMore': '显示更多',
  'common.loading': '正在加载…',
  'common.you': '(我)',
  /** Which of several people of one name. */
  'common.namesake': '({number})',
  'common.named': '{name} {mark}',
  'common.list': '{items}',
  'common.host': '主持人',
  'common.mainMeeting': '主会议',
  'common.returnToMain': '返回主会议',
  'common.people': { other: '{count} 人' },
  'common.rooms': { other: '{count} 个讨论室' },
  'common.reason': '{subject}：{reason}',
  'common.retry': '重试',

  'room.defaultTitle': '讨论室 {number}',
  'room.filter': '查找讨论室',
  'room.filter.none': '没有与“{query}”匹配的讨论室。',
  'room.full': '已满',
  'room.locked': '已锁定',
  'room.places': { other: '剩余 {count} 个名额' },

  'people.showAll': { other: '显示全部 {count} 人' },
  'people.showFewer': '收起',

  'toggle.create': '创建分组讨论室',
  'toggle.assign': '分配参会者',
  'toggle.panel': '分组讨论室',
  'error.load-failed.title': '此页面的一部分无法加载',
  'error.load-failed.fix': '请检查您的网络连接，然后重试。',
};
