import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { ClockKind } from './gate.ts';

/** A policy of the installation, as its file says it. */
export type PolicyRow = { readonly number: number; readonly document: string; readonly effective_from: number | null };

/** Makes the installation's row, once; a later call changes nothing. The wall clock begins now, the other with the first event. */
export async function openInstallation(
  database: Queryable,
  clock: ClockKind,
  demonstration: boolean,
  now: number,
): Promise<void> {
  const began = clock === 'wall' ? now : null;
  await database.query(
    'insert into installation (clock, demonstration, began) values ($1, $2, $3) on conflict (one) do nothing',
    [clock, demonstration, began],
  );
}

/** Every policy there is, in order. */
export async function readPolicies(database: Queryable): Promise<readonly PolicyRow[]> {
  const { rows } = await database.query<PolicyRow>(
    'select number, document, effective_from from policies order by number',
  );
  return rows;
}

/** Adds a policy and says so to every server. */
export async function insertPolicy(
  transaction: Transaction,
  policy: PolicyRow & { readonly name: string; readonly activatedAt: number },
): Promise<void> {
  const { number, name, document, effective_from, activatedAt } = policy;
  await transaction.query(
    'insert into policies (number, name, document, effective_from, activated_at) values ($1, $2, $3, $4, $5)',
    [number, name, document, effective_from, activatedAt],
  );
  await transaction.query('update installation set policies = $1', [number]);
}

/** An entry of the platform's log. */
export type PlatformRow = {
  readonly version: number;
  readonly kind: 'record' | 'version' | 'context';
  readonly at: number;
  readonly body: unknown;
};

/** The entries after a version, in order. */
export async function platformEntriesAfter(database: Queryable, version: number): Promise<readonly PlatformRow[]> {
  const { rows } = await database.query<PlatformRow>(
    'select version, kind, at, body from platform_log where version > $1 order by version',
    [version],
  );
  return rows;
}

/** Appends an entry, and says so to every server. */
export async function insertPlatformEntry(
  transaction: Transaction,
  entry: PlatformRow & { readonly body: string },
): Promise<void> {
  const { version, kind, at, body } = entry;
  await transaction.query('insert into platform_log (version, kind, at, body) values ($1, $2, $3, $4::jsonb)', [
    version,
    kind,
    at,
    body,
  ]);
  await transaction.query('update installation set platform_version = $1', [version]);
}

/** Notes the clock's reading, and the first one it had. */
export async function moveReading(transaction: Transaction, began: number, reading: number): Promise<void> {
  await transaction.query(
    'update installation set reading = greatest(reading, $2::int8), began = coalesce(began, $1::int8)',
    [began, reading],
  );
}
