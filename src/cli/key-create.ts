import { randomUUID } from 'node:crypto';
import { SCOPES_OF_KIND } from '../rulebook/accounts/permissions.ts';
import { KEY_LEGS } from '../rulebook/legs.ts';
import { formatTimestamp } from '../rulebook/timestamp.ts';
import { wantedKey } from '../service/accounts/contract.ts';
import { createKeys } from '../service/accounts/keys.ts';
import { describeAccountRefusal } from '../words/accounts-en.ts';
import { fill } from '../words/fill.ts';
import { didYouMean } from '../words/nearest.ts';
import { OPERATOR_SENTENCES, OPERATOR_WORDS } from '../words/operator-en.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { DATABASE_OPTIONS } from './configured-database.ts';
import { onInstallation } from './operated-installation.ts';
import { WRITE_OPERATOR_ACTS } from './operator-acts.ts';
import { inOwnNames, problemsOf } from './shape-problems.ts';
import { readTime } from './time-option.ts';

const SCOPES = [...SCOPES_OF_KIND.integrator, ...SCOPES_OF_KIND.carrier];

export const command: Command = {
  name: 'key create',
  summary: 'makes a key for a program, and shows it once',
  details: OPERATOR_WORDS.keyDetails.join('\n'),
  arguments: [{ name: 'NAME', description: 'what the key is for' }],
  options: [
    {
      ...{ name: 'scope', value: 'SCOPES', required: true },
      description: `what it may do, with commas between: ${SCOPES.join(', ')}`,
    },
    { name: 'carrier', value: 'CARRIER', description: 'for labels:resolve: the carrier, as its scans name it' },
    {
      ...{ name: 'leg', value: 'LEG', oneOf: KEY_LEGS },
      description: 'with --carrier, the part of the way that it is for',
    },
    { name: 'expires', value: 'TIME', description: 'when it ends by itself; never without it' },
    ...DATABASE_OPTIONS,
  ],
  examples: [
    'key create shop-engine --scope events:write',
    'key create Depot --carrier island-couriers --leg delivery --scope labels:resolve',
    'key create Dashboard --scope standing:read,decisions:read --expires 2027-01-01T00:00:00Z',
  ],
  run,
};

async function run(context: Context): Promise<ExitCode> {
  const [name] = context.arguments;
  const scopes = (context.option('scope') ?? '').split(',').map((scope) => scope.trim());
  const unknown = scopes.find((scope) => !(SCOPES as readonly string[]).includes(scope));
  if (unknown !== undefined) {
    const parameters = { scope: unknown, scopes: SCOPES.join(', ') };
    return context.refuse(`${fill(OPERATOR_SENTENCES['no-such-scope'], parameters)}${didYouMean(unknown, SCOPES)}`);
  }
  const expiresAt = readTime(context, 'expires');
  if (expiresAt === 'bad') return 2;
  const [carrier, leg] = [context.option('carrier'), context.option('leg')];
  const isCarriers = carrier !== undefined;
  if (isCarriers !== (leg !== undefined)) return context.refuse(OPERATOR_SENTENCES['carrier-and-leg']);
  const kind = isCarriers || scopes.includes('labels:resolve') ? 'carrier' : 'integrator';
  const wanted = { kind, name, scopes, ...(isCarriers ? { carrier: { carrier, leg } } : {}) };
  const read = wantedKey.omit({ expiresAt: true }).safeParse(wanted);
  if (!read.success) {
    for (const problem of problemsOf(read.error, NAMES)) context.refuse(problem);
    return 2;
  }
  return onInstallation(context, async ({ pool }) => {
    const keys = createKeys({
      pool,
      clock: Date.now,
      newId: randomUUID,
      log: { warn() {} },
      writeActs: WRITE_OPERATOR_ACTS,
    });
    const created = await keys.create({ ...read.data, expiresAt }, OPERATOR_WORDS.by);
    if ('code' in created) return context.refuse(inOwnNames(describeAccountRefusal(created).detail, NAMES));
    const { id } = created.key;
    const expires = expiresAt === undefined ? null : formatTimestamp(expiresAt);
    if (context.json) context.stdout.line(JSON.stringify({ id, name, scopes, expires, key: created.secret }));
    else for (const line of OPERATOR_WORDS.keyCreated) context.stdout.line(fill(line, { id, key: created.secret }));
    return 0;
  });
}

/** How the fields are called on the command line. */
const NAMES = {
  ...{ name: 'NAME', scopes: '--scope', expiresAt: '--expires' },
  carrier: '--carrier',
};
