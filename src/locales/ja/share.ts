import type { shareTexts as source } from '../en/share';
import type { Table } from '../types';

export const share: Table<'other', typeof source> = {
  'share.warning.own': '画面を共有しています。共有は終了します。',
  'share.warning.others': { other: '{people} さんが画面を共有しています。共有は終了します。' },
  'share.confirm.title': '画面共有を終了しますか？',
  'share.confirm.confirm': '終了して続ける',
  'share.confirm.cancel': '共有を続ける',
};
