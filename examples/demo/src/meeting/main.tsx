// The devices and the network have to be there before the SDK is: hence the import() below.
const personId = new URLSearchParams(location.search).get('person') ?? '';
const entrance = window.parent.demo?.enter(personId, window);

if (!entrance) {
  const { showAlone } = await import('./alone');
  showAlone();
} else {
  const { openMeeting } =
    entrance.settings.get().ui === 'whole' ? await import('./open-whole-meeting') : await import('./open-meeting');
  openMeeting(entrance);
}

export {};
