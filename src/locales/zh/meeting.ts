import type { meetingTexts as source } from '../en/meeting';
import type { Table } from '../types';

export const meeting: Table<'other', typeof source> = {
  'meeting.endForAll': '为所有人结束会议',
  'meeting.endForAll.text': '所有人都将被移出会议。',
};
