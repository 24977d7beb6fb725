import { createRoot } from 'react-dom/client';
import type { Entrance } from '../demo';
import { WholeMeeting } from './whole-meeting';
import '../../../../src/styles.css';
import './whole-meeting.css';

export function openMeeting(entrance: Entrance): void {
  const element = document.getElementById('root');
  if (!element) return;
  const root = createRoot(element);
  root.render(<WholeMeeting entrance={entrance} />);
  addEventListener('pagehide', () => root.unmount());
}
