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

export const ChatPageRequest = message('socket.chat.GetPaginatedChatMessageRoomRequest', {
  /** In milliseconds. */
  timeStamp: field.uint64(1),
  size: field.int32(2),
  /** Before the time, the newest first; else after it, the oldest first. */
  reversed: field.bool(4),
  filters: field.nested(
    6,
    message('socket.chat.GetPaginatedChatMessageFilters', {
      /** Messages between this person and oneself. */
      userId: field.string(2),
    }),
  ),
});

export const ChatPage = message('socket.chat.GetPaginatedChatMessageRoomResponse', {
  messages: field.list(1, ChatMessage),
  /** Whether there is more. */
  next: field.bool(2),
});

export const ChatEditRequest = message('socket.chat.EditChatMessageRequest', {
  chatId: field.string(1),
  payload: field.optionalString(3),
});

export const ChatDeleteRequest = message('socket.chat.DeleteChatMessageRequest', { chatId: field.string(1) });

/** The reply to a deletion, and the push about it. */
export const ChatDeleted = message('socket.chat.DeleteChatMessageResponse', { chatId: field.string(1) });

export const ChatPinRequest = message('socket.chat.PinChatMessageRequest', {
  chatId: field.string(1),
  pinned: field.bool(2),
});

/** The reply to pinning, and the push about it. */
export const ChatPinned = message('socket.chat.PinChatMessageResponse', {
  chatId: field.string(1),
  pinned: field.bool(2),
  message: field.nested(4, ChatMessage),
});
