import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { integratorOf, personOf, postLines, recordOf, replayed, told } from './integrator.ts';
import { startProduct } from './product.ts';

/** Not part of the repository (its licence does not allow that); where it lies beside it, it is told whole. */
const OLIST = path.resolve(import.meta.dirname, '../../../shared/data/olist');
const here = existsSync(OLIST);
if (!here) console.log('skipped: the Olist data set is not beside the repository');

test.skipIf(!here)('the orders of Olist, told over HTTP, are judged as replay judges them, byte for byte', async () => {
  const product = await startProduct('without pages');
  try {
    const administrator = await personOf(product, 'administrator');
    const client = await integratorOf(product, administrator, 'events:write', 'decisions:read');
    const lines = (await told('import', 'olist', OLIST)).trimEnd().split('\n');
    expect(lines.length).toBe(79_065);
    const began = performance.now();
    await postLines(client, lines);
    const seconds = (performance.now() - began) / 1000;
    console.log(`${lines.length} events in ${seconds.toFixed(1)} s: ${Math.round(lines.length / seconds)} a second`);
    const record = await recordOf(client);
    expect(record.split('\n').length).toBeGreaterThan(100);
    expect(record).toBe(await replayed(lines));
  } finally {
    await product.remove();
  }
});
