import type { Actor } from '../../../rulebook/accounts/actor.ts';
import type { AccessRefusal, ComeAgain, StepUpRefusal } from '../../../rulebook/accounts/refusals.ts';
import type { App } from '../../http/registrar.ts';
import type { Credentials } from '../../http/request-actor.ts';
import type { ThreadParts } from '../parts.ts';
import { changeThreadSettings } from './change-thread-settings.ts';
import { decideHeldMessage } from './decide-held-message.ts';
import { followThread } from './follow-thread.ts';
import { getHeldPicture } from './get-held-picture.ts';
import { getMessagePicture } from './get-message-picture.ts';
import { getThread } from './get-thread.ts';
import { listHeldMessages } from './list-held-messages.ts';
import { listMyThreads } from './list-my-threads.ts';
import { lookAtHeldMessage } from './look-at-held-message.ts';
import { getQuickReplies, putQuickReplies } from './quick-replies.ts';
import { readMessages } from './read-messages.ts';
import { removeMessagePicture } from './remove-message-picture.ts';
import { reportAMessage } from './report-a-message.ts';
import { sendMessage } from './send-message.ts';
import { uploadMessagePicture } from './upload-message-picture.ts';

/** What the routes of conversations work with. */
export type ThreadRoutes = ThreadParts & {
  /** Why somebody of a seller may not read what was said: their proof of who they are is too old. Undefined: they may. */
  readonly askReader: (credentials: Credentials) => Promise<StepUpRefusal | ComeAgain | AccessRefusal | undefined>;
  /** Who is signed in with these credentials now. Asking keeps nobody signed in. */
  readonly stillSignedIn: (credentials: Credentials) => Promise<Actor>;
  /** Counts something that a person does within a minute: seconds to wait; 0: go on. */
  readonly countMessage: (subject: string) => Promise<number>;
  /** The same for pictures, before anything of them is read. */
  readonly countPicture: (subject: string) => Promise<number>;
};

/** Adds conversations of customers and sellers. */
export function registerThreadRoutes(app: App, parts: ThreadRoutes): void {
  listMyThreads(app, parts);
  getThread(app, parts);
  sendMessage(app, parts);
  uploadMessagePicture(app, parts);
  getMessagePicture(app, parts);
  removeMessagePicture(app, parts);
  readMessages(app, parts);
  changeThreadSettings(app, parts);
  reportAMessage(app, parts);
  followThread(app, parts);
  getQuickReplies(app, parts);
  putQuickReplies(app, parts);
  listHeldMessages(app, parts);
  lookAtHeldMessage(app, parts);
  getHeldPicture(app, parts);
  decideHeldMessage(app, parts);
}
