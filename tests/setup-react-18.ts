// Under React 18 the config's aliases reach what Vite transforms. CommonJS packages are loaded by Node itself; their
// `require('react')` is turned here. Must come before every other import of React.
import Module from 'node:module';

type Resolve = (this: unknown, request: string, ...rest: unknown[]) => string;
const loader = Module as unknown as { _resolveFilename: Resolve };
const resolve = loader._resolveFilename;

loader._resolveFilename = function (request, ...rest) {
  return resolve.call(this, request.replace(/^(react|react-dom)(?=\/|$)/, '$1-18'), ...rest);
};

// React 18 hands an error of a render to the window first, where jsdom prints it, although a test waits for it.
if (typeof window === 'object')
  window.addEventListener('error', (event) => {
    if (event.error instanceof Error && event.error.name === 'BreakoutError') event.preventDefault();
  });
