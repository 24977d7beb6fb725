import { useMessages } from '../../hooks/use-messages';

interface PersonMarksProps {
  isLocked: boolean;
  /** The person's rules, in words. */
  rules: string | undefined;
}

/** What shuffles keep to with this person. Drawn by the style sheet: it stands in lists of many. */
export function PersonMarks({ isLocked, rules }: PersonMarksProps) {
  const { t } = useMessages();
  return (
    <>
      {rules !== undefined && <Mark kind="rule" text={rules} />}
      {isLocked && <Mark kind="lock" text={t('assign.locked')} />}
    </>
  );
}

function Mark({ kind, text }: { kind: 'lock' | 'rule'; text: string }) {
  return (
    <span className="rbk-person-mark" data-kind={kind} title={text}>
      <span className="rbk-visually-hidden">{text}</span>
    </span>
  );
}
