import type { recordingRoomsTexts as source } from '../en/recording-rooms';
import type { Table } from '../types';

export const recordingRooms: Table<'one' | 'other', typeof source> = {
  'recording.rooms.start': 'सभी रूम रिकॉर्ड करें',
  'recording.rooms.stop': 'रूम की रिकॉर्डिंग बंद करें',
  'recording.rooms.count': 'रिकॉर्ड हो रहे रूम: {rooms} में से {recorded}',
  'recording.rooms.starting': 'रिकॉर्डिंग शुरू हो रही है',
  'recording.rooms.asked': 'रूम में किसी से रिकॉर्डिंग के बारे में पूछा गया है',
  'recording.rooms.declined': 'रूम में किसी ने “अभी नहीं” चुना है',
  'recording.ask.start': '{name} चाहते हैं कि आप यह रूम रिकॉर्ड करें',
  'recording.ask.stop': '{name} चाहते हैं कि आप इस रूम की रिकॉर्डिंग बंद करें',
  'recording.ask.later': 'अभी नहीं',
};
