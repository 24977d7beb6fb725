import { Alert, Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useBreakoutMeeting, useBreakoutRooms } from 'realtimekit-breakout';
import { useAttempt } from './use-attempt';

/** Open rooms, and who is in them. Mount it only while it is shown: `useBreakoutRooms` keeps the list fresh meanwhile. */
export function RoomsAside() {
  const { rooms, currentRoomId } = useBreakoutRooms();
  const { permissions, operations, join, returnToMain, close, reports, dismissReport } = useBreakoutMeeting();
  const { message, attempt } = useAttempt();
  return (
    <Stack p="md" h="100%" style={{ overflow: 'auto' }}>
      {message && <Alert color="red">{message}</Alert>}
      {reports.map(({ id, failed }) => (
        <Alert key={id} color="orange" withCloseButton onClose={() => dismissReport(id)}>
          {failed.length} did not arrive.
        </Alert>
      ))}
      {rooms.map(({ id, title, people }) => (
        <Card key={id} component="section" aria-label={title} withBorder style={{ flex: 'none' }}>
          <Group justify="space-between">
            <Title order={2} size="h5">
              {title}
            </Title>
            <Badge variant="light">{people.length}</Badge>
          </Group>
          <Text my="sm">{people.map(({ name }) => name).join(', ')}</Text>
          {permissions.canSwitchRooms && id !== currentRoomId && (
            <Button variant="light" onClick={() => attempt(join(id))}>
              Sit down
            </Button>
          )}
        </Card>
      ))}
      {currentRoomId !== null && permissions.canReturnToMain && (
        <Button variant="default" onClick={() => attempt(returnToMain())}>
          Stand up
        </Button>
      )}
      {permissions.canAlter && (
        <Button color="red" loading={operations.length > 0} onClick={() => attempt(close())}>
          Call everyone back
        </Button>
      )}
    </Stack>
  );
}
