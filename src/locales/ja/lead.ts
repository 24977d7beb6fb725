import type { leadTexts as source } from '../en/lead';
import type { Table } from '../types';

export const lead: Table<'other', typeof source> = {
  'lead.mark': 'リーダー',
  'lead.make': 'リーダーにする',
  'lead.end': 'リーダーから外す',
  'lead.me': 'あなたはこのルームのリーダーです',
  'lead.other': 'このルームのリーダーは{name}さんです',
  'lead.absent': 'リーダーの{name}さんはここにいません',
  'lead.take': 'リーダーになる',
};
