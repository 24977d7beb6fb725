import { createRoot } from 'react-dom/client';
import { createDemo } from './create-demo';
import { Stage } from './stage';
import './stage.css';

const demo = createDemo(new URLSearchParams(location.search));
// The frames look for it; so may whoever is curious.
window.demo = demo;

const root = document.getElementById('root');
if (root) createRoot(root).render(<Stage demo={demo} />);
