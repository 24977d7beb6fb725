import {
  ChatHistory,
  ChatPage,
  ChatPageRequest,
  ChatSendRequest,
  ChatSendToPeersRequest,
  ChatSent,
} from '../../wire/chat';
import type { ChatMessage } from '../../wire/chat';
import type { Connection } from '../meeting';
import { handle } from '../handler';
import type { HandlerTable } from '../handler';
import { createId } from '../id';

/** Chat of one meeting or room: text to everybody or to some. */
export const chatHandlers: HandlerTable = {
  'chat-history': ({ connection, reply }) => {
    const visible = connection.meeting.chat.filter((message) => isFor(message, connection));
    reply(ChatHistory, { messages: visible });
  },

  'chat-page': handle(ChatPageRequest, ({ connection, reply }, { timeStamp, size, reversed, filters }) => {
    const between = filters ? [filters.userId, connection.pass.participantId] : null;
    const found = connection.meeting.chat.filter((message) => {
      const { createdAtMs: at = 0, targetUserIds, userId } = message;
      const inTime = reversed ? at <= timeStamp : at >= timeStamp;
      if (!between) return inTime && targetUserIds.length === 0;
      return inTime && targetUserIds.length > 0 && [...targetUserIds, userId].every((id) => between.includes(id));
    });
    if (reversed) found.reverse();
    reply(ChatPage, { messages: found.slice(0, size || found.length), next: size > 0 && found.length > size });
  }),

  'chat-send': handle(ChatSendRequest, ({ connection }, { payloadType, payload }) => {
    send(connection, 'chat-send', createMessage(connection, payloadType, payload, []));
  }),

  'chat-send-to-peers': handle(ChatSendToPeersRequest, ({ connection }, { payloadType, payload, peerIds }) => {
    const receivers = connection.meeting.present.filter(
      ({ peerId, pass }) => peerIds.includes(peerId) || peerIds.includes(pass.participantId),
    );
    const targets = new Set([...receivers, connection].map(({ pass }) => pass.participantId));
    send(connection, 'chat-send-to-peers', createMessage(connection, payloadType, payload, [...targets]));
  }),
};

function createMessage(
  connection: Connection,
  payloadType: number,
  payload: string,
  targetUserIds: string[],
): ChatMessage {
  const now = Date.now();
  return {
    chatId: createId(),
    peerId: connection.peerId,
    userId: connection.pass.participantId,
    displayName: connection.displayName,
    pinned: false,
    isEdited: false,
    payloadType,
    payload,
    targetUserIds,
    createdAt: Math.floor(now / 1000),
    createdAtMs: now,
  };
}

/** There is no reply: the sender too learns of the message by the push. */
function send(sender: Connection, event: 'chat-send' | 'chat-send-to-peers', message: ChatMessage): void {
  sender.meeting.chat.push(message);
  for (const connection of sender.meeting.present) {
    if (isFor(message, connection)) connection.push(event, ChatSent, { message });
  }
}

export function isFor(message: ChatMessage, connection: Connection): boolean {
  return message.targetUserIds.length === 0 || message.targetUserIds.includes(connection.pass.participantId);
}
