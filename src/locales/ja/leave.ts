import type { leaveTexts as source } from '../en/leave';
import type { Table } from '../types';

export const leave: Table<'other', typeof source> = {
  'leave.title': 'どこから退出しますか？',
  'leave.titleMeeting': 'ミーティングを退出しますか？',
  'leave.leave': '退出',
  'leave.leaveRoom': 'ルームを退出',
  'leave.room': '「{room}」を退出',
  'leave.room.text': 'メインミーティングに戻ります。',
  'leave.room.notAllowed': 'メインミーティングに戻るタイミングは、ホストが決めます。',
  'leave.meeting': 'ミーティングを退出',
  'leave.meeting.text': 'ミーティングはほかの参加者のために続きます。',
  'leave.handOver': 'ルームは開いたままです。引き続き担当するホスト：{hosts}。',
  'leave.lastHost': 'ここにいるホストはあなただけです。引き継ぐには、別のホストが参加するまでお待ちください。',
  'leave.close': 'すべてのルームを閉じて退出',
  'leave.close.text': '先に全員がメインミーティングに戻ります。',
  'leave.keep': 'ルームを開いたまま、ミーティングを退出',
  'leave.keep.text': '参加者はルームに残ります。ホストが参加するまで、誰も移動させることができません。',
};
