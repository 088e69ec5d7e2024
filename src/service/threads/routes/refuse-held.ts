import type { FastifyReply } from 'fastify';
import { breachesOfMessages } from '../../../rulebook/threads/breaches.ts';
import { fill } from '../../../words/fill.ts';
import { HELD_FIELDS } from '../../../words/held-messages-api-en.ts';
import { refuse } from '../../http/problems.ts';
import type { HeldRefusal } from '../decide-held.ts';
import type { ThreadRoutes } from './register.ts';

/** Answers why nothing was shown or decided of a message that waits for staff. */
export async function refuseHeld(
  { policy }: Pick<ThreadRoutes, 'policy'>,
  reply: FastifyReply,
  message: string,
  { refused }: HeldRefusal,
): Promise<FastifyReply> {
  const parameters = { message };
  const wrong = (detail: string) =>
    refuse(reply, { code: 'invalid-request', errors: [{ pointer: '/body/breach', detail }] });
  const breaches = async () => breachesOfMessages(await policy()).join(', ');
  switch (refused) {
    case 'unknown':
      return refuse(reply, { code: 'unknown-held-message', parameters });
    case 'not-waiting':
      return refuse(reply, { code: 'message-not-waiting', parameters });
    case 'texts-destroyed':
      return refuse(reply, { code: 'message-texts-destroyed', parameters });
    case 'no-breach':
      return wrong(fill(HELD_FIELDS.noBreach, { breaches: await breaches() }));
    case 'not-a-breach':
      return wrong(fill(HELD_FIELDS.breach, { breaches: await breaches() }));
    case 'not-confirmed':
      return wrong(HELD_FIELDS.notConfirmed);
  }
}
