import type { pulseTexts as source } from '../en/pulse';
import type { Table } from '../types';

export const pulse: Table<'other', typeof source> = {
  'pulse.microphones': 'オンのマイク：{count}',
  'pulse.muted': 'すべてのマイクが{time}間オフです',
  'pulse.allOff': 'すべてのマイクがオフです',
  'pulse.silent': '無音 {time}',
  'pulse.sharing': '共有中の画面：{count}',
};
