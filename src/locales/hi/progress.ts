import type { progressTexts as source } from '../en/progress';
import type { Table } from '../types';

export const progress: Table<'one' | 'other', typeof source> = {
  'progress.preparing': 'तैयारी हो रही है…',
  'progress.creating': 'रूम बनाए जा रहे हैं…',
  'progress.moving': 'लोगों को भेजा जा रहा है…',
  'progress.arriving': 'लोगों के पहुँचने का इंतज़ार है…',
  'progress.deleting': 'रूम बंद किए जा रहे हैं…',
  'progress.arrived': { one: '{count} में से {arrived} व्यक्ति पहुँचे', other: '{count} में से {arrived} लोग पहुँचे' },
  'progress.back': { one: '{count} में से {arrived} व्यक्ति वापस', other: '{count} में से {arrived} लोग वापस' },
};
