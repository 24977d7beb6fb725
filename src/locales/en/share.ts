/** Before a screen share ends. */
export const shareTexts = {
  'share.warning.own': 'You are sharing your screen. Your share will end.',
  'share.warning.others': {
    one: '{people} is sharing a screen. The share will end.',
    other: '{people} are sharing their screens. Their shares will end.',
  },
  'share.confirm.title': 'End the screen share?',
  'share.confirm.confirm': 'End it and go on',
  'share.confirm.cancel': 'Keep sharing',
};
