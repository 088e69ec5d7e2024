import { pipeline, type Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { preParsingAsyncHookHandler } from 'fastify';
import { RequestRefused } from '../../http/request-refused.ts';

/**
 * Unpacks bodies that were sent with `Content-Encoding: gzip`. The limit on the size of a body is held against what
 * comes out, piece by piece, so that a few bytes cannot become gigabytes.
 */
export const unpackBody: preParsingAsyncHookHandler = async (request, _reply, payload) => {
  const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (encoding === 'identity') return payload;
  if (encoding !== 'gzip') throw new RequestRefused({ code: 'unsupported-encoding', parameters: { wanted: 'gzip' } });
  const unpacked = createGunzip() as ReturnType<typeof createGunzip> & { receivedEncodedLength: number };
  unpacked.receivedEncodedLength = 0;
  const counted = new Transform({
    transform(piece: Buffer, _encoding, done) {
      // Fastify compares it with Content-Length.
      unpacked.receivedEncodedLength += piece.length;
      done(null, piece);
    },
  });
  // An error that comes when nobody reads any more (the body was refused for another reason) must not end the process.
  for (const stream of [counted, unpacked]) stream.on('error', () => undefined);
  // Whoever reads the unpacked bytes hears of an error in any of the three.
  pipeline(payload as Readable, counted, unpacked, () => undefined);
  return unpacked;
};
