// @vitest-environment jsdom
import { Channel } from 'storybook/internal/channels';
import { FORCE_REMOUNT, STORY_FINISHED, STORY_RENDER_PHASE_CHANGED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { expect, it } from 'vitest';
import { speak } from '../../stories/support/content';
import { cover, followSteps } from '../../stories/support/cover';

const storyId = 'live-recordings--every-room';

it('a story is covered until its last step, and not while a reader watches its steps again', () => {
  const channel = new Channel({});
  addons.setChannel(channel);
  followSteps();
  const isCovered = () => 'preparing' in document.documentElement.dataset;
  const play = () => {
    cover({ id: storyId, name: 'Every room' });
    channel.emit(STORY_RENDER_PHASE_CHANGED, { newPhase: 'playing', storyId });
    const isCoveredInSteps = isCovered();
    channel.emit(STORY_FINISHED, { storyId });
    expect(isCovered()).toBe(false);
    return isCoveredInSteps;
  };
  expect(play()).toBe(true);
  channel.emit(FORCE_REMOUNT, { storyId });
  expect(play()).toBe(false);
  // Steps are in English, whatever the language of the toolbar is.
  speak('de');
  channel.emit(FORCE_REMOUNT, { storyId });
  expect(play()).toBe(true);
  channel.emit(FORCE_REMOUNT, { storyId });
  speak('en');
  expect(play()).toBe(true);
});
