/** The vendor's whole meeting with breakout rooms in it. */
export const meetingTexts = {
  'meeting.endForAll': 'End the meeting for everyone',
  'meeting.endForAll.text': 'Everyone is removed from it.',
};
