import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  // Below the story: on a laptop it is as wide as a meeting is, and the whole toolbar is in sight.
  panelPosition: 'bottom',
  bottomPanelHeight: 200,
  theme: create({
    base: 'light',
    brandTitle: 'Breakout rooms for RealtimeKit',
    brandUrl: '?path=/docs/welcome--docs',
    brandTarget: '_self',
    colorPrimary: '#2160fd',
    colorSecondary: '#2160fd',
  }),
});
