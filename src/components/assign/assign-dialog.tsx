import { forwardRef, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useSession } from '../../hooks/session-context';
import { useReportError } from '../../hooks/ui-context';
import { useEditor } from '../../hooks/use-snapshot';
import { useTexts } from '../../hooks/use-texts';
import { announceEditsTexts } from '../../locales/en/announce-edits';
import { assignTexts } from '../../locales/en/assign';
import { panelHostTexts } from '../../locales/en/panel-host';
import { rulesTexts } from '../../locales/en/rules';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { LiveRegion } from '../../primitives/live-region';
import { Menu, type MenuItem, type MenuProps } from '../../primitives/menu';
import { Said, useAnnouncer } from '../announcer';
import { KeepFresh } from '../keep-fresh';
import { expectedLabel, expectedNames } from '../people/expected-names';
import { personLabel } from '../people/person-label';
import { nowhere, roomMenuItems } from '../people/room-menu-items';
import { MissingPermission, useMissingPermission } from '../missing-permission';
import type { AssignState } from '../plan/assign-state';
import { createAssignStore, createAssignView } from '../plan/assign-store';
import {
  AssignContext,
  useAnnouncement,
  useBreakoutAssign,
  useAssignActions,
  useAssignFields,
} from '../plan/use-breakout-assign';
import { ShuffleDialog } from '../shuffle/shuffle-dialog';
import { useOperationAnnouncements } from '../use-operation-announcements';
import { useViewOpen } from '../use-view-open';
import { AssignBody } from './assign-body';
import { AssignFooter } from './assign-footer';
import { AssignHeader } from './assign-header';

export interface AssignDialogProps extends Omit<DialogProps, 'defaultOpen' | 'modal'> {
  /** `docked` stands at the side and leaves the meeting visible and in use. Default: `modal`. */
  variant?: 'modal' | 'docked' | undefined;
}

/**
 * "Assign Participants": who goes to which room, by shuffle or by hand, and the start. Open while the view is `assign`
 * and there is a plan, unless `open` says otherwise; closing it keeps the plan and, when that is for open rooms, leads
 * back to the panel. Its children replace the default header, body and footer; `useBreakoutAssign()` gives parts of your own the
 * state. Renders a `dialog`.
 */
export const AssignDialog = forwardRef<HTMLDialogElement, AssignDialogProps>(function AssignDialog(props, ref) {
  const session = useSession('AssignDialog');
  const translator = useTexts(announceEditsTexts, assignTexts, rulesTexts);
  const reportError = useReportError();
  const [view] = useState(createAssignView);
  const store = useMemo(
    () => createAssignStore(session, view, translator, reportError),
    [session, view, translator, reportError],
  );
  return (
    <AssignContext.Provider value={store}>
      <Content ref={ref} {...props} />
    </AssignContext.Provider>
  );
});

