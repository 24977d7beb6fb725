import { useSession } from './session-context';
import { useSnapshot, type IsEqual, type SnapshotSelector } from './use-snapshot';

/**
 * A slice of the snapshot: the component renders again only when the slice changes. A selector that makes a new object
 * each time needs an `isEqual` for that. Default: `Object.is`.
 *
 * @throws BreakoutError `provider-missing`.
 *
 * @example
 * const peopleCount = useBreakoutSelector((snapshot) => snapshot.main?.people.length ?? 0);
 */
export function useBreakoutSelector<Slice>(selector: SnapshotSelector<Slice>, isEqual?: IsEqual<Slice>): Slice {
  return useSnapshot(useSession('useBreakoutSelector'), selector, isEqual);
}
