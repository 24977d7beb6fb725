import { Alert, Avatar, Button, Group, Modal, Select, Stack } from '@mantine/core';
import { useBreakoutMeeting, useBreakoutPlan, useBreakoutView } from 'realtimekit-breakout';
import type { Plan } from 'realtimekit-breakout/core';
import { useAttempt } from './use-attempt';

/** First how many rooms, then who goes where: the plan of the library, shown by Mantine. */
export function AssignModal() {
  const { plan, create } = useBreakoutPlan();
  const [view, setView] = useBreakoutView();
  const titles = ['Red table', 'Green table', 'Blue table', 'White table'];
  return (
    <Modal opened={view === 'assign'} onClose={() => setView(null)} title="Who sits where?" size="lg" centered>
      {plan && <Seats plan={plan} />}
      <Group>
        {!plan &&
          [2, 3, 4].map((count) => (
            <Button key={count} onClick={() => create(titles.slice(0, count))}>
              {count} tables
            </Button>
          ))}
      </Group>
    </Modal>
  );
}

function Seats({ plan }: { plan: Plan }) {
  const { people, shuffle, assign, discard } = useBreakoutPlan();
  const { start, operations } = useBreakoutMeeting();
  const [, setView] = useBreakoutView();
  const { message, attempt } = useAttempt();
  const tables = plan.rooms.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <Stack>
      {people.map(({ key, name, pictureUrl }) => (
        <Select
          key={key}
          label={name}
          leftSection={<Avatar src={pictureUrl ?? null} name={name} alt="" color="initials" size="sm" />}
          placeholder="Stays here"
          clearable
          data={tables}
          value={plan.rooms.find(({ personKeys }) => personKeys.includes(key))?.id ?? null}
          onChange={(roomId) => assign([key], roomId)}
        />
      ))}
      {message && <Alert color="red">{message}</Alert>}
      <Group>
        <Button variant="light" onClick={() => shuffle()}>
          Shuffle
        </Button>
        <Button variant="subtle" color="red" onClick={discard}>
          Discard
        </Button>
        <Button
          ml="auto"
          loading={operations.length > 0}
          onClick={() => attempt(start(plan).then(() => setView('panel')))}
        >
          Seat everyone
        </Button>
      </Group>
    </Stack>
  );
}
