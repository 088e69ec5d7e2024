import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { newLeafId } from '../audit/leaf-id.ts';
import { orDriver } from '../carriers/driver-cookie.ts';
import type { ScanParts } from '../carriers/parts.ts';
import { createPasses, type Passes } from '../carriers/passes.ts';
import type { CarrierRoutes } from '../carriers/routes/register.ts';
import { httpGateway } from '../carriers/telephony/http-gateway.ts';
import type { Config } from '../config.ts';
import type { Authenticate } from '../http/request-actor.ts';

type Sources = Pick<ScanParts, 'ledger' | 'record' | 'open' | 'findLabel'> & {
  readonly pool: Pool;
  readonly config: Pick<Config, 'telephony'>;
  readonly policies: { inForce(): Promise<Policy> };
  /** Whoever asks besides drivers. */
  readonly people: { readonly authenticate: Authenticate };
  /** Of the service as people reach it. */
  readonly baseUrl: string;
  /** Wall time. */
  readonly now: () => number;
};

/** What carriers and their drivers scan with. */
export type Carriers = {
  readonly routes: CarrierRoutes;
  readonly passes: Passes;
  /** Who asks: a driver too. */
  readonly authenticate: Authenticate;
};

/** Puts together what opens a parcel to whoever carries it: the label, the decision, the record, and the vault, in that order. */
export function openCarriers({ pool, config, policies, people, baseUrl, now, ...rest }: Sources): Carriers {
  const passes = createPasses({ pool, now, newId: randomUUID });
  const telephony = config.telephony === undefined ? undefined : httpGateway({ url: config.telephony, now });
  return {
    routes: {
      ...{ ...rest, pool, passes, telephony, baseUrl, now, policy: policies.inForce },
      newId: () => newLeafId(now()),
    },
    passes,
    authenticate: orDriver(people.authenticate, passes, baseUrl.startsWith('https:')),
  };
}
