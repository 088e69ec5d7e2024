import type { App } from '../../http/registrar.ts';
import type { RelayParts } from '../parts.ts';
import { getMyConversationMail, putMyConversationMail } from './choose-my-mail.ts';
import { stopConversationMail } from './stop-mail.ts';

/** Adds what customers choose about mail of their conversations. */
export function registerRelayRoutes(app: App, parts: RelayParts): void {
  getMyConversationMail(app, parts);
  putMyConversationMail(app, parts);
  stopConversationMail(app, parts);
}
