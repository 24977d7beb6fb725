/** All that is exported for React, and the parts of our own that are tested one by one. */
export * from '../../../src/index';
export * from '../../../src/parts';
export { LeaveChoice } from '../../../src/components/leave/breakout-leave-dialog';
export { OperationProgress } from '../../../src/components/notes/operation-progress';
export { SharersWarning } from '../../../src/components/notes/sharers-warning';
export { Field } from '../../../src/primitives/field';
export { Listbox } from '../../../src/primitives/listbox';
export { LiveRegion } from '../../../src/primitives/live-region';
export { Menu } from '../../../src/primitives/menu';
export { NumberField } from '../../../src/primitives/number-field';
export { Segments } from '../../../src/primitives/segments';
export { VirtualList } from '../../../src/primitives/virtual-list';
