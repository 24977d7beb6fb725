import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { installJsdomStubs } from './support/jsdom-stubs';

if (navigator.userAgent.includes('jsdom')) installJsdomStubs();

afterEach(cleanup);
