import { PollChanged, PollCreateRequest, Polls, PollVoteRequest } from '../../wire/polls';
import type { Poll } from '../../wire/polls';
import { handle } from '../handler';
import type { HandlerTable } from '../handler';
import { createId } from '../id';

/** Polls of one meeting or room. There are no replies to changes: everybody learns of them by a push. */
export const pollHandlers: HandlerTable = {
  polls: ({ connection, reply }) => {
    reply(Polls, { polls: connection.meeting.polls });
  },

  'poll-create': handle(PollCreateRequest, ({ backend, connection }, request) => {
    const poll: Poll = {
      pollId: createId(),
      createdBy: connection.displayName,
      createdByUserId: connection.pass.participantId,
      question: request.question,
      options: request.options.map((text) => ({ text, count: 0, votes: [] })),
      hideVotes: request.hideVotes,
      anonymous: request.anonymous,
      votes: [],
    };
    connection.meeting.polls.push(poll);
    backend.tellMeeting(connection.meeting, 'poll-create', PollChanged, { poll });
  }),

  'poll-vote': handle(PollVoteRequest, ({ backend, connection, refuse }, { pollId, index }) => {
    const poll = connection.meeting.polls.find((each) => each.pollId === pollId);
    const option = poll?.options[index];
    const voter = connection.pass.participantId;
    if (!poll || !option || poll.votes.includes(voter)) {
      refuse('There is no such option, or the vote was already cast.');
      return;
    }
    poll.votes.push(voter);
    option.count = (option.count ?? 0) + 1;
    if (!poll.anonymous) option.votes.push({ userId: voter, name: connection.displayName });
    backend.tellMeeting(connection.meeting, 'poll-vote', PollChanged, { poll });
  }),
};
