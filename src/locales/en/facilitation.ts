/** Words that timer, announcements and calls for help have in common. */
export const facilitationTexts = {
  'facilitation.label': 'Session',

  'ago.now': 'just now',
  'ago.minutes': { one: '{count} min ago', other: '{count} min ago' },
};
