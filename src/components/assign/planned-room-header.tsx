import { forwardRef, memo, useRef, useState } from 'react';
import { isBreakoutError } from '../../core/errors';
import { isDraftId } from '../../core/plan/draft-id';
import type { PlannedRoom } from '../../core/plan/types';
import { MAX_TITLE_LENGTH } from '../../core/plan/validate';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { briefTexts } from '../../locales/en/brief';
import { errorTexts } from '../../locales/en/error';
import { Button } from '../../primitives/button';
import { EditInput, type EditInputProps } from '../../primitives/edit-input';
import { Field } from '../../primitives/field';
import { Icon } from '../../primitives/icon';
import type { MenuItem } from '../../primitives/menu';
import { MenuButton } from '../../primitives/menu-button';
import { BriefDialog } from '../brief/brief-dialog';
import { BriefLine } from '../brief/brief-line';
import { NameList } from '../people/name-list';
import { personLabel } from '../people/person-label';
import { RoomSize } from '../plan/room-size';
import { useBreakoutAssign, useAssignActions } from '../plan/use-breakout-assign';

interface HeaderProps {
  room: PlannedRoom;
  /** How many people are in it. */
  count: number;
  /** Whether its people are shown, in the element of this id. */
  open: boolean;
  bodyId: string;
  /** It is a line: it shows and hides them. */
  onOpenChange: ((roomId: string, open: boolean) => void) | undefined;
}

/** The upper part of a planned room's card. Renders again only when the room or its number of people changed. */
export const PlannedRoomHeader = memo(function PlannedRoomHeader(props: HeaderProps) {
  const { room, open } = props;
  const [isLimiting, setLimiting] = useState(false);
  // Null before the first time: there are many rooms, and most of their tasks nobody opens.
  const [isBriefing, setBriefing] = useState<boolean | null>(null);
  const menu = useRef<HTMLElement>(null);
  const { setBrief } = useAssignActions();
  const { t } = useTexts(briefTexts);
  const stop = () => {
    setLimiting(false);
    // The field is gone by then, and the focus with it.
    requestAnimationFrame(() => menu.current?.focus());
  };
  return (
    <>
      <div className="rbk-room-header">
        <Title {...props} />
        <div className="rbk-room-actions">
          <AssignToRoom room={room} />
          <PlannedRoomMenu ref={menu} room={room} onLimit={() => setLimiting(true)} onBrief={() => setBriefing(true)} />
        </div>
      </div>
      {open && room.brief && <BriefLine brief={room.brief} label={t('brief.label')} />}
      {isLimiting && <CapacityField room={room} onDone={stop} />}
      {isBriefing !== null && (
        <BriefDialog
          open={isBriefing}
          onOpenChange={setBriefing}
          room={room.title}
          brief={room.brief ?? null}
          onSave={(brief) => setBrief(room, brief)}
        />
      )}
    </>
  );
});

/** A room's name, with a pencil to change it in place. Names of open rooms stay: the server cannot change them (SDK facts 11). */
function Title({ room, count, open, bodyId, onOpenChange }: HeaderProps) {
  const { t } = useTexts(assignTexts);
  const [renaming, setRenaming] = useState(false);
  const pencil = useRef<HTMLElement>(null);
  const fixed = !isDraftId(room.id);
  // Open rooms and planned ones often have the same names.
  const isNew = useBreakoutSelector((snapshot) => snapshot.rooms.length > 0) && !fixed;
  const stop = () => {
    setRenaming(false);
    // After the pencil is back.
    requestAnimationFrame(() => pencil.current?.focus());
  };
  return (
    <div className="rbk-rename">
      {renaming ? (
        <RenameField room={room} onDone={stop} />
      ) : (
        <>
          {onOpenChange ? (
            <h4 className="rbk-room-title">
              <button
                type="button"
                className="rbk-room-toggle"
                aria-expanded={open}
                aria-controls={open ? bodyId : undefined}
                onClick={() => onOpenChange(room.id, !open)}
              >
                <Icon plain name="chevron" />
                <span dir="auto" className="rbk-truncate" title={room.title}>
                  {room.title}
                </span>
              </button>
            </h4>
          ) : (
            <h4 dir="auto" className="rbk-room-title rbk-truncate" title={room.title}>
              {room.title}
            </h4>
          )}
          {!open && <NamesOf room={room} />}
          <RoomSize room={room} count={count} />
          {isNew && <span className="rbk-tag">{t('assign.room.new')}</span>}
          <Button
            plain
            ref={pencil}
            kind="icon"
            size="sm"
            variant="ghost"
            icon="edit"
            aria-disabled={fixed || undefined}
            title={fixed ? t('assign.rename.unsupported') : undefined}
            onClick={() => setRenaming(true)}
          >
            {t('assign.rename', { room: room.title })}
          </Button>
        </>
      )}
    </div>
  );
}

/** Names in the line of a room that is not open: more have no room. */
const NAMES = 6;

/** Who is in a room that is a line: as many names as there is room for. */
function NamesOf({ room }: { room: PlannedRoom }) {
  const people = useBreakoutAssign(({ peopleIn }) => peopleIn(room));
  const { t } = useTexts(assignTexts);
  return (
    <span className="rbk-live-names" aria-hidden="true">
      {people.length > 0 ? (
        <NameList names={people.slice(0, NAMES).map((person) => personLabel(t, person))} />
      ) : (
        t('assign.room.empty')
      )}
    </span>
  );
}

interface EditProps {
  room: PlannedRoom;
  onDone: () => void;
}

