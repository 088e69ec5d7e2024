import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A carrier's own server, which is asked for scans: pages by cursor, ETags, tokens, and bad days. */
export async function openCarrierSite(token: string) {
  const site = {
    url: '',
    pages: [] as object[][],
    /** Each time it was asked. */
    asked: [] as { cursor: string | null; authorization: string | undefined; status: number }[],
    failing: undefined as { status: number; retryAfter?: number } | undefined,
    raw: undefined as string | undefined,
    stop: async () => {},
  };
  const server = createServer((request, response) => {
    const { failing, raw, pages } = site;
    const cursor = new URL(request.url ?? '/', 'http://localhost').searchParams.get('cursor');
    const answer = (status: number, headers: Record<string, string> = {}, body?: string) => {
      site.asked.push({ cursor, authorization: request.headers.authorization, status });
      response.writeHead(status, headers).end(body);
    };
    if (failing?.status === 0) return void request.socket.destroy();
    if (failing !== undefined)
      return answer(
        failing.status,
        failing.retryAfter === undefined ? {} : { 'retry-after': String(failing.retryAfter) },
      );
    if (raw !== undefined) return answer(200, {}, raw);
    if (request.headers.authorization !== `Bearer ${token}`) return answer(401);
    const place = cursor === null ? 0 : Number(cursor);
    const next = place + 1 < pages.length ? String(place + 1) : undefined;
    const body = JSON.stringify({ scans: pages[place] ?? [], ...(next && { next }) });
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    return request.headers['if-none-match'] === etag ? answer(304, { etag }) : answer(200, { etag }, body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  site.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/scans`;
  site.stop = async () => {
    server.close();
    server.closeAllConnections();
  };
  return site;
}
