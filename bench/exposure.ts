import type { Fulfilment } from '../src/rulebook/facts.ts';
import { PLATFORM } from '../src/rulebook/ids.ts';
import type { Policy } from '../src/rulebook/policy/policy.ts';
import { loadDefaultPolicy, loadPolicyFile, openAddressesPath } from '../src/service/policy/load.ts';
import { simulate } from '../src/simulation/simulate.ts';
import type { Bench } from './bench.ts';
import { type Exposure, measureExposure, readFacts } from './exposure/measure.ts';
import { figureOf } from './figure.ts';

const SIZES = { long: { sellers: 300, days: 90 }, short: { sellers: 100, days: 90 } } as const;

/** The default policy may show at most this share of what open addresses do; policy §5 asks for the difference, the share is ours. */
const MOST = 0.02;

/** Customer values shown to sellers for each order, under both shipped policies: the same orders, the same sellers, the same asks. */
export const exposure: Bench = {
  name: 'exposure',
  about:
    'customer values shown to sellers per order: the shipped policy beside open addresses, on the same simulated orders',
  async *run({ short, progress }) {
    const { sellers, days } = short ? SIZES.short : SIZES.long;
    progress(`${sellers} sellers, ${days} days`);
    const facts = [...readFacts(simulate({ sellers, days, seed: 20260302 }).batches)].filter(
      ({ seller }) => seller !== PLATFORM,
    );
    const shipped = await measureExposure(loadDefaultPolicy(), facts);
    progress('the same with open addresses');
    const open = await measureExposure(openAddresses(), facts);
    yield* figuresOf(shipped, open);
  },
};

function* figuresOf(shipped: Exposure, open: Exposure) {
  const figure = (facts: Parameters<typeof figureOf>[1]) => figureOf('exposure', facts);
  const [all, allOpen] = [total(shipped), total(open)];
  const note = `${all.orders} orders, ${all.asks} asks through the decision and the budget`;
  yield figure({ figure: 'shown per order, shipped policy', value: perOrder(all), unit: ' values', note });
  yield figure({ figure: 'shown per order, open addresses', value: perOrder(allOpen), unit: ' values' });
  for (const fulfilment of ['seller', 'dispatched'] as const) {
    const name = fulfilment === 'seller' ? 'seller-fulfilled' : 'dispatched';
    const orders = `${shipped[fulfilment].orders} orders`;
    yield figure({
      ...{ figure: `${name}, shipped policy`, value: perOrder(shipped[fulfilment]), unit: ' values', note: orders },
      // Of a dispatched order a seller is shown nothing whole (D6, E6).
      ...(fulfilment === 'dispatched' ? { limit: 0 } : {}),
    });
    yield figure({
      figure: `${name}, open addresses`,
      value: perOrder(open[fulfilment]),
      unit: ' values',
      note: orders,
    });
  }
  yield figure({
    ...{ figure: 'shipped policy ÷ open addresses', value: perOrder(all) / perOrder(allOpen), limit: MOST },
    note: 'whole values: name, phone, e-mail, address; as long as no conversations are kept, nobody asks in one',
  });
}

type Counts = Omit<Exposure[Fulfilment], 'hours'>;

function total({ seller, dispatched }: Exposure): Counts {
  return {
    orders: seller.orders + dispatched.orders,
    asks: seller.asks + dispatched.asks,
    shown: seller.shown + dispatched.shown,
  };
}

function perOrder({ orders, shown }: Counts): number {
  if (orders === 0) throw new Error('no orders of one kind: nothing would be measured');
  return shown / orders;
}

function openAddresses(): Policy {
  const loaded = loadPolicyFile(openAddressesPath());
  if ('problems' in loaded) throw new Error(loaded.problems[0]?.detail);
  return loaded.policy;
}
