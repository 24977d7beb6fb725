import type { planTexts as source } from '../en/plan';
import type { Table } from '../types';

export const plan: Table<'one' | 'other', typeof source> = {
  'plan.choice': 'जिनके पास रूम नहीं है, वे रूम खुलने पर खुद चुनेंगे, अगर उन्हें इसकी अनुमति है।',
  'plan.openRooms': {
    one: '{count} रूम पहले से खुला है; प्लान के नए रूम उसके साथ खुलेंगे।',
    other: '{count} रूम पहले से खुले हैं; प्लान के नए रूम उनके साथ खुलेंगे।',
  },
  'plan.absent': {
    one: 'प्लान का {count} व्यक्ति मीटिंग छोड़ चुका है और उसकी जगह बनी रहेगी।',
    other: 'प्लान के {count} लोग मीटिंग छोड़ चुके हैं और उनकी जगह बनी रहेगी।',
  },
  'plan.expected': {
    one: 'प्लान का {count} व्यक्ति अभी यहाँ नहीं है। उसके आने तक उसकी जगह बनी रहेगी।',
    other: 'प्लान के {count} लोग अभी यहाँ नहीं हैं। उनके आने तक उनकी जगह बनी रहेगी।',
  },
  'plan.menu': 'प्लान',
  'plan.import': 'इंपोर्ट करें…',
  'plan.template': 'टेम्प्लेट डाउनलोड करें',
  'plan.exportCsv': 'CSV के तौर पर एक्सपोर्ट करें',
  'plan.exportJson': 'JSON के तौर पर एक्सपोर्ट करें',
  'plan.save': 'प्लान सेव करें…',
  'plan.sets': 'सेव किए गए प्लान…',
  'plan.last': 'पिछला प्लान इस्तेमाल करें',
  'plan.beginWith': 'या इससे शुरू करें',

  'warning.more-rooms-than-people': 'रूम ({rooms}) लोगों ({people}) से ज़्यादा हैं।',
  'warning.equal-titles': { one: '{count} रूम का नाम “{title}” है।', other: '{count} रूम का नाम “{title}” है।' },
  'warning.empty-rooms': { one: '{count} खाली रूम है।', other: '{count} खाली रूम हैं।' },

  'export.failed': 'प्लान एक्सपोर्ट नहीं हुआ',
};
