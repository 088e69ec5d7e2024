import type { FastifyReply, FastifyRequest } from 'fastify';
import { EVERYONE } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import type { AccountRouteDeps } from './register.ts';

/** Enough for every form; a passkey is the largest. */
const MOST_BYTES = 32 * 1024;

/** `/auth/…`: signing in and out, and how one signs in. Attempts are counted behind it. */
export function auth(app: App, { accounts, baseUrl }: AccountRouteDeps): void {
  const config = { access: EVERYONE, limit: 'none', document: false } as const;
  app.route({
    method: ['GET', 'POST'],
    url: '/auth/*',
    bodyLimit: MOST_BYTES,
    config,
    handler: async (request, reply) => send(reply, await accounts.handler(requestOf(request, baseUrl), request.ip)),
  });
}

function requestOf({ method, url, headers: incoming, body }: FastifyRequest, baseUrl: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming)) if (value !== undefined) headers.set(name, String(value));
  const [pathname = '', search = ''] = url.split(/(?=\?)/);
  const address = Object.assign(new URL(baseUrl), { pathname, search });
  if (method === 'GET') return new Request(address, { headers });
  return new Request(address, { method, headers, body: JSON.stringify(body ?? {}) });
}

async function send(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  return reply.code(response.status).send(await response.text());
}
