import type { connectionTexts as source } from '../en/connection';
import type { Table } from '../types';

export const connection: Table<'one' | 'other', typeof source> = {
  'connection.online': 'कनेक्ट हो गया',
  'connection.reconnecting': 'कनेक्शन टूट गया। फिर से कनेक्ट हो रहा है…',
  'connection.offline': 'आप ऑफ़लाइन हैं।',
  'connection.lost.text': 'इस बीच हो सकता है कि दूसरे लोग आपको न सुन पाएँ या न देख पाएँ।',
};
