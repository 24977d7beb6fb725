import { forwardRef, useState } from 'react';
import type { Person } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';
import { Disclosure } from '../../primitives/disclosure';
import { Part, type PartProps } from '../../primitives/part';
import { Segments } from '../../primitives/segments';
import { PeoplePicker } from './people-picker';
import { PeopleCheck } from './people-check';
import { useShuffle } from './shuffle-context';

export type ShufflePeopleProps = Omit<PartProps<'section'>, 'children'>;

/** Who takes part: all who are not locked or only those without a room, by role, or one by one. */
export const ShufflePeople = forwardRef<HTMLElement, ShufflePeopleProps>(function ShufflePeople(props, ref) {
  const { scope, setScope, candidates, out, setTakingPart } = useShuffle();
  const { t } = useMessages();
  const [choosing, setChoosing] = useState(false);
  const all = candidates[scope];
  const guests = all.filter((person) => !person.isHost);
  const hosts = all.filter((person) => person.isHost);
  const check = (people: readonly Person[], label: string) => (
    <PeopleCheck
      label={label}
      total={people.length}
      checked={people.filter((person) => !out.has(person.key)).length}
      onCheckedChange={(checked) =>
        setTakingPart(
          people.map((person) => person.key),
          checked,
        )
      }
    />
  );
  return (
    <Part tag="section" className="rbk-shuffle-group" ref={ref} custom={props}>
      <h3 className="rbk-pane-title">{t('shuffle.people')}</h3>
      <Segments
        label={t('shuffle.people')}
        value={scope}
        onValueChange={setScope}
        options={[
          { value: 'unlocked', label: t('shuffle.scope.unlocked') },
          { value: 'unassigned', label: t('shuffle.scope.unassigned') },
        ]}
      />
      {guests.length > 0 && check(guests, t('shuffle.guests'))}
      {hosts.length > 0 && check(hosts, t('shuffle.hosts'))}
      {all.length === 0 ? (
        <p className="rbk-muted">{t(scope === 'unlocked' ? 'shuffle.none.unlocked' : 'assign.allAssigned')}</p>
      ) : (
        <Disclosure open={choosing} onOpenChange={setChoosing}>
          {t('shuffle.choose')}
        </Disclosure>
      )}
      {choosing && all.length > 0 && (
        <PeoplePicker
          label={t('shuffle.people')}
          people={all}
          selected={new Set(all.filter(({ key }) => !out.has(key)).map(({ key }) => key))}
          onChange={setTakingPart}
        />
      )}
    </Part>
  );
});
