import { forwardRef } from 'react';
import { roomSizes } from '../../core/plan/sizes';
import { useMessages } from '../../hooks/use-messages';
import { Part, type PartProps } from '../../primitives/part';
import { useCreateRooms } from './create-rooms-context';

export type RoomSizesProps = Omit<PartProps<'div'>, 'children'>;

/** As many as fit in two lines: beyond that the sentence says it all. */
const maxTiles = 20;

/** How many rooms for how many people and, where they are split evenly, how large: as a sentence, and drawn, one tile a room. */
export const RoomSizes = forwardRef<HTMLDivElement, RoomSizesProps>(function RoomSizes(props, ref) {
  const { mode, placing, value, rooms, peopleCount } = useCreateRooms();
  const { t } = useMessages();
  const sizes = rooms === null ? [] : roomSizes(peopleCount, rooms);
  const kinds = new Map<number, number>();
  for (const size of sizes) kinds.set(size, (kinds.get(size) ?? 0) + 1);
  const parts = [...kinds].map(([people, count]) =>
    people === 0 ? t('create.sizes.empty', { count }) : t('create.sizes.part', { count, people }),
  );
  const evenly =
    mode === 'people'
      ? t('create.sizes.atMost', { max: Number(value), sizes: parts })
      : t('create.sizes', { sizes: parts });
  const isSplit = placing === 'automatic' && peopleCount > 0;
  const plain = t('create.rooms', {
    rooms: t('common.rooms', { count: rooms ?? 0 }),
    people: t('common.people', { count: peopleCount }),
  });
  const sentence = peopleCount === 0 ? t('create.nobody') : isSplit ? evenly : plain;
  return (
    <Part tag="div" className="rbk-sizes" ref={ref} hidden={rooms === null} custom={props}>
      <p aria-live="polite">{sentence}</p>
      {isSplit && (
        <div className="rbk-size-list" aria-hidden="true">
          {sizes.slice(0, maxTiles).map((size, index) => (
            <span key={index} className="rbk-size" data-empty={size === 0 ? '' : undefined}>
              {size}
            </span>
          ))}
          {sizes.length > maxTiles && <span className="rbk-size">…</span>}
        </div>
      )}
    </Part>
  );
});
