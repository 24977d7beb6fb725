import type { lateTexts as source } from '../en/late';
import type { Table } from '../types';

export const late: Table<'one' | 'other', typeof source> = {
  'late.send': '{room} में भेजें',
  'late.other': '{name} को किसी दूसरे रूम में भेजें',
  'late.none': 'कोई रूम खाली नहीं है',
  'late.count': { one: '{count} व्यक्ति रूम का इंतज़ार कर रहा है', other: '{count} लोग रूम का इंतज़ार कर रहे हैं' },
};
