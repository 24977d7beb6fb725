import { fontsLoaded } from '../stories/support/fonts';
import { quietAudio, stillScreen } from './support/quiet-media';

await fontsLoaded();
quietAudio();
stillScreen();
