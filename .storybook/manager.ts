import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  // Beside the story, whose height tells how it is laid out.
  panelPosition: 'right',
  rightPanelWidth: 320,
  theme: create({
    base: 'light',
    brandTitle: 'Breakout rooms for RealtimeKit',
    brandUrl: '?path=/docs/welcome--docs',
    brandTarget: '_self',
    colorPrimary: '#2160fd',
    colorSecondary: '#2160fd',
  }),
});
