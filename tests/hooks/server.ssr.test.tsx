import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import {
  ActiveMeetingBoundary,
  BreakoutProvider,
  useBreakoutClient,
  useBreakoutMeeting,
  useBreakoutPlan,
  useBreakoutRooms,
  useBreakoutSelector,
  useBreakoutView,
  useMeetingSelector,
  useBreakoutMessages,
} from '../../src';

function Everything() {
  const { status, meeting, isOpen } = useBreakoutMeeting();
  const { rooms } = useBreakoutRooms();
  const { plan, people } = useBreakoutPlan();
  const [view] = useBreakoutView();
  const selected = useBreakoutSelector((snapshot) => snapshot.status);
  const self = useMeetingSelector((client) => client.self);
  const { t } = useBreakoutMessages();
  const state = { status, selected, isOpen, rooms, people, plan, view, meeting: meeting ?? null, self: self ?? null };
  return (
    <p>
      {JSON.stringify(state)} {t('common.cancel')}
    </p>
  );
}

function App() {
  const [client] = useBreakoutClient();
  return (
    <BreakoutProvider client={client}>
      <Everything />
      <ActiveMeetingBoundary fallback="waiting">never on a server</ActiveMeetingBoundary>
    </BreakoutProvider>
  );
}

test('renders idle on a server, without a page', () => {
  expect(typeof window).toBe('undefined');
  const html = renderToString(<App />).replaceAll('&quot;', '"');

  expect(html).toContain(
    '{"status":"idle","selected":"idle","isOpen":false,"rooms":[],"people":[],"plan":null,"view":null,"meeting":null,"self":null}',
  );
  expect(html).toContain('Cancel');
  expect(html).toContain('waiting');
  expect(html).not.toContain('never on a server');
});
