import path from 'node:path';
import type { Role } from '../../rulebook/accounts/actor.ts';
import type { Config } from '../../service/config.ts';
import type { Service } from '../../service/main.ts';
import { tellDemonstration } from '../../simulation/demonstration.ts';
import { depositCustomers, ordersWithCustomers } from './customers.ts';
import { stockHub } from './demo-hub.ts';
import { type DemoCustomer, demoCustomers, openDemoMarketplace } from './demo-marketplace.ts';
import { demoPeople } from './demo-people.ts';
import { demoPlan, keptPeople, openingOf } from './demo-plan.ts';
import { playedBefore, playFuture, playPast } from './play.ts';
import { isServedHereOnly } from './served-here.ts';

/** How to sign in as somebody. */
export type SignIn = {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly sellerId?: string;
  readonly password: string;
};

/** A demonstration that is being played. */
export type Demonstration = {
  readonly people: readonly SignIn[];
  /** Who can come from its marketplace. */
  readonly customers: readonly DemoCustomer[];
  /** How many events the past has, and how many of them an earlier start has played. */
  readonly events: number;
  readonly known: number;
  /** When the past has been played; false when it was stopped before. */
  readonly played: Promise<boolean>;
  stop(): Promise<void>;
};

/** What is told of a demonstration while it plays. */
export type Watching = {
  /** How many events of the past have been played. */
  progress(played: number): void;
  failed(error: unknown): void;
};

/** Plays a simulated marketplace on a service that has just started, and lets its people sign in. */
export async function demonstrate(
  service: Service,
  config: Pick<Config, 'dataDirectory' | 'host' | 'baseUrl' | 'trustedProxies'>,
  now: () => number,
  watching: Watching,
): Promise<Demonstration> {
  const plan = demoPlan(config.dataDirectory, now());
  // The story is told by the policy that the installation began with, so that it stays the same at each start.
  const policy = service.policies.first;
  const { past, future, rungs } = tellDemonstration({ ...plan, opening: openingOf(plan), now: now(), policy });
  const file = path.join(config.dataDirectory, 'demonstration-people.json');
  const people = await service.accounts.ensureDemoPeople(keptPeople(config.dataDirectory, demoPeople(rungs)), file);
  const shown = isServedHereOnly(config) ? people : people.map(({ password: _, ...person }) => person);

  // Of shops that nobody signs in to, nobody would see the customers: but for those who sign in as customers.
  const shops = new Set(people.flatMap(({ sellerId }) => sellerId ?? []));
  const marketplace = await openDemoMarketplace(config.baseUrl ?? service.url);
  service.trustMarketplace(marketplace.key);
  const theirs = demoCustomers(ordersWithCustomers(past, { sellers: shops, customers: new Set() }, now()));
  const arrivals = isServedHereOnly(config) ? { customers: theirs, linkFor: marketplace.link } : undefined;
  const show = (progress: number): void => service.showDemonstration({ people: shown, progress, arrivals });

  const events = past.length;
  const known = playedBefore(past, await service.ledger.clock());
  const stopping = new AbortController();
  const { signal } = stopping;
  const advance = (count: number): void => {
    show(count / events);
    watching.progress(count);
  };
  show(known / events);
  const played = playPast(service.ledger, past, known, signal, advance).then(() => !signal.aborted);
  const wanted = { sellers: shops, customers: new Set(theirs.map(({ customer }) => customer)) };
  const stocked = played.then((isWhole) => (isWhole ? stockHub(service, { past, shops }, signal) : undefined));
  const customers = depositCustomers(service, ordersWithCustomers([...past, ...future], wanted, now()), signal);
  const running = Promise.all([
    customers,
    stocked,
    played.then(() => playFuture(service.ledger, future, now, signal)),
  ]).catch(watching.failed);
  return {
    ...{ people, events, known, customers: arrivals?.customers ?? [] },
    played: played.catch(() => false),
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
