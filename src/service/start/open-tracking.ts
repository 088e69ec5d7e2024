import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { NOBODY } from '../../rulebook/accounts/actor.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { isThisMachine } from '../http/this-machine.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import { deriveKey } from '../sealing.ts';
import { askCarriers } from '../tracking/ask/ask.ts';
import { rotateCarrierSecret, setUpCarrier } from '../tracking/carriers.ts';
import { forgetOld, matchWaiting } from '../tracking/match.ts';
import type { TrackingParts } from '../tracking/parts.ts';
import type { TrackingRoutes } from '../tracking/routes/register.ts';

type Sources = Pick<TrackingParts, 'ledger' | 'findLabel' | 'now'> & {
  readonly pool: Pool;
  readonly policies: { inForce(): Promise<Policy> };
  readonly ownOrder: TrackingRoutes['ownOrder'];
  readonly writeActs: WriteActs;
  /** Of the service as people reach it. */
  readonly baseUrl: string;
  /** Of the installation: what carriers' secrets are sealed with. */
  readonly secret: string;
};

/** What carriers tell, running. */
export type Tracking = {
  readonly routes: TrackingRoutes;
  readonly match: () => Promise<unknown>;
  readonly ask: () => Promise<unknown>;
  readonly forget: () => Promise<unknown>;
  /** Sets a carrier of a demonstration up anew; answers the secret that it signs with. */
  readonly trustCarrier: (carrier: string, name: string) => Promise<string>;
};

/** Puts together what hears carriers. */
export function openTracking({ policies, baseUrl, secret, ...rest }: Sources): Tracking {
  const routes: TrackingRoutes = {
    ...{ ...rest, policy: policies.inForce, key: deriveKey(secret, 'carriers'), newId: randomUUID },
    reach: { thisMachine: isThisMachine(new URL(baseUrl).host) },
  };
  return {
    routes,
    match: () => matchWaiting(routes),
    ask: () => askCarriers(routes),
    forget: () => forgetOld(routes),
    trustCarrier: (carrier, name) => trustCarrier(routes, carrier, name),
  };
}

async function trustCarrier(parts: TrackingParts, carrier: string, name: string): Promise<string> {
  const settings = { name, state: 'active', format: 'scans', codes: 'own', signed: 'standard_webhooks' } as const;
  const wanted = { ...settings, further_codes: {}, regions: {}, poll_url: null, poll_every: null };
  const made = await setUpCarrier(parts, carrier, wanted, { signing: undefined, asking: undefined }, NOBODY);
  if (!('code' in made) && made.secret !== undefined) return made.secret;
  // An earlier start has set it up: nobody has its secret any more.
  const again = await rotateCarrierSecret(parts, carrier, { given: undefined, endOldNow: true, by: NOBODY });
  if (again?.secret === undefined) throw new Error(`the carrier ${carrier} cannot be set up`);
  return again.secret;
}
