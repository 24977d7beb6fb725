import { describe, expect, inject, it } from 'vitest';
import { run as runIn } from './consumer';

const consumer = inject('consumer');

// Plain Node: no `window`, no transform, no bundler between the built files and the module loader.
const formats = [
  { format: 'ESM', extension: 'mjs', load: (name: string) => `await import('${name}')` },
  { format: 'CommonJS', extension: 'cjs', load: (name: string) => `require('${name}')` },
] as const;

describe.each(formats)('in plain Node as $format', ({ extension, load }) => {
  const run = (body: string) =>
    runIn(consumer, extension, `${body.replace(/load\('([^']+)'\)/g, (_, name: string) => load(name))}`);

  it.each([
    ['realtimekit-breakout', ['BreakoutProvider', 'useBreakoutMeeting', 'AssignDialog', 'BreakoutError']],
    ['realtimekit-breakout/meeting', ['BreakoutMeeting']],
    ['realtimekit-breakout/core', ['createBreakoutSession', 'createPlan', 'distribute', 'BreakoutError']],
    ['realtimekit-breakout/ui-kit', ['uiKitReady']],
    ['realtimekit-breakout/sandbox', ['createSandbox', 'SandboxError']],
  ])('imports %s', (name, expected) => {
    const exported = run(`const entry = load('${name}'); console.log(JSON.stringify(Object.keys(entry)));`);
    expect(exported).toEqual(expect.arrayContaining(expected));
  });

  it('shares one copy of the errors between the entries', () => {
    const shared = run(`
      const react = load('realtimekit-breakout');
      const core = load('realtimekit-breakout/core');
      console.log(JSON.stringify(react.BreakoutError === core.BreakoutError));
    `);
    expect(shared).toBe(true);
  });

  it('runs the engine’s pure functions', () => {
    const sizes = run(`
      const { distribute } = load('realtimekit-breakout/core');
      const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
      const { assignment } = distribute(people, ['1', '2', '3', '4'], { seed: 1 });
      console.log(JSON.stringify(Object.values(assignment).map((keys) => keys.length).sort()));
    `);
    expect(sizes).toEqual([2, 2, 2, 3]);
  });

  it('lets the whole meeting see a provider of the main entry', () => {
    const [inside, outside] = run(`
      const { createElement } = load('react');
      const { renderToString } = load('react-dom/server');
      const { BreakoutProvider } = load('realtimekit-breakout');
      const { BreakoutMeeting } = load('realtimekit-breakout/meeting');
      const render = (page) => {
        try {
          return renderToString(page);
        } catch (error) {
          return error.code;
        }
      };
      const meeting = createElement(BreakoutMeeting);
      const provided = createElement(BreakoutProvider, { client: undefined }, meeting);
      console.log(JSON.stringify([render(provided), render(meeting)]));
    `) as string[];
    expect(inside).toMatch(/^<div class="rbk-meeting"/);
    expect(outside).toBe('provider-missing');
  });

  it('renders a provider with components on a server', () => {
    const html = run(`
      const { createElement } = load('react');
      const { renderToString } = load('react-dom/server');
      const { BreakoutProvider, BreakoutToggle, AssignDialog } = load('realtimekit-breakout');
      const page = createElement(
        BreakoutProvider,
        { client: undefined },
        createElement('h1', null, 'Meeting'),
        createElement(BreakoutToggle),
        createElement(AssignDialog),
      );
      console.log(JSON.stringify(renderToString(page)));
    `);
    expect(html).toContain('<h1>Meeting</h1>');
  });
});

it('recognises an error of the other format by its brand', () => {
  const recognised = runIn(
    consumer,
    'mjs',
    `
    import { createRequire } from 'node:module';
    import { isBreakoutError, BreakoutError } from 'realtimekit-breakout/core';
    const commonJs = createRequire(import.meta.url)('realtimekit-breakout/core');
    const error = new commonJs.BreakoutError('busy', { what: '', why: '', fix: '' });
    console.log(JSON.stringify([error instanceof BreakoutError, isBreakoutError(error)]));
    `,
  );
  expect(recognised).toEqual([false, true]);
});
