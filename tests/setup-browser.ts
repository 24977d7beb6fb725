import { fontsLoaded } from '../stories/support/fonts';
import { loadAllViews } from './support/all-views';
import { quietAudio, stillScreen } from './support/quiet-media';

await fontsLoaded();
// What a view does once it is there. That it comes late is tested where it does.
await loadAllViews();
quietAudio();
stillScreen();
