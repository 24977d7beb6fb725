import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Meeting } from './meeting';

const root = document.getElementById('root');
if (root) {
  hydrateRoot(
    root,
    <StrictMode>
      <Meeting />
    </StrictMode>,
  );
}
