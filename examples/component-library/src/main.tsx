import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles.css';
import { createRoot } from 'react-dom/client';
import 'realtimekit-breakout/styles.css';
import { App } from './app';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <MantineProvider forceColorScheme="light" theme={{ primaryColor: 'teal', defaultRadius: 'lg' }}>
      <App />
    </MantineProvider>,
  );
}
