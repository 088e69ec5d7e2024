import { createHash } from 'node:crypto';
import type { Random } from '../../../src/simulation/random.ts';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Where coins can be sent: Bitcoin and Tron with right check sums, or Ethereum. */
export function wallet(random: Random): string {
  const account = Buffer.from(Array.from({ length: 20 }, () => random.whole(0, 255)));
  return random.pick([
    () => `0x${account.toString('hex')}`,
    () => base58(Buffer.concat([Buffer.from([0x00]), account])),
    () => base58(Buffer.concat([Buffer.from([0x41]), account])),
  ])();
}

function base58(payload: Buffer): string {
  const bytes = Buffer.concat([payload, sha256(sha256(payload)).subarray(0, 4)]);
  let rest = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (; rest > 0n; rest /= 58n) text = `${BASE58[Number(rest % 58n)]}${text}`;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return `${'1'.repeat(zeros)}${text}`;
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
