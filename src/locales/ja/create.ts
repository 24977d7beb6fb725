import type { createTexts as source } from '../en/create';
import type { Table } from '../types';

export const create: Table<'other', typeof source> = {
  'create.title': 'ブレイクアウトルームを作成',
  'create.description': 'ミーティングを少人数のルームに分けます。開始するまで、参加者は移動しません。',
  'create.mode': '分け方',
  'create.mode.rooms': 'ルームの数',
  'create.mode.people': '1ルームの人数',
  'create.decrease': '減らす',
  'create.increase': '増やす',
  'create.sizes': '均等に分けます：{sizes}。',
  'create.sizes.atMost': '1ルーム最大{max}人で均等に分けます：{sizes}。',
  'create.sizes.part': { other: '{people}人のルームが{count}個' },
  'create.sizes.empty': { other: '空のルームが{count}個' },
  'create.placing': '参加者の割り当て方法',
  'create.placing.automatic': '自動',
  'create.placing.automatic.text': '現在の参加者全員をランダムに、均等に分けます。開始前にプランを確認できます。',
  'create.placing.hand': '手動',
  'create.placing.hand.text': '次のステップで参加者を割り当てます。シャッフルもできます。',
  'create.placing.choice': '参加者が選択',
  'create.placing.choice.text':
    'ルームは空の状態で開きます。権限のある参加者は自分で選択し、それ以外の参加者はホストが割り当てます。',
  'create.rooms': '{people}を{rooms}に分けます。',
  'create.nobody': '割り当てる参加者がまだいません。ルームを今作成し、後で参加者を割り当てることができます。',
  'create.invalid': '{min}～{max}の整数を入力してください。',
  'create.submit': '作成',
};
