import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { createConsumer, type Consumer } from './package/consumer';

declare module 'vitest' {
  interface ProvidedContext {
    consumer: Consumer;
  }
}

/** Packs and installs the package once for all tests of it. */
export default function installPackage(project: TestProject): () => void {
  const consumer = createConsumer();
  project.provide('consumer', consumer);
  return () => rmSync(consumer.folder, { recursive: true, force: true });
}
