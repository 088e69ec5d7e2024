import type { Pool } from 'pg';
import { inTransaction, type Transaction } from './transaction.ts';

/**
 * Who works on the database: the service, which reads everything but the vault; the vault, which reads nothing else; and the job
 * that destroys values (policy §5, retention), which sets tombstones with their leaves and deletes, and reads no value. Nobody signs
 * in as any of them; connections take them on as they are opened.
 */
export const ROLES = { service: 'kingston_service', vault: 'kingston_vault', shredder: 'kingston_shredder' } as const;

/** Whether they are kept apart; `not-permitted`: whoever owns the tables may not make roles, and there are none. */
type SeparatedRoles = 'separated' | 'not-permitted';

/** Any number will do, as long as nobody else uses it for an advisory lock. */
const LOCK = 7_305_112_020;

const NOT_PERMITTED: ReadonlySet<unknown> = new Set(['42501', '42704', '0LP01']);

/**
 * Makes the roles where they are not there, and gives them what they lack. At each start and not in a migration: roles belong to
 * the server and not to a database, a restored one comes without them, and later migrations bring further tables.
 */
export async function separateRoles(pool: Pool): Promise<SeparatedRoles> {
  try {
    await makeRoles(pool);
    await inTransaction(pool, grantAll);
    return 'separated';
  } catch (error) {
    if (NOT_PERMITTED.has((error as { readonly code?: unknown }).code)) return 'not-permitted';
    throw error;
  }
}

/** A URL whose connections work as a role from their first statement on. */
export function asRole(url: string, role: (typeof ROLES)[keyof typeof ROLES]): string {
  const [address = '', query = ''] = url.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('options', `${parameters.get('options') ?? ''} -c role=${role}`.trim());
  return `${address}?${parameters}`;
}

/** Each by itself: other databases of the same server may be set up at this moment. */
async function makeRoles(pool: Pool): Promise<void> {
  for (const role of Object.values(ROLES)) {
    await pool.query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin noinherit; end if;
      exception when duplicate_object or unique_violation then null;
    end $$`);
    // Whoever made a role may not always work as it; whoever is above all roles, always. Refused: somebody else arranged it.
    await pool.query(`do $$ begin
      if not (select rolsuper from pg_roles where rolname = current_user) then grant ${role} to current_user; end if;
      exception when insufficient_privilege or unique_violation then null;
    end $$`);
  }
}

async function grantAll(transaction: Transaction): Promise<void> {
  await transaction.query('select pg_advisory_xact_lock($1)', [LOCK]);
  const { rows } = await transaction.query<{ statement: string }>(LACKING, [ROLES.service, ROLES.vault]);
  for (const { statement } of rows) await transaction.query(statement);
  const ofShredder = [0, 1, 2].map((place) => OF_SHREDDER.map((each) => each[place]));
  const lacking = await transaction.query<{ statement: string }>(LACKING_OF_SHREDDER, [ROLES.shredder, ...ofShredder]);
  for (const { statement } of lacking.rows) await transaction.query(statement);
  for (const role of Object.values(ROLES)) await transaction.query(`set local role ${role}; reset role`);
}

/** What the job that destroys values may do: nothing sealed, no index and no digest is among what it may read. */
const OF_SHREDDER: readonly (readonly [table: string, privilege: string, columns: string])[] = [
  [
    'vault.orders',
    'select',
    'seller_id order_id version deposited_at erased_at destroyed_at look_at look_clock standing',
  ],
  ['vault.orders', 'select', 'due_at keep_for erase_by erased_why erasure_leaf'],
  ['vault.orders', 'insert', 'seller_id order_id version'],
  [
    'vault.orders',
    'update',
    'digest erased_at destroyed_at look_at look_clock standing due_at erased_why erasure_leaf',
  ],
  ['vault.customer_values', 'select', 'seller_id order_id'],
  ['vault.customer_values', 'update', 'blind_index'],
  ['vault.customer_values', 'delete', ''],
  ['vault.keys', 'select', ''],
  ['vault.keys', 'update', 'destroy_at destroyed_at'],
  ['vault.index_keys', 'select', 'ring_version'],
  ['vault.ring_versions', 'select', ''],
  ['vault.retention_rule', 'select', ''],
  ['vault.retention_rule', 'insert', ''],
  ['vault.retention_rule', 'update', ''],
  // Leaves have no personal data in them.
  ['public.audit_leaves', 'select', 'leaf_id'],
  ['public.audit_leaves', 'insert', 'leaf_id body recorded_at'],
];

/** The grants that the job lacks, as statements. */
const LACKING_OF_SHREDDER = `with wanted as (
    select name, privilege, field from unnest($2::text[], $3::text[], $4::text[]) as given (name, privilege, fields)
      left join lateral string_to_table(fields, ' ') as field on true
  )
  select format('grant usage on schema %I to %I', nspname, $1::text) as statement from pg_namespace
    where nspname in ('vault', 'public') and not has_schema_privilege($1, oid, 'usage')
  union all
  select format('grant %s on %s to %I', privilege, name, $1::text) from wanted
    where field is null and not has_table_privilege($1, name, privilege)
  union all
  select format('grant %s (%I) on %s to %I', privilege, field, name, $1::text) from wanted
    where field is not null and not has_column_privilege($1, name, field, privilege)`;

/** The grants that one of the roles lacks, as statements. Of the vault the service gets nothing, and the vault nothing else. */
const LACKING = `with ours as (
    select oid, nspname, case nspname when 'vault' then $2 else $1 end as role from pg_namespace
    where nspname !~ '^pg_' and nspname <> 'information_schema'
  )
  select format('grant usage on schema %I to %I', nspname, role) as statement from ours
    where not has_schema_privilege(role, oid, 'usage')
  union all
  select format('grant select, insert, update, delete, truncate on %I.%I to %I', nspname, relname, role)
    from ours join pg_class on relnamespace = ours.oid
    where relkind in ('r', 'p') and not has_table_privilege(role, pg_class.oid, 'truncate')
  union all
  select format('grant all on sequence %I.%I to %I', nspname, relname, role)
    from ours join pg_class on relnamespace = ours.oid
    where relkind = 'S' and not has_sequence_privilege(role, pg_class.oid, 'update')`;
