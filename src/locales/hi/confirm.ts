import type { confirmTexts as source } from '../en/confirm';
import type { Table } from '../types';

export const confirm: Table<'one' | 'other', typeof source> = {
  'confirm.start.title': 'ब्रेकआउट रूम शुरू करें?',
  'confirm.start.description': {
    one: '{count} व्यक्ति को असाइन किए गए रूम में भेजा जाएगा।',
    other: '{count} लोगों को उनके असाइन किए गए रूम में भेजा जाएगा।',
  },
  'confirm.start.empty': { one: '{count} खाली रूम खोला जाएगा।', other: '{count} खाली रूम खोले जाएँगे।' },
  'confirm.start.unassigned': {
    one: '{count} व्यक्ति असाइन नहीं है और मुख्य मीटिंग में ही रहेगा।',
    other: '{count} लोग असाइन नहीं हैं और मुख्य मीटिंग में ही रहेंगे।',
  },
  'confirm.start.confirm': 'अभी शुरू करें',
  'confirm.start.cancel': 'रद्द करें',
  'confirm.apply.title': 'बदलाव लागू करें?',
  'confirm.apply.moves': { one: '{count} व्यक्ति का रूम बदलेगा।', other: '{count} लोगों के रूम बदलेंगे।' },
  'confirm.apply.back': { one: '{count} व्यक्ति मुख्य मीटिंग में वापस जाएगा।', other: '{count} लोग मुख्य मीटिंग में वापस जाएँगे।' },
  'confirm.apply.opens': { one: '{count} रूम खुलेगा।', other: '{count} रूम खुलेंगे।' },
  'confirm.apply.closes': { one: '{count} रूम बंद होगा।', other: '{count} रूम बंद होंगे।' },
  'confirm.apply.nobody': 'किसी को नहीं भेजा जाएगा।',
  'confirm.apply.time': 'उन्हें यह दिखता है और वे {time} में भेजे जाते हैं। तब तक आप इसे रद्द कर सकते हैं।',
  'confirm.apply.confirm': 'अभी लागू करें',
  'confirm.discard.plan.title': 'प्लान खारिज करें?',
  'confirm.discard.plan.description': 'आपके तैयार किए हुए रूम और असाइनमेंट मिट जाएँगे।',
  'confirm.discard.plan.confirm': 'प्लान खारिज करें',
  'confirm.discard.changes.title': 'अपने बदलाव खारिज करें?',
  'confirm.discard.changes.description': 'खुले रूम और उनमें मौजूद लोग जैसे हैं, वैसे ही रहेंगे।',
  'confirm.discard.changes.confirm': 'बदलाव खारिज करें',
  'confirm.discard.cancel': 'बदलाव करते रहें',
  'confirm.closeRoom.title': '{room} बंद करें?',
  'confirm.closeRoom.confirm': 'रूम बंद करें',
  'confirm.closeRoom.description': {
    one: 'इसमें {count} व्यक्ति है, जो मुख्य मीटिंग में वापस जाएगा। बाकी रूम खुले रहेंगे।',
    other: 'इसमें {count} लोग हैं, जो मुख्य मीटिंग में वापस जाएँगे। बाकी रूम खुले रहेंगे।',
  },
  'confirm.recall.title': 'सभी को वापस लाएँ?',
  'confirm.recallRoom.title': '{room} से सभी को वापस लाएँ?',
  'confirm.recall.named': {
    one: '{people} मुख्य मीटिंग में वापस जाएँगे। रूम खुले रहेंगे।',
    other: '{people} मुख्य मीटिंग में वापस जाएँगे। रूम खुले रहेंगे।',
  },
  'confirm.recall.description': {
    one: '{count} व्यक्ति मुख्य मीटिंग में वापस जाएगा। रूम खुले रहेंगे।',
    other: '{count} लोग मुख्य मीटिंग में वापस जाएँगे। रूम खुले रहेंगे।',
  },
  'confirm.recall.confirm': 'वापस लाएँ',
  'confirm.recall.asked': 'उनसे वापस आने को कहा जाता है। किसी को हटाया नहीं जाता।',
  'confirm.recall.ask': 'कहें',

  'confirm.close.title': 'ब्रेकआउट रूम बंद करें?',
  'confirm.close.description': 'सभी रूम बंद हो जाएँगे और सभी लोग मुख्य मीटिंग में वापस जाएँगे।',
  'confirm.close.confirm': 'रूम बंद करें',
  'confirm.close.cancel': 'खुले रखें',
};
