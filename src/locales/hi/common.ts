import type { commonTexts as source } from '../en/common';
import type { Table } from '../types';

export const common: Table<'one' | 'other', typeof source> = {
  'common.cancel': 'रद्द करें',
  'common.close': 'बंद करें',
  'common.dismiss': 'छिपाएँ',
  'common.showMore': 'और दिखाएँ',
  'common.loading': 'लोड हो रहा है…',
  'common.you': '(आप)',
  /** Which of several people of one name. */
  'common.namesake': '({number})',
  'common.named': '{name} {mark}',
  'common.list': '{items}',
  'common.host': 'होस्ट',
  'common.mainMeeting': 'मुख्य मीटिंग',
  'common.returnToMain': 'मुख्य मीटिंग में वापस जाएँ',
  'common.people': { one: '{count} व्यक्ति', other: '{count} लोग' },
  'common.rooms': { one: '{count} रूम', other: '{count} रूम' },
  'common.reason': '{subject}: {reason}',
  'common.retry': 'दोबारा कोशिश करें',

  'room.defaultTitle': 'रूम {number}',
  'room.filter': 'रूम खोजें',
  'room.filter.none': '“{query}” से कोई रूम मेल नहीं खाता।',
  'room.full': 'भरा हुआ',
  'room.locked': 'लॉक है',
  'room.places': { one: '{count} जगह बाकी', other: '{count} जगहें बाकी' },

  'people.showAll': { one: 'सभी {count} दिखाएँ', other: 'सभी {count} दिखाएँ' },
  'people.showFewer': 'कम दिखाएँ',

  'toggle.create': 'ब्रेकआउट रूम बनाएँ',
  'toggle.assign': 'प्रतिभागियों को असाइन करें',
  'toggle.panel': 'ब्रेकआउट रूम',
  'error.load-failed.title': 'इस पेज का एक हिस्सा लोड नहीं हो सका',
  'error.load-failed.fix': 'अपना कनेक्शन जाँचें, फिर दोबारा कोशिश करें।',
};
