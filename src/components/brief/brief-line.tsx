import type { Brief } from '../../core/plan/brief';
import { useTexts } from '../../hooks/use-texts';
import { resultsTexts } from '../../locales/en/results';
import { Icon } from '../../primitives/icon';
import { visuallyHidden } from '../../primitives/visually-hidden';

interface BriefLineProps {
  brief: Brief | undefined;
  /** What the rooms are asked for beside it. */
  question?: string | undefined;
  /** Of what it is. */
  label: string;
}

/** A task, or a question to the rooms, in one line, for hosts: whole as the line's title. */
export function BriefLine({ brief, question, label }: BriefLineProps) {
  const { t } = useTexts(resultsTexts);
  const said = [brief?.text, question].filter((text) => text !== undefined);
  return (
    <p className="rbk-brief-line" title={said.join('\n')}>
      <Icon name={brief ? 'task' : 'help'} />
      <span {...visuallyHidden}>{brief ? label : t('results.question')}</span>
      <bdi className="rbk-truncate">{said[0]}</bdi>
      {brief?.link !== undefined && <Icon name="link" />}
      {brief && question !== undefined && (
        <>
          <Icon name="help" />
          <span {...visuallyHidden}>{t('results.question')}</span>
          <bdi className="rbk-truncate">{question}</bdi>
        </>
      )}
    </p>
  );
}
