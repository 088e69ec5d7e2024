import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { isSwitchedOff, switchOff, switchOn } from '../choice-store.ts';
import { conversationMail, conversationMailChange } from '../contract.ts';
import type { RelayParts } from '../parts.ts';

const ADDRESS = '/v1/me/conversation-mail';

/** `GET /v1/me/conversation-mail` */
export function getMyConversationMail(app: App, parts: RelayParts): void {
  app.get(
    ADDRESS,
    {
      config: { access: requires('own-data.read') },
      schema: {
        operationId: 'getMyConversationMail',
        tags: ['threads'],
        summary: 'Whether messages of shops come to you by e-mail',
        description:
          'For a customer. Such a mail has what the shop wrote, as it was delivered here, and can be answered.',
        response: { 200: conversationMail },
      },
    },
    async (request) => choiceOf(parts, askingPerson(request)),
  );
}

/** `PUT /v1/me/conversation-mail` */
export function putMyConversationMail(app: App, parts: RelayParts): void {
  app.put(
    ADDRESS,
    {
      config: { access: requires('own-data.read') },
      schema: {
        operationId: 'putMyConversationMail',
        tags: ['threads'],
        summary: 'Choose whether messages of shops come to you by e-mail',
        description:
          'For all your orders. What becomes of a message that you send by mail is told by mail all the same.',
        body: conversationMailChange,
        response: { 200: conversationMail, ...refusals('invalid-request') },
      },
    },
    async (request) => {
      const customer = askingPerson(request);
      if (request.body.wanted) await switchOn(parts.pool, customer);
      else await switchOff(parts.pool, customer, parts.now());
      return choiceOf(parts, customer);
    },
  );
}

async function choiceOf({ pool, post, domain }: RelayParts, customer: string) {
  const wanted = !(await isSwitchedOff(pool, customer));
  const configured = post !== undefined;
  return { wanted, configured, answered: configured && domain !== undefined };
}
