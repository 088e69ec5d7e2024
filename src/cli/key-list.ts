import type { Pool } from 'pg';
import { formatTimestamp } from '../rulebook/timestamp.ts';
import { type Key, listKeys } from '../service/accounts/key-store.ts';
import { fill } from '../words/fill.ts';
import { OPERATOR_WORDS } from '../words/operator-en.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { DATABASE_OPTIONS } from './configured-database.ts';
import { onInstallation } from './operated-installation.ts';
import { columns } from './table.ts';

export const command: Command = {
  name: 'key list',
  summary: 'shows the keys of programs, never the keys themselves',
  arguments: [],
  options: DATABASE_OPTIONS,
  examples: ['key list', 'key list --json --data /srv/kingston'],
  run: (context) => onInstallation(context, ({ pool }) => run(context, pool)),
};

async function run(context: Context, pool: Pool): Promise<ExitCode> {
  const keys = await allKeys(pool);
  if (context.json) for (const key of keys) context.stdout.line(JSON.stringify(written(key)));
  else if (keys.length === 0) context.stdout.line(OPERATOR_WORDS.noKeys);
  else for (const line of columns([OPERATOR_WORDS.keyColumns, ...keys.map(rowOf)])) context.stdout.line(line);
  return 0;
}

const AT_ONCE = 200;

async function allKeys(pool: Pool): Promise<readonly Key[]> {
  const all: Key[] = [];
  for (;;) {
    const last = all.at(-1);
    const some = await listKeys(pool, { limit: AT_ONCE, after: last && [last.createdAt, last.id] });
    all.push(...some);
    if (some.length < AT_ONCE) return all;
  }
}

function rowOf(key: Key): readonly string[] {
  const { id, name, prefix, scopes, lastUsedAt } = key;
  const used = lastUsedAt === undefined ? '—' : formatTimestamp(lastUsedAt);
  return [id, name, `${prefix}…`, scopes.join(','), used, stateOf(key)];
}

function stateOf({ revokedAt, expiresAt }: Key): string {
  if (revokedAt !== undefined) return fill(OPERATOR_WORDS.keyRevokedSince, { at: formatTimestamp(revokedAt) });
  if (expiresAt === undefined) return OPERATOR_WORDS.keyValid;
  const words = expiresAt <= Date.now() ? OPERATOR_WORDS.keyEndedAt : OPERATOR_WORDS.keyValidUntil;
  return fill(words, { at: formatTimestamp(expiresAt) });
}

function written({ createdAt, expiresAt, revokedAt, lastUsedAt, ...rest }: Key) {
  const instants = { createdAt, expiresAt, revokedAt, lastUsedAt };
  const told = Object.entries(instants).flatMap(([name, at]) =>
    at === undefined ? [] : [[name, formatTimestamp(at)]],
  );
  return { ...rest, ...Object.fromEntries(told) };
}
