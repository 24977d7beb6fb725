import type { AssignPane } from './assign-context';

const prefix = 'pane:';

/** The drop zone that stands for opening a pane. */
export function zoneOfPane(pane: AssignPane): string {
  return prefix + pane;
}

export function paneOfZone(zone: string): AssignPane | null {
  return zone === zoneOfPane('people') ? 'people' : zone === zoneOfPane('rooms') ? 'rooms' : null;
}
