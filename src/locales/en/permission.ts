/** A permission that is missing, or was withdrawn. */
export const permissionTexts = {
  'permission.lost': 'You are no longer a host',
  'permission.lost.text': 'Your permission to manage breakout rooms was withdrawn.',
  'permission.lost.plan':
    'The rooms stay as they are. Your plan is kept as long as this page is open, in case you become a host again.',

  'permission.none': 'Only hosts can do this',
  'permission.none.text': 'Your permissions do not include breakout rooms. Ask a host of the meeting.',
};