const Content = forwardRef<HTMLDialogElement, AssignDialogProps>(function AssignDialogContent(
  { open, onOpenChange, onKeyDown, variant = 'modal', children, ...rest },
  ref,
) {
  const hasPlan = useEditor(useSession('AssignDialog'), ({ plan }) => plan !== null);
  const { isUnchanged, live, pending } = useAssignFields('isUnchanged', 'live', 'pending');
  const { announce, discard, redo, undo } = useAssignActions();
  const body = useRef<HTMLDivElement>(null);
  const view = useViewOpen(
    'assign',
    {
      open,
      onOpenChange: (next, details) => {
        onOpenChange?.(next, details);
        // Rooms that were only looked at leave no plan behind, which would be out of date by tomorrow.
        if (!next && open === undefined && hasPlan && isUnchanged) discard();
      },
    },
    hasPlan && live ? 'panel' : null,
  );
  const isOpen = view.open && hasPlan;
  const missing = useMissingPermission();
  const { announcement, announce: announceBeside } = useAnnouncer();
  useOperationAnnouncements('AssignDialog', isOpen ? announce : announceBeside, isOpen);
  // What was said last is no news when it opens again.
  useEffect(() => {
    if (!isOpen) announce('');
  }, [isOpen, announce]);
  const onHistoryKey = (event: KeyboardEvent) => {
    const step = historyStep(event);
    if (!step || pending) return;
    if (step === 'undo') undo();
    else redo();
    event.preventDefault();
  };
  return (
    <>
      <Dialog
        ref={ref}
        size="lg"
        modal={variant === 'modal'}
        {...rest}
        {...view}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (!event.defaultPrevented) onHistoryKey(event);
        }}
        open={isOpen}
      >
        {missing ? (
          <MissingPermission kind={missing} />
        ) : (
          <>
            {children ?? (
              <>
                <AssignHeader />
                <AssignBody ref={body} />
                <AssignFooter />
              </>
            )}
            <MoveMenu fallbackFocus={body} />
            <ShuffleOptions />
          </>
        )}
        <KeepFresh />
        <Announcement />
      </Dialog>
      {/* Outside of the dialog, which has closed by the time a start ends. An app may have no panel to announce it. */}
      {announcement.message !== '' && <LiveRegion message={announcement.message} stamp={announcement.stamp} />}
    </>
  );
});

function ShuffleOptions() {
  const isShuffling = useBreakoutAssign((state) => state.isShuffling);
  const { setShuffling } = useAssignActions();
  return <ShuffleDialog open={isShuffling} onOpenChange={setShuffling} />;
}

/** What was done last, for assistive technology and, where it cannot be seen otherwise, for everybody. */
function Announcement() {
  const announcement = useAnnouncement();
  return (
    <>
      <LiveRegion message={announcement.message} stamp={announcement.stamp} />
      <Said {...announcement} />
    </>
  );
}

type MoveMenuProps = Pick<MenuProps, 'fallbackFocus'>;

/** The menu that `openMoveMenu` has opened. */
function MoveMenu(props: MoveMenuProps) {
  const menu = useBreakoutAssign((state) => state.moveMenu);
  return menu && <OpenMenu {...menu} {...props} />;
}

/** The rooms to move people to, or out of; after them, what else can be done with these people. */
function OpenMenu({ keys, ...rest }: MoveMenuProps & NonNullable<AssignState['moveMenu']>) {
  const { plan, people, peopleIn, roomOf } = useAssignFields('plan', 'people', 'peopleIn', 'roomOf');
  const { locked, rulesOf } = useAssignFields('locked', 'rulesOf');
  const { assign, swap, lockPeople, addRule, removeFromRules, closeMoveMenu } = useAssignActions();
  const { t } = useTexts(assignTexts, panelHostTexts, rulesTexts);
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
    actions[removeFromRulesId] = () => removeFromRules(keys);
    more.push({ id: removeFromRulesId, label: t('rules.removeFrom'), icon: 'close', group: 'rules' });
  }
  return (
    <Menu
      {...rest}
      onClose={closeMoveMenu}
      titled
      aria-label={name === undefined ? t('assign.moveTo') : t('panel.movePerson', { name })}
      items={[...roomMenuItems(t, t('assign.people'), rooms, origin), ...more]}
      onSelect={(id) => (actions[id] ? actions[id]() : assign(keys, id === nowhere ? null : id))}
    />
  );
}

/** No room has these ids: those of the server are UUIDs, and drafts have their own. */
const swapId = 'action:swap';
const lockId = 'action:lock';
const ruleId = 'action:';
const removeFromRulesId = 'action:remove-from-rules';

/**
 * Ctrl or Cmd+Z undoes; with Shift, or Ctrl+Y, redoes. In a text field the keys edit the text; in a dialog within this
 * one they would change what is behind it.
 */
function historyStep(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (isTextField(event.target) || isNested(event)) return null;
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) return 'redo';
  return key === 'z' ? 'undo' : null;
}

function isTextField(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return !/^(radio|checkbox|button)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

function isNested({ target, currentTarget }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('dialog') !== currentTarget;
}
