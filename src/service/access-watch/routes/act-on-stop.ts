import type { FastifyReply } from 'fastify';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { ownSeller, sellersPerson } from '../../http/own-seller.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { accessAlarm, alarmParameters, lookRequest, ownAlarmParameters, stopLifting } from '../contract.ts';
import type { AccessWatchParts } from '../parts.ts';
import { askToLook, liftStop } from '../stop.ts';
import type { AlarmRow } from '../store.ts';
import { toAlarms } from '../view.ts';

/** `POST /v1/sellers/{id}/access-watch/{alarm}/lift` and `POST /v1/access-watch/{alarm}/review` */
export function actOnStop(app: App, parts: AccessWatchParts): void {
  app.post(
    '/v1/sellers/:id/access-watch/:alarm/lift',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'liftAccessStop',
        tags: ['customer-data'],
        summary: 'Lift a stop of looks at customers’ data',
        description: 'It goes on at once, from nothing. Written into the tamper-evident log.',
        params: alarmParameters,
        body: stopLifting,
        response: { 200: accessAlarm, ...refusals('unknown-access-stop', 'access-stop-over') },
      },
    },
    async (request, reply) => {
      const { id: seller, alarm } = request.params;
      const done = await liftStop(parts, { seller, alarm, by: askingPerson(request), because: request.body.because });
      return 'refused' in done ? refuse(reply, { code: done.refused }) : answer(parts, done, true, reply);
    },
  );
  app.post(
    '/v1/access-watch/:alarm/review',
    {
      config: { access: requires('reveals.ask', ownSeller) },
      schema: {
        operationId: 'askToLookAtAccessStop',
        tags: ['customer-data'],
        summary: 'Ask us to look at a stop of the own shop',
        description: 'Somebody of the staff looks at it and can lift it at once; otherwise it ends by itself.',
        params: ownAlarmParameters,
        body: lookRequest,
        response: {
          200: accessAlarm,
          ...refusals('unknown-access-stop', 'access-stop-over', 'access-stop-asked'),
        },
      },
    },
    async (request, reply) => {
      const { seller } = sellersPerson(request);
      const done = await askToLook(parts, { seller, alarm: request.params.alarm, because: request.body.because });
      return 'refused' in done ? refuse(reply, { code: done.refused }) : answer(parts, done, false, reply);
    },
  );
}

async function answer(parts: AccessWatchParts, row: AlarmRow, isStaff: boolean, reply: FastifyReply) {
  const [alarm] = await toAlarms(parts, [row], { at: await parts.clock(), isStaff });
  return reply.send(alarm);
}
