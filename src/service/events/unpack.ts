import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Bytes in pieces, in order. */
export type Bytes = AsyncIterable<Uint8Array>;

/** The same bytes, unpacked if they are gzip by their first two bytes (RFC 1952), whatever the file is called. */
export async function* unpack(bytes: Bytes): AsyncGenerator<Uint8Array> {
  const pieces = bytes[Symbol.asyncIterator]();
  const head = await readHead(pieces);
  if (head === undefined) return;
  const whole = chain(head, pieces);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* whole;
    return;
  }
  const packed = Readable.from(whole, { objectMode: false });
  const unpacked = createGunzip({ chunkSize: PIECE });
  packed.on('error', (error) => unpacked.destroy(error));
  yield* packed.pipe(unpacked);
}

const PIECE = 256 * 1024;

/** At least two bytes, if there are as many. */
async function readHead(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array | undefined> {
  let head: Uint8Array | undefined;
  while (head === undefined || head.length < 2) {
    const { done, value } = await pieces.next();
    if (done === true) return head;
    head = head === undefined ? value : Buffer.concat([head, value]);
  }
  return head;
}

async function* chain(head: Uint8Array, pieces: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value;
  } finally {
    await pieces.return?.();
  }
}
