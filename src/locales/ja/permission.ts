import type { permissionTexts as source } from '../en/permission';
import type { Table } from '../types';

export const permission: Table<'other', typeof source> = {
  'permission.lost': 'ホストではなくなりました',
  'permission.lost.text': 'ブレイクアウトルームを管理する権限が取り消されました。',
  'permission.lost.plan':
    'ルームはそのままです。再びホストになった場合に備えて、プランはこのページを開いている間保持されます。',

  'permission.none': 'ホストのみが操作できます',
  'permission.none.text': 'ブレイクアウトルームを操作する権限がありません。ミーティングのホストに依頼してください。',
};
