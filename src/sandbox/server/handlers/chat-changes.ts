import { ChatDeleted, ChatDeleteRequest, ChatEditRequest, ChatPinned, ChatPinRequest, ChatSent } from '../../wire/chat';
import type { ChatMessage } from '../../wire/chat';
import { handle } from '../handler';
import type { HandlerTable, RequestContext } from '../handler';
import { isFor } from './chat';

/** What happens to a message after it was sent: authors edit and delete, everybody pins. */
export const chatChangeHandlers: HandlerTable = {
  'chat-edit': handle(ChatEditRequest, (context, { chatId, payload }) => {
    const message = ownMessage(context, chatId);
    if (!message) return;
    message.payload = payload ?? message.payload;
    message.isEdited = true;
    context.reply(ChatSent, { message });
    for (const other of audience(context, message)) other.push('chat-edit', ChatSent, { message });
  }),

  'chat-delete': handle(ChatDeleteRequest, (context, { chatId }) => {
    const message = ownMessage(context, chatId);
    if (!message) return;
    const { chat } = context.connection.meeting;
    chat.splice(chat.indexOf(message), 1);
    context.reply(ChatDeleted, { chatId });
    for (const other of audience(context, message)) other.push('chat-delete', ChatDeleted, { chatId });
  }),

  'chat-pin': handle(ChatPinRequest, (context, { chatId, pinned }) => {
    const message = context.connection.meeting.chat.find((each) => each.chatId === chatId);
    if (!message) {
      context.refuse('There is no such message.');
      return;
    }
    message.pinned = pinned;
    context.reply(ChatPinned, { chatId, pinned, message });
    for (const other of audience(context, message)) other.push('chat-pin', ChatPinned, { chatId, pinned, message });
  }),
};

/** The message, if the sender of the request wrote it; otherwise the request is refused. */
function ownMessage({ connection, refuse }: RequestContext, chatId: string): ChatMessage | undefined {
  const author = connection.pass.participantId;
  const message = connection.meeting.chat.find((each) => each.chatId === chatId && each.userId === author);
  if (!message) refuse('There is no such message of yours.');
  return message;
}

/** Whom to tell, beside the one who gets a reply. */
function audience({ connection }: RequestContext, message: ChatMessage) {
  return connection.meeting.present.filter((other) => other !== connection && isFor(message, other));
}
