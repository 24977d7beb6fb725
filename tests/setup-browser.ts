import { preloadBreakout } from '../src/components/late/preload-breakout';
import { fontsLoaded } from '../stories/support/fonts';
import { quietAudio, stillScreen } from './support/quiet-media';

await fontsLoaded();
// What a view does once it is there. That it comes late is tested where it does.
await preloadBreakout();
quietAudio();
stillScreen();
