import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { version } = JSON.parse(readFileSync('node_modules/react/package.json', 'utf8')) as { version: string };

/** Without what a framework asks for: the mark of a client component, and where style sheets are imported. */
const meetingOf = (file: string) =>
  readFileSync(`examples/${file}`, 'utf8')
    .replace(/^('use client'|import '[^']+\.css');$/gm, '')
    .replace(/\n+/g, '\n')
    .trim();

it.each(['vite-react-18/src', 'vite-ssr/src', 'next-app/app', 'next-pages/src'])(
  'the meeting of examples/%s is that of examples/vite',
  (folder) => {
    for (const file of ['meeting.tsx', 'meeting.css', 'backend.ts']) {
      expect(meetingOf(`${folder}/${file}`)).toBe(meetingOf(`vite/src/${file}`));
    }
  },
);

it.each(['vite', 'vite-ssr', 'next-app', 'next-pages'])('examples/%s has the React that is tested here', (folder) => {
  const manifest = readFileSync(`examples/${folder}/package.json`, 'utf8');
  expect(manifest).toContain(`"react": "${version}"`);
});
