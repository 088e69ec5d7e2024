import { SECOND } from '../../../rulebook/instant.ts';
import { EVERYONE } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { driverSession, sessionRequest } from '../contract.ts';
import { driverCookies } from '../driver-cookie.ts';
import { toSession } from '../view.ts';
import type { CarrierRoutes } from './register.ts';

/** `POST /v1/carrier/session` */
export function openPassLink(app: App, { passes, baseUrl, telephony, now }: CarrierRoutes): void {
  app.post(
    '/v1/carrier/session',
    {
      config: { access: EVERYONE },
      schema: {
        operationId: 'openDriverPass',
        tags: ['carriers'],
        summary: 'Open the link of a pass',
        description:
          'For the page for drivers. The answer sets a cookie that no script can read and that ends with the shift. A link is good once.',
        body: sessionRequest,
        response: { 200: driverSession, ...refusals('pass-over') },
      },
    },
    async ({ body }, reply) => {
      const opened = await passes.open(body.token);
      if (opened === undefined) return refuse(reply, { code: 'pass-over' });
      const seconds = Math.max(1, Math.floor((opened.pass.until - now()) / SECOND));
      reply.header('set-cookie', driverCookies(opened.session, seconds, baseUrl.startsWith('https:')));
      return toSession(opened.pass, telephony !== undefined);
    },
  );
}
