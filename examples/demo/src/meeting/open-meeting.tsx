import { createRoot } from 'react-dom/client';
import type { Entrance } from '../demo';
import { App } from './app';
import '../../../../src/styles.css';
import '../../../../src/ui-kit';
import './meeting.css';

export function openMeeting(entrance: Entrance): void {
  const element = document.getElementById('root');
  if (!element) return;
  const root = createRoot(element);
  root.render(<App entrance={entrance} />);
  // The stores of the top page outlive this frame.
  addEventListener('pagehide', () => root.unmount());
}
