import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ArrivalRefusal, SignInRefusal } from '../../../rulebook/accounts/refusals.ts';
import { EVERYONE } from '../../http/access.ts';
import { refusals, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { truncateAddress } from '../../truncate-address.ts';
import { CALLBACK } from '../oidc.ts';
import type { CustomerRoutes } from './register.ts';

/** What comes back in the address, as far as providers are known to say it (RFC 6749 §4.1.2, RFC 9207). */
const parameter = z.string().max(4_000).optional();
const cameBack = z.object({
  ...{ code: parameter, state: parameter, iss: parameter, session_state: parameter, scope: parameter },
  ...{ error: parameter, error_description: parameter, error_uri: parameter },
});

/** A browser is on its way: what went wrong stands on the page that it comes to. */
const ELSEWHERE = { description: 'Leads on', headers: { location: { schema: { type: 'string' } } } };

/** `GET /v1/customer-sign-in`, and where the marketplace sends people back to. */
export function signInByMarketplace(app: App, { customers, oidc, baseUrl, countArrival }: CustomerRoutes): void {
  const common = { tags: ['customers'] };
  const document = { operation: { responses: { 302: ELSEWHERE } } };
  app.get(
    '/v1/customer-sign-in',
    {
      config: { access: EVERYONE, document },
      schema: {
        ...{ ...common, operationId: 'beginCustomerSignIn', summary: 'Sign in with the marketplace' },
        description: 'Leads a browser to the marketplace’s own sign-in (OpenID Connect), where that is set up.',
        response: { ...refusals('arrivals-closed') },
      },
    },
    async (request, reply) => {
      if (oidc === undefined) return refuseAccount(reply, { code: 'arrivals-closed' });
      const refused = await whyNot(request);
      if (refused !== undefined) return back(reply, refused);
      const going = await oidc.begin();
      if ('code' in going) return back(reply, going);
      return reply.header('set-cookie', going.cookie).redirect(going.url, 302);
    },
  );
  app.get(
    CALLBACK,
    {
      config: { access: EVERYONE, document },
      schema: {
        ...{ ...common, operationId: 'endCustomerSignIn', summary: 'Come back from the marketplace’s sign-in' },
        description:
          'Where the marketplace sends a browser back to, with a code that is good once. Leads to the customer’s pages.',
        querystring: cameBack,
        response: { ...refusals('arrivals-closed') },
      },
    },
    async (request, reply) => {
      if (oidc === undefined) return refuseAccount(reply, { code: 'arrivals-closed' });
      const refused = await whyNot(request);
      if (refused !== undefined) return back(reply, refused);
      const { headers } = request;
      const came = await oidc.finish(new URL(request.url, baseUrl), { get: (name) => headers[name] ?? null });
      if ('code' in came) return back(reply, came);
      const { cookie } = await customers.welcome(came.customer, truncateAddress(request.ip));
      return reply.header('set-cookie', [cookie, came.forget]).redirect('/customer', 302);
    },
  );

  async function whyNot({ actor, ip }: FastifyRequest): Promise<ArrivalRefusal | TooMany | undefined> {
    if (actor.kind === 'person' && actor.role !== 'customer') return { code: 'signed-in-as-another' };
    const seconds = await countArrival(truncateAddress(ip));
    return seconds > 0 ? { code: 'too-many-attempts', seconds } : undefined;
  }
}

type TooMany = Extract<SignInRefusal, { code: 'too-many-attempts' }>;

function back(reply: FastifyReply, { code }: ArrivalRefusal | TooMany): FastifyReply {
  return reply.redirect(`/customer/arrive?refused=${code}`, 302);
}
