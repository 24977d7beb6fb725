import { field, message } from './message';
import type { MessageOf } from './message';

export const ChatMessage = message('socket.chat.ChatMessage', {
  chatId: field.string(1),
  peerId: field.string(2),
  userId: field.string(3),
  displayName: field.string(4),
  pinned: field.bool(5),
  isEdited: field.bool(6),
  /** 0 text, 1 image, 2 file, 3 custom. */
  payloadType: field.int32(7),
  payload: field.string(8),
  /** Empty for a message to everybody. */
  targetUserIds: field.strings(10),
  /** In seconds. */
  createdAt: field.uint64(11),
  createdAtMs: field.optionalUint64(12),
});
export type ChatMessage = MessageOf<typeof ChatMessage>;

export const ChatHistory = message('socket.chat.GetChatMessagesResponse', { messages: field.list(1, ChatMessage) });

export const ChatSendRequest = message('socket.chat.SendChatMessageToRoomRequest', {
  payloadType: field.int32(1),
  payload: field.string(2),
});

export const ChatSendToPeersRequest = message('socket.chat.SendChatMessageToPeersRequest', {
  /** Despite its name the SDK fills it with participant ids or peer ids, so both are accepted. */
  peerIds: field.strings(1),
  payloadType: field.int32(2),
  payload: field.string(3),
});

/** The push about a new message, to everybody concerned, the sender included. */
export const ChatSent = message('socket.chat.SendChatMessageToRoomResponse', { message: field.nested(1, ChatMessage) });
