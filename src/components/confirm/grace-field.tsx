import { useState } from 'react';
import { useSession, type Session } from '../../hooks/session-context';
import { useCountdownActions } from '../../hooks/use-countdown-slice';
import { useTexts } from '../../hooks/use-texts';
import { countdownTexts } from '../../locales/en/countdown';
import { timerTexts } from '../../locales/en/timer';
import { Field } from '../../primitives/field';
import { durationText } from '../timer/duration';

/** What can be chosen, ms. */
const CHOICES = [0, 10_000, 30_000, 60_000, 120_000];

/** What a host of a session has chosen last, ms. */
const chosen = new WeakMap<Session, number>();

export interface Grace {
  /** How long people are told before they go back, ms; null: they are only asked to. */
  grace: number | null;
  setGrace: (grace: number | null) => void;
  /** Keeps the choice for the next question of this session. */
  remember: () => void;
}

/** The choice of a question that brings people back: at first the last one, else that of the app. */
export function useGrace(user: string): Grace {
  const session = useSession(user);
  const { grace: periods } = useCountdownActions();
  const [own, setOwn] = useState<number | null>();
  const grace = own === undefined ? (chosen.get(session) ?? periods().toMain) : own;
  const remember = () => {
    // At once was for that once: nobody is to be moved without a word by a choice of before.
    if (grace) chosen.set(session, grace);
    setOwn(undefined);
  };
  return { grace, setGrace: setOwn, remember };
}

interface GraceFieldProps extends Omit<Grace, 'remember'> {
  /** Whether people may be asked, rather than moved. */
  canAsk?: boolean;
}

/** When people are brought back. */
export function GraceField({ grace, setGrace, canAsk = false }: GraceFieldProps) {
  const { t } = useTexts(countdownTexts, timerTexts);
  const choices = [...new Set([...CHOICES, grace ?? 0])].sort((a, b) => a - b);
  return (
    <Field label={t('countdown.when')} hint={grace !== 0 && grace !== null && t('countdown.when.hint')}>
      {(control) => (
        <select
          {...control}
          className="rbk-input"
          value={grace ?? ASK}
          onChange={({ target }) => setGrace(target.value === ASK ? null : Number(target.value))}
        >
          {canAsk && <option value={ASK}>{t('countdown.ask')}</option>}
          {choices.map((ms) => (
            <option key={ms} value={ms}>
              {ms === 0 ? t('countdown.atOnce') : t('countdown.in', { time: durationText(t, Math.round(ms / 1000)) })}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

const ASK = 'ask';
