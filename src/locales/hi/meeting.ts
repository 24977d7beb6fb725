import type { meetingTexts as source } from '../en/meeting';
import type { Table } from '../types';

export const meeting: Table<'one' | 'other', typeof source> = {
  'meeting.endForAll': 'सभी के लिए मीटिंग खत्म करें',
  'meeting.endForAll.text': 'सभी लोगों को मीटिंग से हटा दिया जाएगा।',
};
