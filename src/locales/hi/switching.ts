import type { switchingTexts as source } from '../en/switching';
import type { Table } from '../types';

export const switching: Table<'one' | 'other', typeof source> = {
  'switching.toRoom': '{room} में शामिल हो रहे हैं…',
  'switching.toSomeRoom': 'आपके ब्रेकआउट रूम में शामिल हो रहे हैं…',
  'switching.toMain': 'मुख्य मीटिंग में वापस जा रहे हैं…',
  'switching.movedToRoom': 'आपको {room} में भेजा जा रहा है।',
  'switching.movedToSomeRoom': 'आपको ब्रेकआउट रूम में भेजा जा रहा है।',
  'switching.movedToMain': 'आपको मुख्य मीटिंग में वापस लाया जा रहा है।',
  'switching.failed': 'आपको कनेक्ट नहीं किया जा सका',
  'switching.outside': 'अभी आप किसी मीटिंग में नहीं हैं: आपको कोई देख या सुन नहीं सकता।',
  'switching.byHost': 'कोई होस्ट आपको भेज रहे हैं।',
  'switching.cameraOn': 'आपका कैमरा चालू रहेगा।',
  'switching.cameraOff': 'आपका कैमरा बंद है।',
  'switching.microphoneOn': 'आपका माइक्रोफ़ोन चालू रहेगा।',
  'switching.microphoneOff': 'आपका माइक्रोफ़ोन म्यूट है।',
  'switching.failedRoom': 'आप {room} में नहीं जा सके',
  'switching.reload': 'फिर से लोड करके शामिल हों',
};
