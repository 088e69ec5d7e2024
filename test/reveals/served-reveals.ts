import type { Pool } from 'pg';
import { type Actor, NOBODY } from '../../src/rulebook/accounts/actor.ts';
import { MINUTE } from '../../src/rulebook/instant.ts';
import type { Policy } from '../../src/rulebook/policy/policy.ts';
import { registerAccessWatchRoutes } from '../../src/service/access-watch/routes/register.ts';
import type { Accounts } from '../../src/service/accounts/accounts.ts';
import { attest, attestationFor } from '../../src/service/attestations/attestations.ts';
import { BRIEFING } from '../../src/service/attestations/briefing.ts';
import { registerAttestationRoutes } from '../../src/service/attestations/routes/register.ts';
import { type AuditLog, createAuditLog } from '../../src/service/audit/audit-log.ts';
import { newSigningKey, readSigningKey, type Signer } from '../../src/service/audit/note.ts';
import { clockNow } from '../../src/service/ledger/clock-now.ts';
import type { Ledger } from '../../src/service/ledger/ledger.ts';
import { loadPolicyFile, openAddressesPath } from '../../src/service/policy/load.ts';
import { registerRevealRoutes } from '../../src/service/reveals/routes/register.ts';
import { openAttestations } from '../../src/service/start/open-attestations.ts';
import { openReveals } from '../../src/service/start/open-reveals.ts';
import { openValuesOf } from '../../src/service/start/open-values.ts';
import { recordAccesses } from '../../src/service/start/record-accesses.ts';
import { writeActsWith } from '../../src/service/start/write-acts.ts';
import type { Vault } from '../../src/service/vault/vault.ts';
import { day, disputed, placed, scanned } from '../builders.ts';
import { eventsOf } from '../events-of-facts.ts';
import { LATE, openTestLedger } from '../ledger/drive.ts';
import { sorted } from '../reference/examples.ts';
import { ACTORS, type TestApp, testApp } from '../test-app.ts';
import { openTestVault } from '../vault/open-test-vault.ts';

/** The customer of every order: values that stand nowhere else. */
export const ADA = {
  name: 'Ada Canary-Lovelace',
  phone: '+1 876 555 0142',
  email: 'ada.canary@example.com',
  address: { lines: ['17 Canary Road'], city: 'Canaryville', region: 'St. Andrew', country: 'JM' },
};
/** Who may ask. */
export const WHO: Readonly<Record<string, Actor>> = {
  ...ACTORS,
  member: { kind: 'person', id: 'P-5', role: 'seller-member', sellerId: 'S-1' },
  other: { kind: 'person', id: 'P-6', role: 'seller-owner', sellerId: 'S-2' },
  /** Has not read the privacy briefing yet; the others have. */
  newcomer: { kind: 'person', id: 'P-7', role: 'seller-member', sellerId: 'S-1' },
  officer: { kind: 'person', id: 'P-4', role: 'data-protection-officer' },
};

/** The second shipped policy, which shows sellers whom they ship to. */
export function openAddresses(): Policy {
  const loaded = loadPolicyFile(openAddressesPath());
  if ('problems' in loaded) throw new Error(loaded.problems[0]?.detail);
  return loaded.policy;
}

/** A marketplace with customers, and what its reveals are made of. */
export type WithCustomers = {
  readonly ledger: Ledger;
  readonly audit: AuditLog;
  readonly vault: Vault;
  /** What checkpoints of the log are checked with. */
  readonly key: string;
};

function testSigner(): Signer {
  return readSigningKey(newSigningKey('kingston-trust/test')) as Signer;
}

/** A tamper-evident log with a key of its own. */
export function testLog(pool: Pool, signer = testSigner()): AuditLog {
  return createAuditLog({ pool, signer, key: Buffer.alloc(32, 7), server: 'one', now: () => LATE });
}

