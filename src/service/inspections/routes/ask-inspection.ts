import { taskOf } from '../../../rulebook/cases/inspection.ts';
import { PATIENCE } from '../../../rulebook/cases/urgency.ts';
import type { Docket } from '../../../rulebook/docket.ts';
import type { Instant } from '../../../rulebook/instant.ts';
import { TASK_FIELD_FAULTS } from '../../../words/tasks-api-en.ts';
import { requires } from '../../http/access.ts';
import { actionParameters, sellerOfAction, splitAction } from '../../http/action-path.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { type Problem, refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import type { Transaction } from '../../postgres/transaction.ts';
import { inspectionRequest, listingTask } from '../contract.ts';
import type { InspectionParts } from '../parts.ts';
import { accurateSince, insertRequest, requestsOf } from '../store.ts';
import { citedBy, tellTasks, toRequest } from '../tasks.ts';

/** `POST /v1/actions/{id}/inspections` */
export function askInspection(app: App, parts: InspectionParts): void {
  const { ledger, pool, texts } = parts;
  app.post(
    '/v1/actions/:id/inspections',
    {
      config: { access: requires('actions.answer', sellerOfAction) },
      schema: {
        operationId: 'askInspection',
        tags: ['answers'],
        summary: 'Ask for a re-inspection of a cited listing',
        description:
          'Never counts against a seller: a listing that is found inaccurate again only stays a task. Asked twice it is one request.',
        params: actionParameters,
        body: inspectionRequest,
        response: { 201: listingTask, ...refusals('unknown-action', 'action-undone', 'task-done') },
      },
    },
    async (request, reply) => {
      const { seller, number } = splitAction(request.params.id);
      const { listingId } = request.body;
      const unknown: Problem = { code: 'unknown-action', parameters: { seller, number } };
      if ((await ledger.look(seller, () => true)) === undefined) return refuse(reply, unknown);
      const recorded = await ledger.record<Problem>(seller, async (docket, at, transaction) => {
        const refused = await ask(parts, { docket, at, transaction }, { number, listingId, by: askingPerson(request) });
        return refused === undefined ? { events: [] } : { refused };
      });
      if ('refused' in recorded) return refuse(reply, recorded.refused);
      const cited = await ledger.look(seller, (docket) => citedBy(docket, number));
      const tasks = cited === undefined ? [] : await tellTasks(pool, texts, { seller, number }, cited);
      const task = tasks.find((each) => each.listingId === listingId);
      if (task === undefined) throw new Error('a task that was asked about is not there');
      return reply.code(201).send(task);
    },
  );
}

type Standing = { readonly docket: Docket; readonly at: Instant; readonly transaction: Transaction };
type Wanted = { readonly number: number; readonly listingId: string; readonly by: string };

/** Keeps the request and its case; answers why not. */
async function ask(
  { followers }: InspectionParts,
  { docket, at, transaction }: Standing,
  { number, listingId, by }: Wanted,
): Promise<Problem | undefined> {
  const seller = docket.id;
  const action = `${seller}/${number}`;
  const cited = citedBy(docket, number);
  if (cited === undefined) return { code: 'unknown-action', parameters: { seller, number } };
  if (cited.isUndone) return { code: 'action-undone', parameters: { action } };
  if (!cited.listings.has(listingId))
    return {
      code: 'invalid-request',
      errors: [{ pointer: '/body/listingId', detail: TASK_FIELD_FAULTS['not-cited'] }],
    };
  const rows = await requestsOf(transaction, seller, number);
  const own = rows.filter((row) => row.listing_id === listingId).map(toRequest);
  const accurate = await accurateSince(transaction, seller, [listingId], cited.since);
  const task = taskOf(own, accurate.get(listingId));
  if (task.state === 'done') return { code: 'task-done', parameters: { listing: listingId } };
  // A second press of the button.
  if (task.state === 'waiting') return undefined;
  const row = { action_number: number, number: (rows.at(-1)?.number ?? 0) + 1, listing_id: listingId };
  const dueAt = at + PATIENCE.inspection;
  await insertRequest(transaction, seller, { ...row, asked_at: at, due_at: dueAt }, by);
  await followers.asked(transaction, { seller, action, number: row.number, at, dueAt });
  return undefined;
}
