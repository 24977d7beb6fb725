import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Meeting } from './meeting';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Meeting />
    </StrictMode>,
  );
}
