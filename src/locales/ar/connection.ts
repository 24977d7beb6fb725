import type { connectionTexts as source } from '../en/connection';
import type { Table } from '../types';

export const connection: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'connection.online': 'متصل',
  'connection.reconnecting': 'انقطع الاتصال. جارٍ إعادة الاتصال…',
  'connection.offline': 'أنت غير متصل بالإنترنت.',
  'connection.lost.text': 'قد لا يسمعك الآخرون أو يرونك في هذه الأثناء.',
};
