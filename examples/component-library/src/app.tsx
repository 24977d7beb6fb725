import { AppShell, Button, Group, Loader, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import {
  BreakoutLeaveButton,
  BreakoutNotes,
  BreakoutProvider,
  SwitchingScreen,
  useBreakoutClient,
  useBreakoutMeeting,
  useBreakoutView,
  useMeetingSelector,
} from 'realtimekit-breakout';
import { AssignModal } from './assign-modal';
import { getClientOptions } from './backend';
import { OwnButton } from './own-button';
import { RoomsAside } from './rooms-aside';

const components = { Button: OwnButton };

export function App() {
  const [client, initClient] = useBreakoutClient();
  useEffect(() => {
    void getClientOptions()
      .then(initClient)
      .then((ready) => ready?.join());
  }, [initClient]);
  return (
    <BreakoutProvider client={client} components={components}>
      {client ? <Meeting /> : <Loader />}
      <AssignModal />
    </BreakoutProvider>
  );
}

function Meeting() {
  const title = useMeetingSelector(({ meta }) => meta.meetingTitle);
  const name = useMeetingSelector(({ self }) => self.name);
  const { status, isOpen, permissions } = useBreakoutMeeting();
  const [view, setView] = useBreakoutView();
  const next = isOpen ? 'panel' : 'assign';
  const isAsideShown = isOpen && view === 'panel';
  const collapsed = { desktop: !isAsideShown, mobile: !isAsideShown };
  if (status === 'ended') return <Text>You have left.</Text>;
  return (
    <AppShell header={{ height: 64 }} aside={{ width: 320, breakpoint: 'sm', collapsed }} padding="md">
      <AppShell.Header>
        <Group h="100%" px="md">
          <Title order={1} size="h3" flex={1}>
            {title}
          </Title>
          {(isOpen || permissions.canAlter) && (
            <Button variant="light" onClick={() => setView(view === next ? null : next)}>
              Tables
            </Button>
          )}
          <BreakoutLeaveButton />
        </Group>
      </AppShell.Header>
      <AppShell.Main pos="relative">
        <BreakoutNotes />
        <Text>You are here as {name}.</Text>
        <SwitchingScreen />
      </AppShell.Main>
      <AppShell.Aside aria-label="Tables">{isAsideShown && <RoomsAside />}</AppShell.Aside>
    </AppShell>
  );
}
