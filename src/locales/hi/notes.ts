import type { notesTexts as source } from '../en/notes';
import type { Table } from '../types';

export const notes: Table<'one' | 'other', typeof source> = {
  'notes.label': 'सूचनाएँ',
  'notes.more': { one: '{count} और', other: '{count} और' },

  'devices.askBoth': 'आपका माइक्रोफ़ोन और कैमरा बंद कर दिए गए।',
  'devices.askMicrophone': 'आपका माइक्रोफ़ोन बंद कर दिया गया।',
  'devices.askCamera': 'आपका कैमरा बंद कर दिया गया।',
  'devices.offBoth': 'आपका माइक्रोफ़ोन और कैमरा बंद हैं।',
  'devices.offMicrophone': 'आपका माइक्रोफ़ोन अब भी बंद है।',
  'devices.offCamera': 'आपका कैमरा अब भी बंद है।',
  'devices.moved': 'ऐसा रूम बदलते समय हुआ।',
  'devices.lost': 'ऐसा कनेक्शन टूटने पर हुआ।',
  'devices.microphoneOn': 'माइक्रोफ़ोन चालू करें',
  'devices.cameraOn': 'कैमरा चालू करें',
  'devices.leaveOff': 'बंद रहने दें',

  'wayBack.title': 'आप पहले {room} में थे।',
  'wayBack.hostOnly': 'कोई होस्ट आपको वहाँ वापस ले जा सकता है।',
  'wayBack.go': '{room} में शामिल हों',
  'wayBack.stay': 'यहीं रहें',

  'invitation.title': 'ब्रेकआउट रूम खुले हैं: कोई एक चुनें।',
  'invitation.choose': 'रूम चुनें',
  'invitation.stay': 'यहीं रहें',

  'notice.screen-share-ended': 'आपका स्क्रीन शेयर खत्म हो गया है।',
  'notice.screen-share-ended.text':
    'हर बार रूम बदलने पर यह खत्म हो जाता है, क्योंकि वहाँ दूसरे लोग होते हैं। जारी रखने के लिए इसे फिर से शुरू करें।',
  'notice.screen-share-lost': 'आपका स्क्रीन शेयर खत्म हो गया है।',
  'notice.screen-share-lost.text': 'कनेक्शन टूटने से यह खत्म हो गया। जारी रखने के लिए इसे फिर से शुरू करें।',
  'notice.room-gone': 'आप जिस रूम में जा रहे थे, उसे बंद कर दिया गया है।',
  'notice.room-gone.text': 'आप मुख्य मीटिंग में हैं।',
};
