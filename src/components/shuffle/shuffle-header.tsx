import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { DialogHeader, type DialogHeaderProps } from '../../primitives/dialog-header';
import { Segments } from '../../primitives/segments';
import { useShuffle } from './shuffle-context';

export type ShuffleHeaderProps = DialogHeaderProps;

/** The title and, where there is room for one pane only, the choice of it. */
export const ShuffleHeader = forwardRef<HTMLElement, ShuffleHeaderProps>(function ShuffleHeader(
  { children, ...rest },
  ref,
) {
  const { pane, setPane } = useShuffle();
  const { t } = useMessages();
  return (
    <>
      <DialogHeader ref={ref} {...rest}>
        {children ?? t('shuffle.title')}
      </DialogHeader>
      <div className="rbk-assign-tabs">
        <Segments
          label={t('shuffle.panes')}
          value={pane}
          onValueChange={setPane}
          options={[
            { value: 'options', label: t('shuffle.options') },
            { value: 'preview', label: t('shuffle.preview') },
          ]}
        />
      </div>
    </>
  );
});
