import type { commonTexts as source } from '../en/common';
import type { Table } from '../types';

export const common: Table<'other', typeof source> = {
  'common.cancel': 'キャンセル',
  'common.close': '閉じる',
  'common.dismiss': '閉じる',
  'common.showMore': 'もっと見る',
  'common.loading': '読み込んでいます…',
  'common.you': '(自分)',
  /** Which of several people of one name. */
  'common.namesake': '({number})',
  'common.named': '{name} {mark}',
  'common.list': '{items}',
  'common.host': 'ホスト',
  'common.mainMeeting': 'メインミーティング',
  'common.returnToMain': 'メインミーティングに戻る',
  'common.people': { other: '{count}人' },
  'common.rooms': { other: '{count}ルーム' },
  'common.reason': '{subject}：{reason}',
  'common.retry': '再試行',

  'room.defaultTitle': 'ルーム {number}',
  'room.filter': 'ルームを検索',
  'room.filter.none': '「{query}」に一致するルームはありません。',
  'room.full': '満員',
  'room.locked': 'ロック中',
  'room.places': { other: '残り{count}席' },

  'people.showAll': { other: '{count}人全員を表示' },
  'people.showFewer': '一部のみ表示',

  'toggle.create': 'ブレイクアウトルームを作成',
  'toggle.assign': '参加者の割り当て',
  'toggle.panel': 'ブレイクアウトルーム',
  'error.load-failed.title': 'ページの一部を読み込めませんでした',
  'error.load-failed.fix': '接続を確認して、もう一度お試しください。',
};
