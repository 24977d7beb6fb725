import type { leaveTexts as source } from '../en/leave';
import type { Table } from '../types';

export const leave: Table<'one' | 'other', typeof source> = {
  'leave.title': 'आप क्या छोड़ना चाहते हैं?',
  'leave.titleMeeting': 'मीटिंग छोड़ें?',
  'leave.leave': 'छोड़ें',
  'leave.leaveRoom': 'रूम छोड़ें',
  'leave.room': '{room} छोड़ें',
  'leave.room.text': 'आप मुख्य मीटिंग में वापस जाएँगे।',
  'leave.room.notAllowed': 'आप मुख्य मीटिंग में कब वापस जाएँगे, यह होस्ट तय करते हैं।',
  'leave.meeting': 'मीटिंग छोड़ें',
  'leave.meeting.text': 'बाकी सभी के लिए मीटिंग जारी रहेगी।',
  'leave.handOver': 'रूम खुले रहेंगे। अब भी ज़िम्मेदार: {hosts}।',
  'leave.lastHost': 'यहाँ आप अकेले होस्ट हैं। ज़िम्मेदारी सौंपने के लिए, किसी दूसरे होस्ट के शामिल होने तक इंतज़ार करें।',
  'leave.close': 'सभी रूम बंद करके छोड़ें',
  'leave.close.text': 'पहले सभी लोग मुख्य मीटिंग में वापस आते हैं।',
  'leave.keep': 'मीटिंग छोड़ें, रूम खुले रखें',
  'leave.keep.text': 'लोग अपने रूम में रहेंगे। जब तक कोई होस्ट शामिल नहीं होता, उन्हें कोई कहीं और नहीं भेज सकता।',
};
