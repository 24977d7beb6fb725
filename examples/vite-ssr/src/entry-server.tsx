import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { Meeting } from './meeting';

export function render(): string {
  return renderToString(
    <StrictMode>
      <Meeting />
    </StrictMode>,
  );
}
