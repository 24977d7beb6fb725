import type { pulseTexts as source } from '../en/pulse';
import type { Table } from '../types';

export const pulse: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'pulse.microphones': 'الميكروفونات المفتوحة: {count}',
  'pulse.muted': 'جميع الميكروفونات مغلقة منذ {time}',
  'pulse.allOff': 'جميع الميكروفونات مغلقة',
  'pulse.silent': 'صامتة منذ {time}',
  'pulse.sharing': 'الشاشات المشاركة: {count}',
};