/** A room's name while it is edited: Enter saves, Escape restores. A name that is refused says why and stays. */
function RenameField({ room, onDone }: EditProps) {
  const { rename } = useAssignActions();
  const { t } = useTexts(assignTexts);
  const apply = (title: string) => {
    if (title.trim() !== room.title) rename(room, title);
  };
  const { inputProps, save, error } = useEdit(room.title, apply, onDone);
  return (
    <>
      <Field label={t('assign.rename.label')} hideLabel error={error}>
        {(control) => <EditInput {...control} {...inputProps} maxLength={MAX_TITLE_LENGTH} />}
      </Field>
      <Button kind="icon" variant="ghost" icon="check" onClick={save}>
        {t('assign.rename.save')}
      </Button>
    </>
  );
}

/** How many people shuffles may put into a room, while it is edited: Enter saves, Escape restores, nothing lifts the limit. */
function CapacityField({ room, onDone }: EditProps) {
  const { setCapacity } = useAssignActions();
  const { t } = useTexts(assignTexts);
  const apply = (value: string) => {
    const limit = value.trim() === '' ? null : Number(value);
    if (limit !== (room.capacity ?? null)) setCapacity(room, limit);
  };
  const { inputProps, save, error } = useEdit(room.capacity?.toString() ?? '', apply, onDone);
  return (
    <Field
      label={t('assign.room.limit.label')}
      hint={t('assign.room.limit.hint')}
      error={error}
      className="rbk-capacity"
    >
      {(control) => (
        <div className="rbk-row">
          <EditInput {...control} {...inputProps} inputMode="numeric" />
          <Button kind="icon" variant="ghost" icon="check" onClick={save}>
            {t('assign.room.limit.save')}
          </Button>
        </div>
      )}
    </Field>
  );
}

interface Edit {
  inputProps: Pick<EditInputProps, 'value' | 'onValueChange' | 'onSave' | 'onCancel'>;
  save: () => void;
  /** Why the value was refused, in words. It stays. */
  error: string | null;
}

/** A value while it is edited in place. `apply` throws a `BreakoutError` for one that is refused. */
function useEdit(initial: string, apply: (value: string) => void, onDone: () => void): Edit {
  const { t } = useTexts(errorTexts);
  const [value, setValue] = useState(initial);
  const [error, setError] = useState<string | null>(null);
  const save = () => {
    try {
      apply(value);
      onDone();
    } catch (cause) {
      if (!isBreakoutError(cause)) throw cause;
      setError(t(`error.${cause.code}.fix`));
    }
  };
  return { inputProps: { value, onValueChange: setValue, onSave: save, onCancel: onDone }, save, error };
}

/** Assigns those selected to a room. Hidden while nobody is selected. */
function AssignToRoom({ room }: { room: PlannedRoom }) {
  const { assign } = useAssignActions();
  const selected = useBreakoutAssign((state) => state.selected);
  const { t } = useTexts(assignTexts);
  // Who is there already is no reason to offer it.
  const here = new Set(room.personKeys);
  const ready = [...selected].some((key) => !here.has(key));
  return (
    <Button
      plain
      hidden={selected.size === 0}
      disabled={!ready}
      data-ready={ready ? '' : undefined}
      aria-label={ready ? t('assign.assignTo', { count: selected.size, room: room.title }) : undefined}
      onClick={({ currentTarget }) => {
        assign([...selected], room.id);
        // Of a button that hides with the focus, the browser lays the page out at once, and React does so once more to give it back.
        currentTarget.blur();
      }}
    >
      {t('assign.assign')}
    </Button>
  );
}

interface PlannedRoomMenuProps {
  room: PlannedRoom;
  /** The user wants to set a limit. */
  onLimit: () => void;
  /** The user wants to see or change its task. */
  onBrief: () => void;
}

/** What else can be done with a room of the plan. */
const PlannedRoomMenu = forwardRef<HTMLElement, PlannedRoomMenuProps>(function PlannedRoomMenu(
  { room, onLimit, onBrief },
  ref,
) {
  const { lockRoom, emptyRoom, removeRoom } = useAssignActions();
  const { t } = useTexts(assignTexts, briefTexts);
  const isLocked = room.isLocked ?? false;
  // The task of a room that is open is changed in the panel, at once.
  const hasBrief = isDraftId(room.id) || room.brief !== undefined;
  const actions: Record<string, () => void> = {
    brief: onBrief,
    limit: onLimit,
    lock: () => lockRoom(room, !isLocked),
    empty: () => emptyRoom(room),
    remove: () => removeRoom(room),
  };
  const items: MenuItem[] = [
    ...(hasBrief ? [{ id: 'brief', label: t('brief.menu'), icon: 'task' } as const] : []),
    { id: 'limit', label: t('assign.room.limit'), icon: 'people' },
    { id: 'lock', label: t(isLocked ? 'assign.room.unlock' : 'assign.room.lock'), icon: isLocked ? 'unlock' : 'lock' },
    { id: 'empty', label: t('assign.room.clear'), icon: 'undo', disabled: room.personKeys.length === 0 },
    { id: 'remove', label: t('assign.room.delete'), icon: 'delete', group: 'remove' },
  ];
  return (
    <MenuButton
      ref={ref}
      plain
      kind="icon"
      variant="ghost"
      icon="more"
      items={items}
      onSelect={(id) => actions[id]?.()}
    >
      {t('assign.room.actions', { room: room.title })}
    </MenuButton>
  );
});
