import { may } from '../../../rulebook/accounts/may.ts';
import { SIGNED_IN } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import { hubsAnswer } from '../contract.ts';
import type { HubParts } from '../parts.ts';

/** `GET /v1/hub/hubs` */
export function listHubs(app: App, { hubs, carriers }: Pick<HubParts, 'hubs' | 'carriers'>): void {
  app.get(
    '/v1/hub/hubs',
    {
      config: { access: SIGNED_IN },
      schema: {
        operationId: 'listHubs',
        tags: ['hub'],
        summary: 'The hubs of this installation, the standard one first, and the carriers that scan labels here',
        response: { 200: hubsAnswer },
      },
    },
    async ({ actor }) => {
      const isOfHub = may(actor, 'hub.work') === true;
      return { hubs: [...hubs], carriers: isOfHub ? [...(await carriers())] : [] };
    },
  );
}
