import { expect, test } from 'vitest';
import { loadDefaultPolicy } from '../../src/service/policy/load.ts';
import { DEFAULT_START } from '../../src/simulation/simulate.ts';
import { openAddresses } from '../../test/reveals/served-reveals.ts';
import { runMisuse } from './run.ts';

const MARKET = { sellers: 60, days: 80, seed: 3, scenario: 'misuse', start: DEFAULT_START } as const;

test('the same marketplace gives the same findings; nothing is taken that no policy shows', async () => {
  const open = await runMisuse({ ...MARKET, policy: openAddresses() }, () => {});
  expect(await runMisuse({ ...MARKET, policy: openAddresses() }, () => {})).toEqual(open);
  expect(open.map(({ seller }) => seller)).toEqual(Array.from({ length: 60 }, (_, at) => `S-${at + 1}`));
  expect(open.some(({ takenBefore, takenAfter }) => takenBefore + takenAfter > 0)).toBe(true);
  const shipped = await runMisuse({ ...MARKET, policy: loadDefaultPolicy() }, () => {});
  for (const shop of shipped) expect(shop).toMatchObject({ takenBefore: 0, takenAfter: 0, contactedBefore: 0 });
});

test('nothing is shown to a shop that is contained, and honest shops take nothing', async () => {
  const found = await runMisuse({ ...MARKET, sellers: 120, seed: 5, policy: openAddresses() }, () => {});
  for (const { truth, hoursToContain, takenAfter, takenBefore } of found) {
    if (hoursToContain !== null) expect(takenAfter).toBe(0);
    if (truth === 'honest' || truth === 'smeared') expect(takenBefore).toBe(0);
  }
  expect(found.some(({ hoursToContain }) => hoursToContain !== null)).toBe(true);
});
