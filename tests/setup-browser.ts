import { fontsLoaded } from '../stories/support/fonts';

await fontsLoaded();
