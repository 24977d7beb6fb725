import type { meetingTexts as source } from '../en/meeting';
import type { Table } from '../types';

export const meeting: Table<'other', typeof source> = {
  'meeting.endForAll': '全員のミーティングを終了',
  'meeting.endForAll.text': '全員がミーティングから退出します。',
};
