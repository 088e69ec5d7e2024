import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { campaignParameters, campaignRequest, campaigns, done } from '../contract.ts';
import { startCampaign, stopCampaign } from '../judge.ts';
import type { CanaryParts } from '../parts.ts';
import { toCampaigns } from '../view.ts';
import { refuseCanary } from './refuse-canary.ts';

/** `GET` and `POST /v1/canary-campaigns`, and `POST /v1/canary-campaigns/{id}/stop` */
export function campaignRoutes(app: App, parts: CanaryParts): void {
  app.get(
    '/v1/canary-campaigns',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'listCanaryCampaigns',
        tags: ['customer-data'],
        summary: 'Campaigns of canary orders',
        description:
          'Which shops get customers who do not exist among theirs, since when and why, and how many stand how. Nobody of a shop can see any of it.',
        response: { 200: campaigns, ...refusals() },
      },
    },
    () => toCampaigns(parts),
  );
  app.post(
    '/v1/canary-campaigns',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'startCanaryCampaign',
        tags: ['customer-data'],
        summary: 'Start a campaign of canary orders',
        description:
          'From now on these shops get made-up customers among theirs: one order in ten and never more than eight in thirty days, at times that nobody foresees. Written into the tamper-evident log, without the shops.',
        body: campaignRequest,
        response: {
          201: done,
          ...refusals('canaries-not-set-up', 'canary-words-missing', 'canary-shop-watched', 'unknown-seller'),
        },
      },
    },
    async (request, reply) => {
      const { text: words, shops } = request.body;
      const asked = shops.map(({ seller, reported: isReported }) => ({ seller, isReported }));
      const started = await startCampaign(parts, { by: askingPerson(request), words }, asked);
      return 'refused' in started ? refuseCanary(reply, started.refused) : reply.code(201).send(started);
    },
  );
  app.post(
    '/v1/canary-campaigns/:id/stop',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'stopCanaryCampaign',
        tags: ['customer-data'],
        summary: 'Stop a campaign of canary orders',
        description: 'What is not placed never is; what is placed is cancelled and watched as ever.',
        params: campaignParameters,
        response: { 200: done, ...refusals('unknown-canary-campaign', 'canary-campaign-over') },
      },
    },
    async (request, reply) => {
      const stopped = await stopCampaign(parts, request.params.id, askingPerson(request));
      return 'refused' in stopped ? refuseCanary(reply, stopped.refused) : stopped;
    },
  );
}
