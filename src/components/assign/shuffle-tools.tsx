import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { useAssignActions } from './assign-context';

/** The one-click shuffle and, beside it, its options. */
export function ShuffleTools() {
  const { shuffle, openShuffle } = useAssignActions();
  const { t } = useMessages();
  return (
    <div className="rbk-row rbk-shuffle-tools">
      <Button icon="shuffle" kind="wide" title={t('assign.shuffle.description')} onClick={shuffle}>
        {t('assign.shuffle')}
      </Button>
      <Button kind="icon" icon="options" aria-haspopup="dialog" onClick={openShuffle}>
        {t('shuffle.open')}
      </Button>
    </div>
  );
}
