import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { useAssign, useAssignActions } from './assign-context';

/** The one-click shuffle and, beside it, its options. */
export function ShuffleTools() {
  const { shuffle, openShuffle } = useAssignActions();
  const { people } = useAssign();
  const { t } = useMessages();
  const onlyHosts = people.every(({ isHost }) => isHost);
  return (
    <div className="rbk-row rbk-shuffle-tools">
      <Button
        icon="shuffle"
        kind="wide"
        aria-disabled={onlyHosts}
        title={t(onlyHosts ? 'assign.shuffle.nobody' : 'assign.shuffle.description')}
        onClick={shuffle}
      >
        {t('assign.shuffle')}
      </Button>
      <Button kind="icon" icon="options" aria-haspopup="dialog" onClick={openShuffle}>
        {t('shuffle.open')}
      </Button>
    </div>
  );
}
