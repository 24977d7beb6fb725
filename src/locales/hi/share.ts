import type { shareTexts as source } from '../en/share';
import type { Table } from '../types';

export const share: Table<'one' | 'other', typeof source> = {
  'share.warning.own': 'आप अपनी स्क्रीन शेयर कर रहे हैं। आपका शेयर खत्म हो जाएगा।',
  'share.warning.others': {
    one: '{people} स्क्रीन शेयर कर रहे हैं। शेयर खत्म हो जाएगा।',
    other: '{people} अपनी-अपनी स्क्रीन शेयर कर रहे हैं। उनके शेयर खत्म हो जाएँगे।',
  },
  'share.confirm.title': 'स्क्रीन शेयर खत्म करें?',
  'share.confirm.confirm': 'खत्म करके आगे बढ़ें',
  'share.confirm.cancel': 'शेयर करते रहें',
};
