// Before `npm publish`: what only the owner knows, and what the pages of the registry and its readers need.
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** @type {Record<string, unknown>} */
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const missing = ['repository', 'homepage', 'bugs'].filter((field) => !manifest[field]);

if (missing.length > 0) {
  console.error(
    `Not released: package.json has no ${missing.join(', ')}. They are the owner's to fill in, there alone.`,
  );
  process.exitCode = 1;
}
