import { useState } from 'react';
import { isBreakoutError, useBreakoutMessages } from 'realtimekit-breakout';

/** For actions of the hooks: what went wrong in the last one, in the words of the message tables. */
export function useAttempt() {
  const { t } = useBreakoutMessages();
  const [error, setError] = useState<unknown>(null);
  const attempt = (action: Promise<unknown>) => {
    setError(null);
    action.catch(setError);
  };
  const message = isBreakoutError(error) ? t(`error.${error.code}.title`) : error === null ? null : String(error);
  return { message, attempt };
}
