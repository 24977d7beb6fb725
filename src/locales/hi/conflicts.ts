import type { conflictsTexts as source } from '../en/conflicts';
import type { Table } from '../types';

export const conflicts: Table<'one' | 'other', typeof source> = {
  'conflicts.label': 'दूसरे होस्ट के किए बदलाव',
  'conflicts.title': {
    one: 'आपके प्लान की {count} चीज़ को दूसरे होस्ट ने बदल दिया है। किसे रखना है?',
    other: 'आपके प्लान की {count} चीज़ों को दूसरे होस्ट ने बदल दिया है। किन्हें रखना है?',
  },
  'conflicts.moved': '{name}: प्लान में {planned}, इस बीच {live} में भेजा गया।',
  'conflicts.moved.mine': '{room} में भेजें',
  'conflicts.moved.theirs': '{room} में रहने दें',
  'conflicts.gone': '{room} को बंद कर दिया गया। आपके प्लान में वहाँ लोग असाइन हैं।',
  'conflicts.gone.mine': 'फिर से खोलें',
  'conflicts.gone.theirs': 'प्लान से हटाएँ',
  'conflicts.filled': {
    one: '{room} को मिटाया जाना है। इस बीच {count} व्यक्ति वहाँ आया है।',
    other: '{room} को मिटाया जाना है। इस बीच {count} लोग वहाँ आए हैं।',
  },
  'conflicts.filled.mine': 'फिर भी मिटाएँ',
  'conflicts.filled.theirs': 'रहने दें',
  'conflicts.allMine': 'मेरा पूरा प्लान रखें',
  'conflicts.allTheirs': 'उनके सभी बदलाव मानें',
  'conflicts.newRoom': '{room} (नया)',
  'conflicts.first': 'पहले दूसरे होस्ट के बदलावों पर फ़ैसला करें।',

  'overtaken.title': { one: '{host} ने {count} रूम शुरू किया है।', other: '{host} ने {count} रूम शुरू किए हैं।' },
  'overtaken.anotherHost': 'किसी दूसरे होस्ट',
  'overtaken.text': 'आपका प्लान उससे पहले बना था। रूम खुले रहने तक उसे शुरू नहीं किया जा सकता।',
  'overtaken.use': 'ये रूम इस्तेमाल करें',
  'overtaken.use.text': 'आपका प्लान खारिज कर दिया जाएगा।',
  'overtaken.shelve': 'मेरा प्लान बाद के लिए रखें',
  'overtaken.shelve.text': 'रूम बंद होने पर यह फिर से आपका प्लान होगा।',
};
