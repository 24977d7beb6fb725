// The devices and the network have to be there before the SDK is: hence the import() below.
const personId = new URLSearchParams(location.search).get('person') ?? '';
const entrance = window.parent.demo?.enter(personId, window);
if (!entrance) throw new Error('This page is a frame of the demo: open index.html.');

const { openMeeting } =
  entrance.settings.get().ui === 'whole' ? await import('./open-whole-meeting') : await import('./open-meeting');
openMeeting(entrance);

export {};
