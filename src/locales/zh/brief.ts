import type { briefTexts as source } from '../en/brief';
import type { Table } from '../types';

export const brief: Table<'other', typeof source> = {
  'brief.label': '任务',
  'brief.changed': '已更改',
  'brief.changedNow': '任务已更改',
  'brief.menu': '任务…',
  'brief.forAll': '所有讨论室的任务',
  'brief.forRoom': '“{room}”的任务',
  'brief.forAll.hint': '参会者进入讨论室时会看到。有单独任务的讨论室保留其任务。',
  'brief.forRoom.hint': '代替所有讨论室的任务。',
  'brief.both.add': '添加任务或问题',
  'brief.both.title': '所有讨论室的任务和问题',
  'brief.both.edit': '更改任务或问题',
  'brief.both.save': '保存任务和问题',
  'brief.edit': '更改任务',
  'brief.save': '保存任务',
  'brief.remove': '移除任务',
};
