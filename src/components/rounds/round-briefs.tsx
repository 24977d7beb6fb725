import { useState } from 'react';
import { MAX_BRIEF_LENGTH } from '../../core/plan/brief';
import { useTexts } from '../../hooks/use-texts';
import { roundsTexts } from '../../locales/en/rounds';
import { Button } from '../../primitives/button';
import { LinkField } from '../facilitation/link-field';
import { MessageField } from '../facilitation/message-field';
import type { TypedBrief } from './typed-rounds';

interface RoundBriefsProps {
  count: number;
  briefs: readonly TypedBrief[];
  onChange: (briefs: readonly TypedBrief[]) => void;
  onSubmit: () => void;
}

const NOTHING: TypedBrief = { text: '', link: '' };

/** What people are to do in each round, folded until somebody wants it. */
export function RoundBriefs({ count, briefs, onChange, onSubmit }: RoundBriefsProps) {
  const { t } = useTexts(roundsTexts);
  const [isOpen, setOpen] = useState(briefs.some(({ text }) => text !== ''));
  const rounds = Array.from({ length: count }, (_, at) => briefs[at] ?? NOTHING);
  const change = (at: number, some: Partial<TypedBrief>) =>
    onChange(rounds.map((brief, index) => (index === at ? { ...brief, ...some } : brief)));
  return (
    <div className="rbk-form-group">
      <Button variant="ghost" icon="task" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('rounds.briefs')}
      </Button>
      {isOpen &&
        rounds.map(({ text, link }, at) => (
          <div key={at} className="rbk-round-brief">
            <MessageField
              label={t('rounds.brief', { round: at + 1 })}
              rows={2}
              maxLength={MAX_BRIEF_LENGTH}
              value={text}
              onValueChange={(value) => change(at, { text: value })}
              onSubmit={onSubmit}
            />
            {(text.trim() !== '' || link !== '') && (
              <LinkField value={link} onValueChange={(value) => change(at, { link: value })} />
            )}
          </div>
        ))}
    </div>
  );
}
