import type { arrivalTexts as source } from '../en/arrival';
import type { Table } from '../types';

export const arrival: Table<'other', typeof source> = {
  'notes.label': '通知',
  'devices.askBoth': 'マイクとカメラがオフになりました。',
  'devices.askMicrophone': 'マイクがオフになりました。',
  'devices.askCamera': 'カメラがオフになりました。',
  'devices.microphoneOn': 'マイクをオンにする',
  'devices.cameraOn': 'カメラをオンにする',
  'devices.leaveOff': 'オフのままにする',
  'wayBack.title': '以前は「{room}」にいました。',
  'wayBack.hostOnly': 'ホストに依頼すると、そのルームに戻してもらえます。',
  'wayBack.go': '「{room}」に戻る',
  'wayBack.stay': 'ここに残る',
  'invitation.title': 'ブレイクアウトルームが開きました。ルームを選択してください。',
  'invitation.choose': 'ルームを選択',
  'invitation.stay': 'ここに残る',
  'notice.screen-share-ended': '画面共有が終了しました。',
  'notice.screen-share-ended.text':
    '移動先には別の参加者がいるため、ルームを移動するたびに終了します。続けるには、もう一度共有を開始してください。',
  'notice.screen-share-lost': '画面共有が終了しました。',
  'notice.screen-share-lost.text': '接続が切れたため終了しました。続けるには、もう一度共有を開始してください。',
  'notice.room-gone': '移動先のルームは閉じられました。',
  'notice.room-gone.text': '現在はメインミーティングにいます。',
  'share.warning.own': '画面を共有しています。共有は終了します。',
  'share.warning.others': { other: '{people} さんが画面を共有しています。共有は終了します。' },
  'share.confirm.title': '画面共有を終了しますか？',
  'share.confirm.confirm': '終了して続ける',
  'share.confirm.cancel': '共有を続ける',

  'recording.on': '「{place}」は録画されています。',
  'recording.paused': '「{place}」の録画は一時停止中です。',
  'recording.off': '「{place}」は録画されていません。',
  'recording.seen': '了解',
  'recording.start': '録画',
  'recording.stop': '録画を停止',
  'recording.resume': '録画を再開',

  'announce.inRoom': '「{room}」に参加しました。',
  'announce.inMain': 'メインミーティングに参加しました。',
};
