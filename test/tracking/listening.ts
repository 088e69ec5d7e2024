import type { AddressInfo } from 'node:net';
import type { Pool } from 'pg';
import type { TrackingStory } from '../../src/rulebook/tracking/tracking-story.ts';
import type { Service } from '../../src/service/main.ts';
import { loadDefaultPolicy } from '../../src/service/policy/load.ts';
import { openTracking } from '../../src/service/start/open-tracking.ts';
import { registerTrackingRoutes } from '../../src/service/tracking/routes/register.ts';
import { trackOrder } from '../../src/service/tracking/track-order.ts';
import { writeActsOf } from '../acts.ts';
import { openTestLedger } from '../ledger/drive.ts';
import { testApp } from '../test-app.ts';

/** The carrier port behind a real connection, over a ledger whose clock is that of its events. */
export async function served(pool: Pool, now: () => number) {
  const ledger = await openTestLedger(pool, 'events', { now });
  const tracking = openTracking({
    ...{ pool, ledger, now, writeActs: writeActsOf(pool, now), secret: 'a secret of the tests' },
    ...{ policies: { inForce: async () => loadDefaultPolicy() }, baseUrl: 'http://localhost:8080' },
    findLabel: async () => undefined,
    ownOrder: async () => undefined,
  });
  const { app } = testApp({ routes: [(routes) => registerTrackingRoutes(routes, tracking.routes)] });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const service = {
    ...{ ledger, trustCarrier: tracking.trustCarrier },
    deposit: (async () => 'kept') as unknown as Service['deposit'],
    url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
  };
  return {
    service,
    /** The stories of a seller's orders, the one with the first id first. */
    async tracked(seller: string): Promise<readonly TrackingStory[]> {
      const ids = (await ledger.look(seller, ({ orders }) => orders.all().map(({ orderId }) => orderId))) ?? [];
      const told = await Promise.all(ids.toSorted().map((order) => trackOrder(tracking.routes, { seller, order })));
      return told.flatMap((each) => (each === undefined ? [] : [each.story]));
    },
    stop: () => app.close(),
  };
}
