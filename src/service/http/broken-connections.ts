import type { Socket } from 'node:net';
import { PROBLEM_TYPE } from './problems.ts';

/** Requests that are not HTTP, arrive too slowly or have too long headers: Node cannot read them, so no route ever sees them. */
export function answerBrokenRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  // The peer has gone, or the socket was closed here.
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) socket.write(written(ANSWERS[error.code ?? ''] ?? NOT_HTTP));
  socket.destroy();
}

type Answer = { readonly status: number; readonly title: string; readonly detail: string };

const NOT_HTTP: Answer = {
  status: 400,
  title: 'The request could not be read',
  detail: 'What arrived is not HTTP/1.1; look at the client or the proxy in between',
};

const ANSWERS: Readonly<Record<string, Answer>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    title: 'The request took too long to arrive',
    detail: 'Send it again, in smaller parts when the line is slow',
  },
  HPE_HEADER_OVERFLOW: {
    status: 431,
    title: 'The headers are too long',
    detail: 'All headers together may have 16 kB; look at the cookies',
  },
};

function written({ status, title, detail }: Answer): string {
  const body = JSON.stringify({ type: '/problems/unreadable-request', title, status, detail });
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    `content-type: ${PROBLEM_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return [...head, 'connection: close', '', body].join('\r\n');
}
