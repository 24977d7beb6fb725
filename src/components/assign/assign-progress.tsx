import { forwardRef } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useMessages } from '../../hooks/use-messages';
import { Part, type PartProps } from '../../primitives/part';
import { Spinner } from '../../primitives/spinner';
import { OperationProgress } from '../notes/operation-progress';
import { useFocusOnMount } from '../use-focus-on-mount';

export type AssignProgressProps = Omit<PartProps<'div'>, 'children'>;

/** The plan on its way: how far it has come. Who is where is for the panel to show, which follows. */
export const AssignProgress = forwardRef<HTMLDivElement, AssignProgressProps>(function AssignProgress(props, ref) {
  const operation = useBreakoutMeeting().operations.find(({ exclusive }) => exclusive);
  const { t } = useMessages();
  const node = useFocusOnMount<HTMLDivElement>();
  return (
    <Part tag="div" className="rbk-stack" ref={ref} ownRef={node} tabIndex={-1} custom={props}>
      {operation ? <OperationProgress operation={operation} /> : <Spinner label={t('common.loading')} />}
    </Part>
  );
});