/** S-1: twelve orders to be shipped, one in dispute and one that the hub ships; S-2 has one. */
export async function withCustomers(pool: Pool, folder: string): Promise<WithCustomers> {
  const ledger = await openTestLedger(pool, 'events', { now: () => LATE });
  const to = Array.from({ length: 12 }, (_, at) => placed({ orderId: `O-${at}`, at: day(20, at) }));
  const facts = sorted([
    ...to,
    placed({ orderId: 'disputed', at: day(10) }),
    scanned({ orderId: 'disputed', at: day(11) }),
    disputed({ orderId: 'disputed', at: day(21), disputeId: 'D-1', reason: 'not_received' }),
    placed({ orderId: 'hub', at: day(20), fulfilment: 'dispatched' }),
    placed({ orderId: 'foreign', seller: 'S-2', at: day(20) }),
  ]);
  const { rejected } = await ledger.append(eventsOf(facts));
  if (rejected.length > 0) throw new Error(rejected[0]?.detail);
  const signer = testSigner();
  const audit = testLog(pool, signer);
  const vault = openTestVault({ pool, folder });
  for (const order of [...to.map(({ orderId }) => orderId), 'disputed', 'hub'])
    await vault.deposit({ seller: 'S-1', order }, ADA);
  await vault.deposit({ seller: 'S-2', order: 'foreign' }, ADA);
  const attestations = attestationsOf(pool, { ledger, audit }, openAddresses);
  for (const [seller, person] of [
    ['S-1', 'P-3'],
    ['S-1', 'P-5'],
    ['S-2', 'P-6'],
  ] as const)
    await attest(attestations, { seller, person }, BRIEFING.version);
  return { ledger, audit, vault, key: signer.verifier };
}

/** The privacy briefing of its people. */
function attestationsOf(
  pool: Pool,
  {
    ledger,
    audit,
    accounts = NO_PEOPLE,
  }: Pick<ServedWith, 'ledger' | 'audit'> & {
    readonly accounts?: Pick<Accounts, 'listPeople'> | undefined;
  },
  policy: () => Policy | Promise<Policy>,
) {
  const policies = { inForce: async () => policy() };
  return openAttestations({ pool, ledger, audit, policies, accounts, now: () => LATE });
}

type ServedWith = {
  readonly ledger: Pick<Ledger, 'look' | 'clock'>;
  readonly audit: Pick<AuditLog, 'appendIn' | 'tagOf'>;
  readonly vault: Parameters<typeof openValuesOf>[0];
  /** Of people who really sign in; otherwise who asks says the token, a name of `WHO`. */
  readonly accounts?: Pick<Accounts, 'keepHere' | 'authenticate' | 'stepUp' | 'listPeople'>;
};

const NO_PEOPLE = { listPeople: async () => [] };

/** Nobody is removed. */
export const everybodyStays = async (_: unknown, people: readonly string[]) => new Set(people);

/** Serves its reveals; parts of it can be others'. */
export function serveReveals(
  pool: Pool,
  { ledger, audit, vault, accounts }: ServedWith,
  policy: () => Policy | Promise<Policy>,
): TestApp {
  const attestations = attestationsOf(pool, { ledger, audit, accounts }, policy);
  const parts = openReveals({
    attestation: attestationFor(attestations),
    ...{
      pool,
      ledger,
      now: () => LATE,
      recorded: recordAccesses(pool, audit, accounts?.keepHere ?? everybodyStays),
      open: openValuesOf(vault),
      askAgain: async (credentials) => await accounts?.stepUp.neededWithin(credentials, 2 * MINUTE),
    },
    policies: { inForce: async () => policy() },
    accounts: { namesOf: async (ids) => new Map(ids.map((id) => [id, `Name of ${id}`])) },
  });
  const watch = {
    ...{
      pool,
      named: parts.named,
      writeActs: writeActsWith(audit, () => LATE),
      clock: () => clockNow(ledger.clock, () => LATE),
    },
  };
  return testApp({
    ...(accounts !== undefined && { askForProof: accounts.stepUp.needed }),
    authenticate:
      accounts?.authenticate ??
      (async (headers) => WHO[headers.get('authorization')?.replace(/^Bearer /, '') ?? ''] ?? NOBODY),
    routes: [
      (app) => registerRevealRoutes(app, parts),
      (app) => registerAttestationRoutes(app, attestations),
      (app) => registerAccessWatchRoutes(app, watch),
    ],
  });
}
