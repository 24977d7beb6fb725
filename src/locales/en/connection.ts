/** Whether the meeting is connected. */
export const connectionTexts = {
  'connection.online': 'Connected',
  'connection.reconnecting': 'Connection lost. Reconnecting…',
  'connection.offline': 'You are offline.',
  'connection.lost.text': 'Others may not hear or see you meanwhile.',
};
