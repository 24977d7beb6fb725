import { forwardRef } from 'react';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import type { PartProps } from '../../primitives/part';
import { usePart } from '../../primitives/use-part';

export interface PanelHeaderProps extends PartProps<'header'> {
  /** Id for the title, by which the panel is named. */
  titleId?: string | undefined;
}

/** The panel's title and its close button, which leaves the rooms open. */
export const PanelHeader = forwardRef<HTMLElement, PanelHeaderProps>(function PanelHeader(
  { titleId, children, ...rest },
  ref,
) {
  const [, setView] = useBreakoutView();
  const { t } = useMessages();
  return usePart(
    {
      tag: 'header',
      className: 'rbk-panel-header',
      ref,
      props: {
        children: (
          <>
            <h2 id={titleId} className="rbk-panel-title">
              {children ?? t('panel.title')}
            </h2>
            <Button kind="icon" variant="ghost" icon="close" onClick={() => setView(null)}>
              {t('common.dismiss')}
            </Button>
          </>
        ),
      },
    },
    rest,
  );
});
