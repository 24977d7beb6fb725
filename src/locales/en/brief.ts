/** What people are to do in their rooms. */
export const briefTexts = {
  'brief.label': 'Task',
  'brief.changed': 'Changed',
  'brief.changedNow': 'The task has changed',
  'brief.menu': 'Task…',
  'brief.forAll': 'Task for all rooms',
  'brief.forRoom': 'Task for {room}',
  'brief.forAll.hint': 'People see it when they come into their room. A room with a task of its own keeps that.',
  'brief.forRoom.hint': 'Takes the place of the task for all rooms.',
  'brief.both.add': 'Add a task or question',
  'brief.both.title': 'Task and question for all rooms',
  'brief.both.edit': 'Change task or question',
  'brief.both.save': 'Save task and question',
  'brief.edit': 'Change task',
  'brief.save': 'Save task',
  'brief.remove': 'Remove task',
};
