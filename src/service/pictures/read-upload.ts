import type { FastifyRequest } from 'fastify';
import { FILE_LIMITS } from '../../rulebook/files/file.ts';
import { describeBytes } from '../../words/http-en.ts';
import type { App } from '../http/registrar.ts';
import { RequestRefused } from '../http/request-refused.ts';
import { pictureProblem } from './problem.ts';
import { SNIFFED, sniff } from './sniff.ts';

/** Has a scope read any body as a file: what the sender says it is has no say. */
export function readUploads(scope: App): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', async (_request: FastifyRequest, body: AsyncIterable<Buffer>) => readUpload(body));
}

/** A body as bytes. What is no picture is refused with its first bytes, and what is too large as soon as it is. */
export async function readUpload(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  let isSniffed = false;
  for await (const piece of body) {
    pieces.push(piece);
    length += piece.length;
    if (length > FILE_LIMITS.bytes)
      throw new RequestRefused({ code: 'picture-too-large', parameters: { most: describeBytes(FILE_LIMITS.bytes) } });
    if (isSniffed || length < SNIFFED) continue;
    isSniffed = true;
    const found = sniff(Buffer.concat(pieces).subarray(0, SNIFFED));
    if (found !== 'jpeg' && found !== 'png') throw new RequestRefused(pictureProblem({ code: 'no-picture', found }));
  }
  return Buffer.concat(pieces);
}
