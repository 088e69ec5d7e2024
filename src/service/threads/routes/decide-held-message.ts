import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { decideHeld } from '../decide-held.ts';
import { heldDecided, heldDecision, heldParameters } from '../held-contract.ts';
import { readHeldId } from '../held-id.ts';
import { refuseHeld } from './refuse-held.ts';
import type { ThreadRoutes } from './register.ts';

/** `POST /v1/held-messages/{id}/decision` */
export function decideHeldMessage(app: App, parts: ThreadRoutes): void {
  app.post(
    '/v1/held-messages/:id/decision',
    {
      config: { access: requires('messages.decide') },
      schema: {
        operationId: 'decideHeldMessage',
        tags: ['held-messages'],
        summary: 'Decide a message that waits',
        description:
          '`release`: the other side reads it as it was written; `mask`: with what was found covered; `block`: not at all, or not any more; `confirm`: the same, and of a seller’s message one breach is told the ledger in the same commit. A customer’s message moves nobody. It cannot be taken back.',
        params: heldParameters,
        body: heldDecision,
        response: {
          200: heldDecided,
          ...refusals(
            'unknown-held-message',
            ...(['message-not-waiting', 'message-texts-destroyed', 'invalid-request', 'keys-unavailable'] as const),
          ),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { decision, reason, breach } = request.body;
      const deciding = { ...readHeldId(id), decision, reason, breach, by: askingPerson(request) };
      const decided = await decideHeld(parts, deciding);
      if ('refused' in decided) return refuseHeld(parts, reply, id, decided);
      return { id, decision, state: decided.state, ...(decided.breach && { breach: decided.breach }) };
    },
  );
}
