import type { shareTexts as source } from '../en/share';
import type { Table } from '../types';

export const share: Table<'other', typeof source> = {
  'share.warning.own': '您正在共享屏幕。共享将会结束。',
  'share.warning.others': { other: '{people} 正在共享屏幕。共享将会结束。' },
  'share.confirm.title': '要结束屏幕共享吗？',
  'share.confirm.confirm': '结束共享并继续',
  'share.confirm.cancel': '继续共享',
};
