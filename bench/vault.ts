import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { newKey, seal, unseal } from '../src/service/sealing.ts';
import { openValue, type PlaceOfValue, sealValue } from '../src/service/vault/sealed-value.ts';
import type { Bench } from './bench.ts';
import { figureOf } from './figure.ts';
import { isNoisy, median } from './rounds.ts';

const SIZES = { long: { times: 100_000, rounds: 15 }, short: { times: 20_000, rounds: 9 } } as const;

const PLACE = { seller: 'S-17', order: 'O-2026-000017', field: 'address', version: 1 } satisfies PlaceOfValue;
const ADDRESS = { lines: ['17 Hope Road', 'Flat 3'], city: 'Kingston', region: 'St. Andrew', country: 'JM' };

/** What a reveal costs beyond the cipher itself: unwrapping the key of an order and opening a value, as the vault does it. */
export const vault: Bench = {
  name: 'vault',
  about: 'unwrapping the key of an order and opening one value, beside the time of node:crypto for the same two',
  async *run(options) {
    const { times, rounds } = options.short ? SIZES.short : SIZES.long;
    const [ring, key] = [newKey(), newKey()];
    const wrapped = seal(ring, key, 'data-key');
    const sealed = sealValue(key, PLACE, ADDRESS);
    // The same bytes under the same place, without anything of ours.
    const place = Buffer.from(JSON.stringify(['customer-value', 'S-17', 'O-2026-000017', 'address', 1]));
    const [bareKey, bareValue] = [bare(ring, key, Buffer.from('data-key')), bare(key, padded(sealed), place)];

    const ours = (): unknown => openValue(unseal(ring, wrapped, 'data-key'), PLACE, sealed).reveal();
    const theirs = (): unknown => open(open(ring, bareKey), bareValue);
    const results: { ours: number[]; theirs: number[]; again: number[] } = { ours: [], theirs: [], again: [] };
    for (let round = 0; round <= rounds; round++) {
      options.progress(round === 0 ? 'warming up' : `round ${round} of ${rounds}`);
      const measured = { ours: timeOf(ours, times), theirs: timeOf(theirs, times), again: timeOf(theirs, times) };
      if (round === 0) continue;
      results.ours.push(measured.ours);
      results.theirs.push(measured.theirs);
      results.again.push(measured.again);
    }
    const [own, crypto, again] = [median(results.ours), median(results.theirs), median(results.again)];
    const figure = (facts: Parameters<typeof figureOf>[1]) => figureOf('vault', facts);
    yield figure({
      figure: 'unwrap and open',
      value: own,
      unit: ' µs',
      note: `an address, ${sealed.length} bytes sealed`,
    });
    yield figure({ figure: 'node:crypto alone', value: crypto, unit: ' µs' });
    yield figure({ figure: 'vault ÷ node:crypto', value: own / crypto, limit: 1.3, noisy: isNoisy(again / crypto) });
    yield figure({ figure: 'node:crypto ÷ itself', value: again / crypto, note: 'the noise' });
  },
};

/** What is sealed with node:crypto and nothing else. */
type Bare = { readonly nonce: Buffer; readonly place: Buffer; readonly bytes: Buffer; readonly tag: Buffer };

function bare(key: Buffer, plain: Buffer, place: Buffer): Bare {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(place);
  const bytes = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { nonce, place, bytes, tag: cipher.getAuthTag() };
}

function open(key: Buffer, { nonce, place, bytes, tag }: Bare): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(place).setAuthTag(tag);
  const plain = decipher.update(bytes);
  decipher.final();
  return plain;
}

/** As many bytes as a sealed value holds. */
function padded(sealed: Buffer): Buffer {
  const plain = Buffer.alloc(sealed.length - 28, ' ');
  plain.write(JSON.stringify(ADDRESS));
  return plain;
}

/** Microseconds for one call. */
function timeOf(work: () => unknown, times: number): number {
  const began = process.hrtime.bigint();
  for (let time = 0; time < times; time++) work();
  return Number(process.hrtime.bigint() - began) / 1000 / times;
}
