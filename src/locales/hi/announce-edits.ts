import type { announceEditsTexts as source } from '../en/announce-edits';
import type { Table } from '../types';

export const announceEdits: Table<'one' | 'other', typeof source> = {
  'announce.undone': 'पहले जैसा किया गया',
  'announce.redone': 'फिर से किया गया',
  'announce.roomRemovedWithPeople': {
    one: '{room} मिटाया गया; {count} व्यक्ति अब असाइन नहीं है',
    other: '{room} मिटाया गया; {count} लोग अब असाइन नहीं हैं',
  },
  'announce.roomEmptied': { one: '{room} से {count} व्यक्ति को हटाया गया', other: '{room} से {count} लोगों को हटाया गया' },
  'announce.roomLocked': '{room} लॉक किया गया',
  'announce.roomUnlocked': '{room} अनलॉक किया गया',
  'announce.limitSet': { one: '{room}: ज़्यादा से ज़्यादा {count} व्यक्ति', other: '{room}: ज़्यादा से ज़्यादा {count} लोग' },
  'announce.limitLifted': '{room}: कोई सीमा नहीं',
  'announce.locked': { one: '{count} व्यक्ति को लॉक किया गया', other: '{count} लोगों को लॉक किया गया' },
  'announce.unlocked': { one: '{count} व्यक्ति को अनलॉक किया गया', other: '{count} लोगों को अनलॉक किया गया' },
  'announce.swapped': '{first} और {second} की अदला-बदली हुई',
  'announce.roomsSorted': 'रूम नाम से क्रम में लगाए गए',
  'announce.dragging': { one: '{count} व्यक्ति को खींचा जा रहा है', other: '{count} लोगों को खींचा जा रहा है' },
  'announce.dragOver': '{place} के ऊपर',
  'announce.dragCancelled': 'किसी को नहीं भेजा गया',
  'announce.lead': '{name} अब {room} के लीडर हैं',
  'announce.leadEnded': '{name} अब रूम के लीडर नहीं हैं',
  'announce.rule.keep-together': {
    one: 'शफ़ल में {count} व्यक्ति को साथ रखा जाएगा',
    other: 'शफ़ल में {count} लोगों को साथ रखा जाएगा',
  },
  'announce.rule.keep-apart': {
    one: 'शफ़ल में {count} व्यक्ति को अलग रखा जाएगा',
    other: 'शफ़ल में {count} लोगों को अलग रखा जाएगा',
  },
  'announce.rule.spread': {
    one: 'शफ़ल में {count} व्यक्ति को रूम में बाँटा जाएगा',
    other: 'शफ़ल में {count} लोगों को रूम में बराबर बाँटा जाएगा',
  },
  'announce.removedFromRules': {
    one: '{count} व्यक्ति को नियमों से हटाया गया',
    other: '{count} लोगों को नियमों से हटाया गया',
  },
  'announce.conflictsRemaining': { one: '{count} फ़ैसला बाकी', other: '{count} फ़ैसले बाकी' },
  'announce.conflictsNone': 'सभी फ़ैसले हो गए। अब प्लान लागू किया जा सकता है।',

  'announce.assigned': {
    one: '{count} व्यक्ति को {room} में असाइन किया गया',
    other: '{count} लोगों को {room} में असाइन किया गया',
  },
  'announce.unassigned': { one: '{count} व्यक्ति का असाइनमेंट हटाया गया', other: '{count} लोगों के असाइनमेंट हटाए गए' },
  'announce.shuffled': {
    one: '{count} व्यक्ति को रैंडम तरीके से असाइन किया गया',
    other: '{count} लोगों को रैंडम तरीके से असाइन किया गया',
  },
  'announce.byHand': { one: 'खुद चुनकर रखा गया {count} व्यक्ति वहीं रहेगा', other: 'खुद चुनकर रखे गए {count} लोग वहीं रहेंगे' },
  'announce.changing': {
    one: '{count} व्यक्ति का रूम बदलता है',
    other: '{count} लोगों का रूम बदलता है',
  },
  'announce.roomAdded': '{room} जोड़ा गया',
  'announce.roomRemoved': '{room} मिटाया गया',
  'announce.roomRenamed': 'नया नाम {room} रखा गया',
  'announce.briefSaved': 'कार्य सहेजा गया',
  'announce.briefRemoved': 'कार्य हटाया गया',

  'announce.imported': {
    one: 'प्लान ले लिया गया, {count} व्यक्ति असाइन हुआ',
    other: 'प्लान ले लिया गया, {count} लोग असाइन हुए',
  },
  'announce.exported': '{file} के तौर पर एक्सपोर्ट किया गया',
  'announce.saved': '{name} सेव किया गया',
  'announce.timerSaved': 'टाइमर सहेजा गया',
  'announce.timerRemoved': 'टाइमर हटाया गया',
  'announce.roundsSaved': 'राउंड सहेजे गए',
  'announce.roundsSaved.noTimer': 'राउंड सहेजे गए, टाइमर हटाया गया',
  'announce.roundsRemoved': 'राउंड हटाए गए',
};
