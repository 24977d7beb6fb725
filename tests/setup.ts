// First: React looks for what counts its renders when it is loaded.
import './support/count-renders';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { hostParts } from '../src/core/session/host-slot';
import { engine } from '../src/hooks/engine';
import { installJsdomStubs } from './support/jsdom-stubs';

// Node 20 has no `navigator`: a test may ask for the node environment.
if (globalThis.navigator?.userAgent.includes('jsdom')) installJsdomStubs();

// On a busy machine a second, the default, may pass with nothing done.
configure({ asyncUtilTimeout: 10_000 });

// What a session does once it is whole. That its engine and the host's part come late is tested where it does.
await Promise.all([engine.load(), hostParts.load()]);

afterEach(cleanup);
