import type { leadTexts as source } from '../en/lead';
import type { Table } from '../types';

export const lead: Table<'other', typeof source> = {
  'lead.mark': '组长',
  'lead.make': '设为组长',
  'lead.end': '取消组长',
  'lead.me': '您是本讨论室的组长',
  'lead.other': '{name} 是本讨论室的组长',
  'lead.absent': '组长 {name} 不在此处',
  'lead.take': '担任组长',
};
