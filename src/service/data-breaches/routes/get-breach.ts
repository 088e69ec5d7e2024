import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { listAffected } from '../affected-store.ts';
import { breachParameters, breachRecord, dataBreach } from '../contract.ts';
import type { BreachParts } from '../parts.ts';
import { findBreach } from '../store.ts';
import { toBreach } from '../view.ts';
import { toAffected } from './list-affected.ts';

/** More customers than a marketplace has orders in a year would be read in pages. */
const MOST = 100_000;

/** `GET /v1/data-breaches/{id}` and `…/record` */
export function getBreach(app: App, parts: BreachParts): void {
  app.get(
    '/v1/data-breaches/:id',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'getDataBreach',
        tags: ['data-breaches'],
        summary: 'One inquiry',
        description: 'With its clocks, what was stopped, whose data were shown by count, and everything that was done.',
        params: breachParameters,
        response: { 200: dataBreach, ...refusals('unknown-breach') },
      },
    },
    async (request, reply) => {
      const kept = await findBreach(parts.pool, request.params.id);
      return kept === undefined
        ? refuse(reply, { code: 'unknown-breach' })
        : toBreach(parts, askingPerson(request), kept);
    },
  );
  app.get(
    '/v1/data-breaches/:id/record',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'exportDataBreach',
        tags: ['data-breaches'],
        summary: 'The record of an inquiry, to be kept or handed on',
        description:
          'All that was done and found, with the customers concerned as the marketplace calls them: opaque references, and no value of anybody.',
        params: breachParameters,
        response: { 200: breachRecord, ...refusals('unknown-breach') },
      },
    },
    async (request, reply) => {
      const kept = await findBreach(parts.pool, request.params.id);
      if (kept === undefined) return refuse(reply, { code: 'unknown-breach' });
      const { scope } = kept.breach;
      const rows = scope === undefined ? [] : await listAffected(parts.pool, scope, { after: undefined, limit: MOST });
      const breach = await toBreach(parts, askingPerson(request), kept);
      return { exportedAt: formatTimestamp(parts.now()), breach, affected: rows.map(toAffected) };
    },
  );
}
