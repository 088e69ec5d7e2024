import { z } from 'zod';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { type Problem, refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { sellerId } from '../../http/shapes.ts';
import { confirmationEvent, covering } from '../confirmation.ts';
import { takeoverConfirmation, takeoverConfirmed } from '../contract.ts';
import type { TakeoverParts } from '../parts.ts';
import { decisions } from '../preview.ts';
import { takeoversOf } from '../store.ts';
import { toTakeovers } from '../view.ts';

/** `POST /v1/sellers/{id}/takeovers` */
export function confirmTakeover(app: App, parts: TakeoverParts): void {
  const { ledger, pool, texts, newId, signOut } = parts;
  app.post(
    '/v1/sellers/:id/takeovers',
    {
      config: { access: requires('takeovers.confirm'), grave: 'takeover.confirm' },
      schema: {
        operationId: 'confirmTakeover',
        tags: ['takeovers'],
        summary: 'Confirm that an account was taken over',
        description:
          'Excuses at once what was caused in that time, clears breaches of it, and undoes what no longer stands. Everybody of the seller is signed out. An excuse that was given stays, so look at the preview first.',
        params: z.object({ id: sellerId }),
        body: takeoverConfirmation,
        response: { 201: takeoverConfirmed, ...refusals('unknown-seller', 'invalid-request', 'takeover-known') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const { reason, ...span } = request.body;
      const unknown: Problem = { code: 'unknown-seller', parameters: { seller } };
      // Of a seller never heard of there is nothing to lock.
      if ((await ledger.look(seller, () => true)) === undefined) return refuse(reply, unknown);
      const id = newId();
      let sessionsEnded = 0;
      const recorded = await ledger.record<Problem>(seller, async (_docket, at, transaction) => {
        const draft = confirmationEvent(seller, id, at, span);
        if ('errors' in draft) return { refused: { code: 'invalid-request', errors: draft.errors } };
        const known = covering(await takeoversOf(transaction, seller), draft.fact);
        if (known !== undefined) return { refused: knownAlready(known) };
        const reasonRef = await texts.keep(transaction, seller, reason, at);
        const confirmation = confirmationEvent(seller, id, at, span, { person: askingPerson(request), reasonRef });
        if ('errors' in confirmation) return { refused: { code: 'invalid-request', errors: confirmation.errors } };
        sessionsEnded = await signOut(transaction, seller);
        return { events: [confirmation.event] };
      });
      if ('refused' in recorded) return refuse(reply, recorded.refused);
      const kept = (await takeoversOf(pool, seller)).filter((each) => each.id === id);
      const [takeover] = await toTakeovers(parts, seller, kept);
      if (takeover === undefined) throw new Error(`the takeover ${id} was not kept`);
      return reply.code(201).send({ takeover, decisions: decisions(recorded.decided), sessionsEnded });
    },
  );
}

function knownAlready(known: { readonly from: number; readonly to: number; readonly at: number }): Problem {
  const { from, to, at } = known;
  const parameters = { from: formatTimestamp(from), to: formatTimestamp(to), at: formatTimestamp(at) };
  return { code: 'takeover-known', parameters };
}
