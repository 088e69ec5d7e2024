import type { FastifyRequest } from 'fastify';

/**
 * Whether a request was made by a program or a browser of this machine that meant this machine, and came straight. An
 * address alone does not say so: a proxy here speaks for the whole world, and a page of another site can have its own
 * name lead here (DNS rebinding), which its browser then says as Host.
 */
export function isFromThisMachine({ headers, socket }: FastifyRequest): boolean {
  if (PROXY_HEADERS.some((name) => headers[name] !== undefined)) return false;
  return LOOPBACK.test(socket.remoteAddress ?? '') && isThisMachine(headers.host);
}

/** Whether a host, with or without a port, is this machine by its own names and addresses. */
export function isThisMachine(host: string | undefined): boolean {
  const address = `http://${host}`;
  return host !== undefined && URL.canParse(address) && NAMES.test(new URL(address).hostname);
}

const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];
const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;
const NAMES = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
