import { field, message } from './message';
import type { MessageOf } from './message';

const PollOption = message('socket.polls.PollOption', {
  text: field.string(1),
  count: field.optionalUint64(2),
  votes: field.list(3, message('socket.polls.PollVote', { userId: field.string(1), name: field.string(2) })),
});

export const Poll = message('socket.polls.Poll', {
  pollId: field.string(1),
  createdBy: field.string(2),
  createdByUserId: field.string(3),
  question: field.string(4),
  options: field.list(5, PollOption),
  hideVotes: field.bool(6),
  anonymous: field.bool(7),
  /** Participant ids of those who have voted. */
  votes: field.strings(8),
});
export type Poll = MessageOf<typeof Poll>;

export const Polls = message('socket.polls.GetPollsResponse', { polls: field.list(1, Poll) });

export const PollCreateRequest = message('socket.polls.NewPollRequest', {
  question: field.string(1),
  options: field.strings(2),
  anonymous: field.bool(3),
  hideVotes: field.bool(4),
});

export const PollVoteRequest = message('socket.polls.VotePollRequest', {
  pollId: field.string(1),
  index: field.uint64(2),
});

/** The push about a new or changed poll. */
export const PollChanged = message('socket.polls.UpdatePollResponse', { poll: field.nested(1, Poll) });
