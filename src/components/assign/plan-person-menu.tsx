import { leadOf } from '../../core/plan/edit-rooms';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { leadTexts } from '../../locales/en/lead';
import { panelHostTexts } from '../../locales/en/panel-host';
import { rulesTexts } from '../../locales/en/rules';
import type { MenuItem, MenuProps } from '../../primitives/menu';
import { expectedLabel, expectedNames } from '../people/expected-names';
import { personLabel } from '../people/person-label';
import { RoomMenu } from '../people/room-menu';
import { nowhere, roomMenuItems } from '../people/room-menu-items';
import type { AssignState } from '../plan/assign-state';
import { useAssignActions, useAssignFields, useBreakoutAssign } from '../plan/use-breakout-assign';

type PlanPersonMenuProps = Pick<MenuProps, 'fallbackFocus'>;

/** The menu of one or more people of the plan, which `openMoveMenu` has opened. */
export function PlanPersonMenu(props: PlanPersonMenuProps) {
  const menu = useBreakoutAssign((state) => state.moveMenu);
  return menu && <OpenMenu {...menu} {...props} />;
}

/** The rooms to move people to, or out of; after them, what else can be done with these people. */
function OpenMenu({ keys, ...rest }: PlanPersonMenuProps & NonNullable<AssignState['moveMenu']>) {
  const { plan, people, peopleIn, roomOf } = useAssignFields('plan', 'people', 'peopleIn', 'roomOf');
  const { locked, rulesOf } = useAssignFields('locked', 'rulesOf');
  const { assign, swap, lockPeople, addRule, removeFromRules, setLead, closeMoveMenu } = useAssignActions();
  const { t } = useTexts(assignTexts, leadTexts, panelHostTexts, rulesTexts);
  const rooms = plan.rooms.map((room) => ({ id: room.id, title: room.title, count: peopleIn(room).length }));
  const origins = new Set(keys.map((key) => roomOf(key)?.id ?? null));
  const [origin] = origins.size === 1 ? origins : [];
  const [first, second, third] = keys;
  const person = second === undefined ? people.find(({ key }) => key === first) : undefined;
  const expected = plan.expected ?? [];
  const awaited = second === undefined ? expected.findIndex(({ key }) => key === first) : -1;
  const awaitedName = expectedNames(t, expected)[awaited];
  const name = person ? personLabel(t, person) : awaitedName && expectedLabel(t, awaitedName);

  const actions: Record<string, () => void> = {};
  const more: MenuItem[] = [];
  if (first !== undefined && second !== undefined && third === undefined && origins.size === 2) {
    actions[swapId] = () => swap(first, second);
    more.push({ id: swapId, label: t('assign.swap'), icon: 'swap', group: 'more' });
  }
  const room = first === undefined || second !== undefined ? undefined : roomOf(first);
  // Of open rooms leads are chosen in the panel.
  if (first !== undefined && room && plan.base.length === 0) {
    const isLead = leadOf(room) === first;
    actions[leadId] = () => setLead(room, isLead ? null : first);
    more.push({ id: leadId, label: t(isLead ? 'lead.end' : 'lead.make'), group: 'more' });
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
    for (const kind of ['keep-together', 'keep-apart', 'spread'] as const) {
      actions[ruleId + kind] = () => addRule({ kind, personKeys: keys });
      more.push({ id: ruleId + kind, label: t(`rule.kind.${kind}`), icon: 'options', group: 'rules' });
    }
  }
  if (keys.some((key) => rulesOf.has(key))) {
    actions[removeFromRulesId] = () => removeFromRules(keys);
    more.push({ id: removeFromRulesId, label: t('rules.removeFrom'), icon: 'close', group: 'rules' });
  }
  return (
    <RoomMenu
      {...rest}
      onClose={closeMoveMenu}
      aria-label={name === undefined ? t('assign.moveTo') : t('panel.movePerson', { name })}
      items={[...roomMenuItems(t, t('assign.people'), rooms, origin), ...more]}
      onSelect={(id) => (actions[id] ? actions[id]() : assign(keys, id === nowhere ? null : id))}
    />
  );
}

/** No room has these ids: those of the server are UUIDs, and drafts have their own. */
const swapId = 'action:swap';
const leadId = 'action:lead';
const lockId = 'action:lock';
const ruleId = 'action:';
const removeFromRulesId = 'action:remove-from-rules';
