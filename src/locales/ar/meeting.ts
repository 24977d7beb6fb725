import type { meetingTexts as source } from '../en/meeting';
import type { Table } from '../types';

export const meeting: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'meeting.endForAll': 'إنهاء الاجتماع للجميع',
  'meeting.endForAll.text': 'يُخرَج الجميع منه.',
};
