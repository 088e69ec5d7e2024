import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** A marketplace with a sign-in of its own: a real OpenID provider, at which whoever comes is signed in at once. */
export type OidcMarketplace = {
  readonly issuer: string;
  /** Who comes next; undefined: they call it off. */
  readonly next: (customer: string | undefined) => void;
  /** Follows a link as a browser does, until it leads away from the provider; answers where to. */
  readonly visit: (url: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

/** Starts it for one client. */
export async function openOidcMarketplace(client: {
  readonly id: string;
  readonly secret: string;
  readonly redirect: string;
}): Promise<OidcMarketplace> {
  let customer: string | undefined;
  let answer: (request: Parameters<typeof handle>[0], response: Parameters<typeof handle>[1]) => void = () => {};
  const handle = ((request, response) => answer(request, response)) as Parameters<typeof createServer>[1] & {};
  const server: Server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: client.id, client_secret: client.secret, redirect_uris: [client.redirect] },
        ...{ grant_types: ['authorization_code'], response_types: ['code'] },
      },
    ],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['of the tests'] },
    findAccount: async (_context, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  });
  const served = provider.callback();
  answer = (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void served(request, response);
    void settle(provider, customer, request, response);
  };
  return {
    issuer,
    next: (who) => {
      customer = who;
    },
    async visit(url) {
      const cookies = new Map<string, string>();
      let place = url;
      while (place.startsWith(issuer)) {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        const response = await fetch(place, { redirect: 'manual', headers: { cookie } });
        for (const set of response.headers.getSetCookie()) {
          const [pair = ''] = set.split(';');
          cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
        }
        const location = response.headers.get('location');
        if (location === null) throw new Error(`${response.status} ${await response.text()}`);
        place = new URL(location, place).href;
      }
      return place;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Handler = Parameters<Provider['interactionFinished']>;

async function settle(
  provider: Provider,
  customer: string | undefined,
  request: Handler[0],
  response: Handler[1],
): Promise<void> {
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  if (customer === undefined) return provider.interactionFinished(request, response, { error: 'access_denied' });
  if (prompt.name === 'login')
    return provider.interactionFinished(request, response, { login: { accountId: customer } });
  const grant = new provider.Grant({
    accountId: session?.accountId ?? customer,
    clientId: String(params['client_id']),
  });
  grant.addOIDCScope('openid');
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}
