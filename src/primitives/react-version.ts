import { version } from 'react';

export const isReact18 = version.startsWith('18.');
