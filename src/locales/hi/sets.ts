import type { setsTexts as source } from '../en/sets';
import type { Table } from '../types';

export const sets: Table<'one' | 'other', typeof source> = {
  'save.title': 'प्लान सेव करें',
  'save.name': 'नाम',
  'save.hint': 'ताकि इसे इस मीटिंग में या किसी दूसरी मीटिंग में फिर से इस्तेमाल किया जा सके।',
  'save.exists': 'इस नाम का सेव किया गया प्लान बदल दिया जाएगा।',
  'save.submit': 'सेव करें',
  'save.replace': 'बदलें',

  'sets.title': 'सेव किए गए प्लान',
  'sets.empty': 'अभी कोई प्लान सेव नहीं है। एक प्लान तैयार करें, फिर उसे “प्लान” मेन्यू से सेव करें।',
  'sets.damaged': 'खराब',
  'sets.use': 'इस्तेमाल करें',
  'sets.useNamed': '{name} इस्तेमाल करें',
  'sets.delete': '{name} मिटाएँ',
  'sets.delete.title': 'सेव किया गया प्लान मिटाएँ?',
  'sets.delete.description': '“{name}” हमेशा के लिए मिट जाएगा।',
  'sets.delete.confirm': 'प्लान मिटाएँ',
  'sets.delete.cancel': 'प्लान रखें',
};
