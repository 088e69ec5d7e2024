import type { z } from 'zod';
import { isFreeze } from '../../../rulebook/data-breaches/measures.ts';
import { PLATFORM } from '../../../rulebook/ids.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { requires, sellerInPath } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { breachReply, sellerParameters, sellersBreach, sellersBreaches, sellersBreachParameters } from '../contract.ts';
import { draftsOf } from '../drafts.ts';
import { actOn } from '../inquire.ts';
import type { BreachParts } from '../parts.ts';
import { refuseBreach } from '../refusal.ts';
import { breachesOfSeller, findBreach, type KeptBreach } from '../store.ts';

/** `GET /v1/sellers/{id}/data-breaches` and `POST …/{breach}/replies` */
export function sellersSide(app: App, parts: BreachParts): void {
  app.get(
    '/v1/sellers/:id/data-breaches',
    {
      config: { access: requires('actions.answer', sellerInPath) },
      schema: {
        operationId: 'listSellersDataBreaches',
        tags: ['data-breaches'],
        summary: 'Inquiries that a seller was told of',
        description:
          'How each stands, what of the seller’s is stopped meanwhile, and until when a reply is waited for.',
        params: sellerParameters,
        response: { 200: sellersBreaches },
      },
    },
    async ({ params: { id: seller } }) => {
      const items = [];
      for (const kept of await breachesOfSeller(parts.pool, seller)) items.push(await toSellers(seller, kept, parts));
      return { items };
    },
  );
  app.post(
    '/v1/sellers/:id/data-breaches/:breach/replies',
    {
      config: { access: requires('actions.answer', sellerInPath) },
      schema: {
        operationId: 'replyToDataBreach',
        tags: ['data-breaches'],
        summary: 'Tell the seller’s side of an inquiry',
        description:
          'Nothing but containment is decided before it came, or its time was over. A slip that a seller reports early counts for them.',
        params: sellersBreachParameters,
        body: breachReply,
        response: { 200: sellersBreach, ...refusals('unknown-breach', 'breach-closed', 'breach-words-missing') },
      },
    },
    async (request, reply) => {
      const { id: seller, breach: id } = request.params;
      const before = await findBreach(parts.pool, id);
      // One that the seller was not told of is like one that does not exist.
      if (before?.breach.sellers[seller] === undefined) return refuseBreach(reply, { code: 'unknown-breach' });
      const asked = { wanted: { type: 'reply', seller }, words: request.body.text } as const;
      const kept = await actOn(parts, id, askingPerson(request), [asked]);
      return 'refused' in kept ? refuseBreach(reply, kept.refused) : toSellers(seller, kept, parts);
    },
  );
}

type Told = z.input<typeof sellersBreach>;

/** What a seller sees of an inquiry: their own side of it, and nobody else's. */
async function toSellers(seller: string, kept: KeptBreach, parts: BreachParts): Promise<Told> {
  const { id, breach, acts } = kept;
  const side = breach.sellers[seller];
  if (side === undefined) throw new Error('a seller sees what they were told of');
  const { status, measures, closedAt, rules } = breach;
  const own = acts.filter(({ act }) => act.type === 'reply' && act.seller === seller);
  const words = await parts.texts.read(
    parts.pool,
    PLATFORM,
    own.flatMap(({ ref }) => ref ?? []),
  );
  const frozen: Told['frozen'] = [];
  for (const each of measures.filter(isFreeze))
    if (each.what === 'all' || (await parts.sellerOf(parts.pool, each)) === seller)
      frozen.push({ what: each.what, id: each.id });
  return {
    ...{ id, status, toldAt: formatTimestamp(side.toldAt), words: draftsOf(parts, kept).seller, frozen },
    replyUntil: formatTimestamp(side.toldAt + rules.replyWithin),
    ...(side.repliedAt !== undefined && { repliedAt: formatTimestamp(side.repliedAt) }),
    replies: own.map(({ act, ref }) => ({ at: formatTimestamp(act.at), text: words.get(ref ?? '') ?? '' })),
    ...{ confirmed: [...side.confirmed], coached: [...side.coached] },
    ...(closedAt !== undefined && { closedAt: formatTimestamp(closedAt) }),
  };
}
