import { fontsLoaded } from '../stories/support/fonts';
import { quietAudio } from './support/quiet-audio';

await fontsLoaded();
quietAudio();
