import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Part, type PartProps } from '../../primitives/part';
import { Spinner } from '../../primitives/spinner';
import { VirtualList } from '../../primitives/virtual-list';
import { ErrorNote } from '../notes/error-note';
import { PreviewRoom } from './preview-room';
import { ShuffleSeed } from './shuffle-seed';
import { useShuffle } from './shuffle-context';
import { UnmetRules } from './unmet-rules';

export interface ShufflePreviewPartState {
  /** Another result is being looked for; the one before is shown meanwhile. */
  pending: boolean;
}

export type ShufflePreviewProps = Omit<PartProps<'section', ShufflePreviewPartState>, 'children'>;

/** The rooms as they would become, with who would be in them. */
export const ShufflePreview = forwardRef<HTMLElement, ShufflePreviewProps>(function ShufflePreview(props, ref) {
  const { outcome, preview, participants, isSeedValid } = useShuffle();
  const { t } = useMessages();
  const { pending, error } = preview;
  const nothing = participants.length === 0 ? t('shuffle.nobody') : isSeedValid ? null : t('shuffle.noResult');
  return (
    <Part
      tag="section"
      className="rbk-pane rbk-shuffle-preview"
      state={{ pending }}
      ref={ref}
      aria-label={t('shuffle.preview')}
      aria-busy={pending}
      custom={props}
    >
      <div className="rbk-shuffle-preview-head">
        <h3 className="rbk-pane-title">{t('shuffle.preview')}</h3>
        {pending && <Spinner size="sm" label={t('shuffle.working')} />}
        <ShuffleSeed />
      </div>
      <ErrorNote error={error} />
      <UnmetRules />
      {nothing !== null && <p className="rbk-empty">{nothing}</p>}
      {outcome && error === null && (
        <VirtualList
          role="group"
          aria-label={t('assign.rooms')}
          // It scrolls, and nothing in it may take the focus.
          tabIndex={0}
          items={outcome.rooms}
          getKey={(room) => room.id}
          estimateSize={(room) => 64 + 17 * Math.min(room.personKeys.length, 12)}
          minItemWidth={250}
        >
          {(room) => <PreviewRoom room={room} />}
        </VirtualList>
      )}
    </Part>
  );
});
