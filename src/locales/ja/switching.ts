import type { switchingTexts as source } from '../en/switching';
import type { Table } from '../types';

export const switching: Table<'other', typeof source> = {
  'switching.toRoom': '「{room}」に参加しています…',
  'switching.toSomeRoom': 'ブレイクアウトルームに参加しています…',
  'switching.toMain': 'メインミーティングに戻っています…',
  'switching.movedToRoom': '「{room}」に移動しています。',
  'switching.movedToSomeRoom': 'ブレイクアウトルームに移動しています。',
  'switching.movedToMain': 'メインミーティングに呼び戻されています。',
  'switching.failed': '接続できませんでした',
  'switching.outside': '現在どのミーティングにも参加していません。誰にもあなたの映像や音声は届きません。',
  'switching.byHost': 'ホストの操作により移動します。',
  'switching.cameraOn': 'カメラはオンのままです。',
  'switching.cameraOff': 'カメラはオフです。',
  'switching.microphoneOn': 'マイクはオンのままです。',
  'switching.microphoneOff': 'マイクはミュートされています。',
  'switching.failedRoom': '「{room}」に参加できませんでした',
  'switching.reload': '再読み込みして再参加',
};
