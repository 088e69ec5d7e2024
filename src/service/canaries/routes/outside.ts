import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { done, numberContact, taskDone, taskParameters, tasks } from '../contract.ts';
import type { CanaryParts } from '../parts.ts';
import { takeContact } from '../take-contact.ts';
import { dueTasks, keepDone } from '../tasks.ts';
import { refuseCanary } from './refuse-canary.ts';

/** So many tasks are told at once. */
const AT_ONCE = 100;

/** `GET /v1/canary-tasks`, `POST /v1/canary-tasks/{id}` and `POST /v1/number-contacts` */
export function outsideRoutes(app: App, parts: CanaryParts): void {
  app.get(
    '/v1/canary-tasks',
    {
      config: { access: requires('canaries.place') },
      schema: {
        operationId: 'listCanaryTasks',
        tags: ['customer-data'],
        summary: 'Canary orders to place and to cancel',
        description:
          'The marketplace places them itself, for any listing of the shop that others buy, and cancels them in its own name before they are handed over: the way any order goes, so that nothing about them can tell. The longest due first.',
        response: { 200: tasks, ...refusals() },
      },
    },
    async () => ({
      items: (await dueTasks(parts, AT_ONCE)).map((task) =>
        task.do === 'cancel' ? { ...task, by: formatTimestamp(task.by) } : toPlace(task),
      ),
    }),
  );
  app.post(
    '/v1/canary-tasks/:id',
    {
      config: { access: requires('canaries.place') },
      schema: {
        operationId: 'finishCanaryTask',
        tags: ['customer-data'],
        summary: 'Say that a canary order was placed',
        description:
          'With its order id, after its customer’s values were deposited as any other’s. Without one it cannot be placed. That it was cancelled, the event of the order says.',
        params: taskParameters,
        body: taskDone,
        response: { 200: done, ...refusals('unknown-canary', 'canary-not-so-far', 'canary-order-taken') },
      },
    },
    async (request, reply) => {
      const kept = await keepDone(parts, request.params.id, request.body.order);
      return 'refused' in kept ? refuseCanary(reply, kept.refused) : kept;
    },
  );
  app.post(
    '/v1/number-contacts',
    {
      config: { access: requires('numbers.tell') },
      schema: {
        operationId: 'tellNumberContact',
        tags: ['customer-data'],
        summary: 'Tell of a call or message to a number of the platform',
        description:
          'By the telephony that has the numbers. Answered alike whatever the number stands for; the same call again is the same.',
        body: numberContact,
        response: { 202: done, ...refusals() },
      },
    },
    async (request, reply) => {
      const { id, to, from, at, text: said } = request.body;
      // Nobody calls from the future: what a clock that is ahead says comes now.
      const when = Math.min(Date.parse(at), await parts.clock());
      await takeContact(parts, { kind: 'phone', to, from, id, said, at: when });
      return reply.code(202).send({ id });
    },
  );
}

type Place = Extract<Awaited<ReturnType<typeof dueTasks>>[number], { readonly do: 'place' }>;

function toPlace({ customer: { address, ...customer }, ...task }: Place) {
  return { ...task, customer: { ...customer, address: { ...address, lines: [...address.lines] } } };
}
