import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { canaryParameters, done, hitParameters, hitsPage, hitsQuery, judgement, said } from '../contract.ts';
import { judgeCanary, readSaid } from '../judge.ts';
import type { CanaryParts } from '../parts.ts';
import { listHit } from '../store.ts';
import { toHits } from '../view.ts';
import { refuseCanary } from './refuse-canary.ts';

const cursorKey = z.tuple([z.uuid()]);
const LIST = 'canary-hits';

/** `GET /v1/canary-hits`, `POST /v1/canary-hits/{id}/text` and `POST /v1/canaries/{id}/judgement` */
export function hitRoutes(app: App, parts: CanaryParts): void {
  app.get(
    '/v1/canary-hits',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'listHitCanaries',
        tags: ['customer-data'],
        summary: 'Canaries that were called or written to',
        description:
          'Each with its chain of evidence: what reached it and when, who was shown the number or address before, and how likely chance is. It is an allegation until a person has looked.',
        querystring: hitsQuery,
        response: { 200: hitsPage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { limit, cursor } = request.query;
      const after = readCursor(cursor, LIST, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const rows = await listHit(parts.pool, after?.[0], limit + 1);
      const page = pageOfRows(rows, limit, { list: LIST, key: ({ canary_id: id }) => [id], item: (row) => row });
      return { items: [...(await toHits(parts, page.items, await parts.clock()))], next: page.next };
    },
  );
  app.post(
    '/v1/canary-hits/:id/text',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'readCanaryHit',
        tags: ['customer-data'],
        summary: 'What was said to a canary',
        description: 'Sealed, and evidence only: who read it stands in the tamper-evident log.',
        params: hitParameters,
        response: { 200: said, ...refusals('unknown-canary') },
      },
    },
    async (request, reply) => {
      const read = await readSaid(parts, request.params.id, askingPerson(request));
      return 'refused' in read ? refuseCanary(reply, read.refused) : { text: read.said };
    },
  );
  app.post(
    '/v1/canaries/:id/judgement',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'judgeCanary',
        tags: ['customer-data'],
        summary: 'Say what the hits on a canary come to',
        description:
          'A person has looked. Confirmed, the inquiry goes on: there the shop is heard, and a misuse is confirmed or not. Dismissed, they count for nothing any more, and what was said is destroyed.',
        params: canaryParameters,
        body: judgement,
        response: { 200: done, ...refusals('unknown-canary', 'canary-not-so-far', 'canary-words-missing') },
      },
    },
    async (request, reply) => {
      const { verdict, text: words } = request.body;
      const step = verdict === 'confirmed' ? 'confirm' : 'dismiss';
      const judged = await judgeCanary(parts, request.params.id, { by: askingPerson(request), words }, step);
      return 'refused' in judged ? refuseCanary(reply, judged.refused) : judged;
    },
  );
}
