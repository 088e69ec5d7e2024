import { loadPolicyFile, openAddressesPath } from '../src/service/policy/load.ts';
import { DEFAULT_START } from '../src/simulation/simulate.ts';
import { MISUSE_WORDS } from '../src/words/misuse-en.ts';
import type { Bench } from './bench.ts';
import { figureOf } from './figure.ts';
import { runMisuse } from './misuse/run.ts';
import { summarize } from './misuse/summary.ts';

const SIZES = { long: { sellers: 1000, days: 365 }, short: { sellers: 250, days: 200 } } as const;

/** How misuse of customers' data is found, beside what is true of each simulated shop (issue rows D3, D5, D8, D9; threats T2, T12). */
export const misuse: Bench = {
  name: 'misuse',
  about:
    'misuse of customers’ data among simulated shops: how soon it is found, and how often honest shops are taken for it',
  async *run({ short, progress }) {
    const { sellers, days } = short ? SIZES.short : SIZES.long;
    const loaded = loadPolicyFile(openAddressesPath());
    if ('problems' in loaded) throw new Error(`open-addresses is damaged: ${JSON.stringify(loaded.problems[0])}`);
    const market = { sellers, days, seed: 1, scenario: 'misuse', start: DEFAULT_START } as const;
    const found = await runMisuse({ ...market, policy: loaded.policy }, (day) =>
      progress(`${sellers} sellers: day ${day} of ${days}`),
    );
    for (const { measured, value, limit, must } of summarize(found)) {
      if (value === undefined) continue;
      const held = limit === undefined || must === undefined ? {} : { limit, must };
      yield figureOf('misuse', { figure: `${measured}: ${MISUSE_WORDS.measures[measured]}`, value, ...held });
    }
  },
};
