import { useBreakoutMeeting, useMeetingSelector } from '../../../../src';
import { Crowd } from './crowd';
import { useTexts } from './texts';
import { useTileWidth } from './use-tile-width';
import { VideoTile } from './video-tile';

/** Everybody in the same room. Those without video of their own are named below it. */
export function VideoGrid() {
  const texts = useTexts();
  const { room, main, status } = useBreakoutMeeting();
  const self = useMeetingSelector((meeting) => meeting.self);
  const peers = useMeetingSelector((meeting) => meeting.participants.joined)?.toArray() ?? [];
  const here = (status === 'room' ? room?.people : status === 'main' ? main?.people : undefined) ?? [];
  const onVideo = new Set([self?.userId, ...peers.map(({ userId }) => userId)]);
  const crowd = here.filter(({ id }) => !onVideo.has(id));
  const [grid, tileWidth] = useTileWidth<HTMLUListElement>(1 + peers.length);

  return (
    <section className="people" aria-label={texts.people}>
      <ul ref={grid} className="grid" style={{ '--tile-width': `${tileWidth}px` }}>
        {self && <VideoTile participant={self} own />}
        {peers.map((peer) => (
          <VideoTile key={peer.userId} participant={peer} />
        ))}
      </ul>
      {crowd.length > 0 && <Crowd people={crowd} />}
    </section>
  );
}
