import type { Person } from '../../core/types';
import { useTexts } from '../../hooks/use-texts';
import { highlight } from './find-people';
import { markOf } from './person-label';

interface PersonNameProps {
  person: Pick<Person, 'name' | 'namesake'>;
  isMe?: boolean;
  className?: string;
  /** The tooltip. */
  title?: string;
  /** What was searched for: it is marked in the name. */
  query?: string;
}

/** A person's name in a list, whatever direction it is written in, with what tells it from others of the name. */
export function PersonName({ person, isMe = false, className, title, query = '' }: PersonNameProps) {
  const { t } = useTexts();
  const mark = markOf(t, person, isMe);
  return (
    <>
      <bdi className={className} title={title}>
        {highlight(person.name, query).map(({ text, isMatch }, index) =>
          isMatch ? (
            <mark key={index} className="rbk-hit">
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </bdi>
      {mark !== null && (
        <>
          {' '}
          <span className="rbk-name-mark rbk-muted">{mark}</span>
        </>
      )}
    </>
  );
}
