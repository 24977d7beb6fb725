// One file of the package, by tsup.config.ts: what of the core every app has at its start.
export * from './editor/empty';
export * from './errors';
export * from './late';
export * from './session/empty-snapshot';
export * from './session/host-slot';
export * from './session/last-host';
export * from './session/status';
export * from './store';
