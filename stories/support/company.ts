import { initClient } from '../../src/core';
import { installSyntheticMedia } from '../../src/sandbox';
import type { LoadedMeeting } from '../../tests/support/open-meeting';
import { say } from './content';

const names = ['Hanna Brandt', 'Chen Wei', 'Olu Adeyemi'];

/**
 * Others come with a client and a camera, each with a picture of their own, to where the user is: the vendor's stage shows none of
 * those who are on the server alone. Only in the book, whose readers look at it; a test has no use for them.
 */
export async function bringCompany({ meeting, session }: LoadedMeeting): Promise<void> {
  const { client, currentRoomId } = session.getSnapshot();
  await client?.self.enableVideo();
  for (const name of names.map(say)) {
    installSyntheticMedia(window, { name });
    const guest = meeting.addParticipant({ name, preset: 'participant' });
    let theirs = await initClient(guest.clientOptions());
    if (currentRoomId !== null) {
      guest.moveTo(currentRoomId);
      theirs = await initClient(guest.clientOptions());
    }
    await theirs.join();
    await theirs.self.enableVideo();
  }
}
