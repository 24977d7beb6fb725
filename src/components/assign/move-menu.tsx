import type { PersonKey } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';
import { Menu, type MenuItem, type MenuProps } from '../../primitives/menu';
import { personLabel } from '../people/person-label';
import { nowhere, roomMenuItems } from '../people/room-menu-items';
import { useAssign } from './assign-context';

interface MoveMenuProps extends Pick<MenuProps, 'anchor' | 'onClose' | 'fallbackFocus'> {
  /** Whose menu it is. */
  keys: readonly PersonKey[];
}

/** The rooms to move people to, or out of; after them, what else can be done with these people. */
export function MoveMenu({ keys, ...rest }: MoveMenuProps) {
  const { plan, people, peopleIn, roomOf, locked, rulesOf, assign, swap, lockPeople, addRule, leaveRules } =
    useAssign();
  const { t } = useMessages();
  const rooms = plan.rooms.map((room) => ({ id: room.id, title: room.title, count: peopleIn(room).length }));
  const origins = new Set(keys.map((key) => roomOf(key)?.id ?? null));
  const [origin] = origins.size === 1 ? origins : [];
  const [first, second, third] = keys;
  const person = second === undefined ? people.find(({ key }) => key === first) : undefined;

  const actions: Record<string, () => void> = {};
  const more: MenuItem[] = [];
  if (first !== undefined && second !== undefined && third === undefined && origins.size === 2) {
    actions[swapId] = () => swap(first, second);
    more.push({ id: swapId, label: t('assign.swap'), icon: 'swap', group: 'more' });
  }
  const allLocked = keys.every((key) => locked.has(key));
  actions[lockId] = () => lockPeople(keys, !allLocked);
  more.push({
    id: lockId,
    label: t(allLocked ? 'assign.unlock' : 'assign.lock'),
    icon: allLocked ? 'unlock' : 'lock',
    group: 'more',
  });
  if (second !== undefined) {
    for (const kind of ['keep-together', 'keep-apart'] as const) {
      actions[ruleId + kind] = () => addRule({ kind, personKeys: keys });
      more.push({ id: ruleId + kind, label: t(`rule.kind.${kind}`), icon: 'link', group: 'rules' });
    }
  }
  if (keys.some((key) => rulesOf.has(key))) {
    actions[leaveId] = () => leaveRules(keys);
    more.push({ id: leaveId, label: t('rules.leave'), icon: 'close', group: 'rules' });
  }
  return (
    <Menu
      {...rest}
      titled
      aria-label={person ? t('panel.movePerson', { name: personLabel(t, person) }) : t('assign.moveTo')}
      items={[...roomMenuItems(t, t('assign.people'), rooms, origin), ...more]}
      onSelect={(id) => (actions[id] ? actions[id]() : assign(keys, id === nowhere ? null : id))}
    />
  );
}

/** No room has these ids: those of the server are UUIDs, and drafts have their own. */
const swapId = 'action:swap';
const lockId = 'action:lock';
const ruleId = 'action:';
const leaveId = 'action:leave-rules';
