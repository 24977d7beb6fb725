/**
 * The kinds of entries that only hosts write. Where the app gives `verify`, those without a good signature are refused.
 */
const HOST_KINDS = [
  'act',
  'announcement',
  'brief',
  'countdown',
  'debrief',
  'decision',
  'help-answer',
  'host',
  'recording-wish',
  'results',
  'room',
  'rounds',
  'timer',
];

export function isHostKind(kind: string): boolean {
  return HOST_KINDS.includes(kind);
}
