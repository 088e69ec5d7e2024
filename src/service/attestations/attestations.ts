import type { Pool } from 'pg';
import {
  type Attestation,
  type AttestationDue,
  attestationDue,
  attestedUntil,
} from '../../rulebook/customer-data/attestation.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { localDay, type Zone } from '../../rulebook/zone.ts';
import { createGatherer } from '../postgres/gatherer.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import { BRIEFING } from './briefing.ts';
import { type Attester, insertAttestation, latestAttestations } from './store.ts';

/** What attestations are made of. */
export type AttestationParts = {
  readonly pool: Pool;
  /** The clock; −∞ when nothing has happened yet. */
  readonly clock: () => Promise<Instant>;
  readonly zone: () => Promise<Zone>;
  /** Puts the leaf of one into the tamper-evident log, in the transaction that keeps it. */
  readonly writeLeaf: (transaction: Transaction, attested: Attested & { readonly leaf: string }) => Promise<void>;
  readonly newId: () => string;
  /** Wall time. */
  readonly now: () => Instant;
};

/** Somebody of a seller has attested. */
export type Attested = Attester & Attestation;

/** How somebody stands with the briefing: what was attested last, until when it is good, and why it is not, if so. */
export type AttestationState = {
  readonly attested: (Attestation & { readonly until: Instant }) | undefined;
  readonly due: AttestationDue | undefined;
};

/** How somebody stands with the briefing of now. */
export async function attestationOf(parts: AttestationParts, who: Attester): Promise<AttestationState> {
  const [at, zone, [latest]] = await Promise.all([
    parts.clock(),
    parts.zone(),
    latestAttestations(parts.pool, BRIEFING.version, [who]),
  ]);
  return stateOf(zone, latest, at);
}

/** The same from what is kept of them. */
export function stateOf(zone: Zone, latest: Attestation | undefined, at: Instant): AttestationState {
  return {
    attested: latest === undefined ? undefined : { ...latest, until: attestedUntil(zone, latest.at) },
    due: attestationDue(zone, latest, { version: BRIEFING.version, at }),
  };
}

/** Keeps that somebody has read the briefing and keeps to it, with its leaf. Said twice it is once; of another text it is refused. */
export async function attest(
  parts: AttestationParts,
  who: Attester,
  version: string,
): Promise<AttestationState | { readonly refused: 'briefing-changed' }> {
  if (version !== BRIEFING.version) return { refused: 'briefing-changed' };
  const before = await attestationOf(parts, who);
  if (before.attested !== undefined && before.due === undefined) return before;
  const [clock, zone] = await Promise.all([parts.clock(), parts.zone()]);
  const at = Number.isFinite(clock) ? clock : parts.now();
  const leaf = parts.newId();
  await inTransaction(parts.pool, async (transaction) => {
    const isNew = await insertAttestation(transaction, who, { version, at, day: localDay(zone, at), leaf });
    if (isNew) await parts.writeLeaf(transaction, { ...who, version, at, leaf });
  });
  return attestationOf(parts, who);
}

/** Says of somebody whether what was attested is good at an instant. Those who ask at the same time share one question to the database. */
export function attestationFor({
  pool,
  zone,
}: Pick<AttestationParts, 'pool' | 'zone'>): (who: Attester) => Promise<{ isGoodAt(at: Instant): boolean }> {
  const latestOf = createGatherer((asked: readonly Attester[]) => latestAttestations(pool, BRIEFING.version, asked));
  return async (who) => {
    const [inZone, latest] = await Promise.all([zone(), latestOf(who)]);
    const { version } = BRIEFING;
    return { isGoodAt: (at) => attestationDue(inZone, latest, { version, at }) === undefined };
  };
}
