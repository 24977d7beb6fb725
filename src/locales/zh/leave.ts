import type { leaveTexts as source } from '../en/leave';
import type { Table } from '../types';

export const leave: Table<'other', typeof source> = {
  'leave.title': '您要离开哪里？',
  'leave.titleMeeting': '要离开会议吗？',
  'leave.leave': '离开',
  'leave.leaveRoom': '离开讨论室',
  'leave.room': '离开“{room}”',
  'leave.room.text': '您将返回主会议。',
  'leave.room.notAllowed': '何时返回主会议由主持人决定。',
  'leave.meeting': '离开会议',
  'leave.meeting.text': '其他人的会议会继续。',
  'leave.handOver': '讨论室保持开放。继续负责的主持人：{hosts}。',
  'leave.lastHost': '您是这里唯一的主持人。如需移交，请等待其他主持人加入。',
  'leave.close': '关闭所有讨论室并离开',
  'leave.close.text': '所有人会先返回主会议。',
  'leave.keep': '离开会议，保持讨论室开放',
  'leave.keep.text': '参会者留在各自的讨论室中。在主持人加入之前，无人可以移动他们。',
};
