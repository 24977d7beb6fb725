import { forwardRef, useRef, useState } from 'react';
import { isDraftId } from '../../core/plan/draft-id';
import type { PlannedRoom } from '../../core/plan/types';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { RenameField } from './rename-field';
import { RoomSize } from './room-size';

export interface RoomTitleProps extends Omit<PartProps<'div'>, 'children'> {
  room: PlannedRoom;
  /** How many people are in it. */
  count: number;
}

/** A room's name, with a pencil to change it in place. Names of open rooms stay: the server cannot change them (SDK facts 11). */
export const RoomTitle = forwardRef<HTMLDivElement, RoomTitleProps>(function RoomTitle({ room, count, ...rest }, ref) {
  const { t } = useMessages();
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
    <Part tag="div" className="rbk-rename" ref={ref} custom={rest}>
      {renaming ? (
        <RenameField room={room} onDone={stop} />
      ) : (
        <>
          <h4 dir="auto" className="rbk-room-title rbk-truncate" title={room.title}>
            {room.title}
          </h4>
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
          <RoomSize room={room} count={count} />
        </>
      )}
    </Part>
  );
});
