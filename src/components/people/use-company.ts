import type { PersonKey, Room } from '../../core/types';
import { useTexts } from '../../hooks/use-texts';
import { panelTexts } from '../../locales/en/panel';
import { personLabel } from './person-label';
import { useSortedPeople } from '../../hooks/use-sorted-people';

/** Names that are said before "and 3 others". */
const namesShown = 2;

/** "With Ana, Ben and 3 others": who else is in a room; `null` where nobody is. */
export function useCompany(place: Pick<Room, 'people'> | null, meKey: PersonKey | undefined): string | null {
  const { t } = useTexts(panelTexts);
  const sort = useSortedPeople('useCompany');
  const others = sort(place?.people ?? []).filter((person) => person.key !== meKey);
  if (others.length === 0) return null;
  const rest = others.length - namesShown;
  const names = others.slice(0, namesShown).map((person) => personLabel(t, person));
  return t('panel.with', { people: rest > 0 ? [...names, t('panel.others', { count: rest })] : names });
}
