/** What only a host needs of a session: the plan's editor and the operations. Loaded when somebody may alter rooms. */
export { Editor } from '../editor/editor';
export { Operations } from './operations';
