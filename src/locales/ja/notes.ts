import type { notesTexts as source } from '../en/notes';
import type { Table } from '../types';

export const notes: Table<'other', typeof source> = {
  'notes.label': '通知',
  'notes.more': { other: 'ほか{count}件' },

  'devices.askBoth': 'マイクとカメラがオフになりました。',
  'devices.askMicrophone': 'マイクがオフになりました。',
  'devices.askCamera': 'カメラがオフになりました。',
  'devices.offBoth': 'マイクとカメラはオフです。',
  'devices.offMicrophone': 'マイクはオフのままです。',
  'devices.offCamera': 'カメラはオフのままです。',
  'devices.moved': 'ルームを移動したためです。',
  'devices.lost': '接続が切れたためです。',
  'devices.microphoneOn': 'マイクをオンにする',
  'devices.cameraOn': 'カメラをオンにする',
  'devices.leaveOff': 'オフのままにする',

  'wayBack.title': '以前は「{room}」にいました。',
  'wayBack.hostOnly': 'ホストに依頼すると、そのルームに戻してもらえます。',
  'wayBack.go': '「{room}」に参加',
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
};
