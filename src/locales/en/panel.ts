/** The open rooms, as everyone sees them. */
export const panelTexts = {
  'panel.title': 'Breakout rooms',
  'panel.here': 'Here',
  'panel.with': 'With {people}',
  'panel.others': { one: '{count} other', other: '{count} others' },
  'panel.room.empty': 'Nobody here',
  'panel.none': 'No breakout rooms are open.',
  'panel.join': 'Join',
  'panel.joinRoom': 'Join {room}',
  'panel.return': 'Return',
  'panel.hide': 'Hide panel',
  'panel.stale': 'This list may be out of date. Nothing can be changed until the connection is back.',
  'panel.search': 'Search rooms and people',
  'panel.search.none': 'Nothing matches “{query}”.',

  'panel.mayReturn': 'You can return to the main meeting. Your host decides who changes rooms.',
  'panel.maySwitch': 'You can change rooms. Your host decides when you return to the main meeting.',
};
