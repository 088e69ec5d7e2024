import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A page that is the same for everybody until the program changes. */
export type FixedPage = {
  readonly type: string;
  readonly bytes: Buffer;
  readonly packed: Buffer;
  readonly tag: string;
};

/** Packs a page and names its content, once. */
export function fixedPage(text: string, type: string): FixedPage {
  const bytes = Buffer.from(text);
  const tag = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  return { type, bytes, packed: gzipSync(bytes, { level: 9 }), tag: `W/"${tag}"` };
}

/** Sends it, or only says that it is still the same. For routes with `cache: true`. */
export function sendFixedPage(request: FastifyRequest, reply: FastifyReply, page: FixedPage): FastifyReply {
  reply.header('cache-control', 'no-cache').header('etag', page.tag).header('vary', 'accept-encoding');
  if (request.headers['if-none-match']?.includes(page.tag)) return reply.code(304).send();
  reply.type(page.type);
  if (!takesGzip(request.headers['accept-encoding'])) return reply.send(page.bytes);
  return reply.header('content-encoding', 'gzip').send(page.packed);
}

function takesGzip(accepted: string | string[] | undefined): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(String(accepted ?? ''));
}
