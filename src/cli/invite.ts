import { randomUUID } from 'node:crypto';
import { ROLES } from '../rulebook/accounts/actor.ts';
import { formatTimestamp } from '../rulebook/timestamp.ts';
import { wantedInvitation } from '../service/accounts/contract.ts';
import { invite } from '../service/accounts/people.ts';
import { describeAccountRefusal, ROLE_NAMES } from '../words/accounts-en.ts';
import { fill } from '../words/fill.ts';
import { OPERATOR_WORDS } from '../words/operator-en.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { DATABASE_OPTIONS } from './configured-database.ts';
import { addressOf, onInstallation } from './operated-installation.ts';
import { WRITE_OPERATOR_ACTS } from './operator-acts.ts';
import { inOwnNames, problemsOf } from './shape-problems.ts';

export const command: Command = {
  name: 'invite',
  summary: 'makes a link with which somebody gets an account',
  details: OPERATOR_WORDS.inviteDetails.join('\n'),
  arguments: [{ name: 'EMAIL', description: 'whom to invite' }],
  options: [
    {
      ...{ name: 'role', value: 'ROLE', description: 'what the person is to be', required: true },
      oneOf: ROLES.filter((role) => role !== 'customer'),
    },
    { name: 'seller', value: 'SELLER', description: 'the id of the seller, for the roles of sellers' },
    ...DATABASE_OPTIONS,
  ],
  examples: [
    'invite ada@example.com --role administrator',
    'invite shop@example.com --role seller-owner --seller S-17',
    'invite ada@example.com --role administrator --data /srv/kingston',
  ],
  run,
};

async function run(context: Context): Promise<ExitCode> {
  const [email] = context.arguments;
  const read = wantedInvitation.safeParse({ email, role: context.option('role'), sellerId: context.option('seller') });
  if (!read.success) {
    for (const problem of problemsOf(read.error, NAMES)) context.refuse(problem);
    return 2;
  }
  return onInstallation(context, async ({ pool }) => {
    const tools = { pool, clock: Date.now, newId: randomUUID, hashPassword: never, writeActs: WRITE_OPERATOR_ACTS };
    const invited = await invite(tools, read.data, OPERATOR_WORDS.by);
    if ('code' in invited) return context.refuse(inOwnNames(describeAccountRefusal(invited).detail, NAMES));
    const { baseUrl, guessed } = await addressOf(context);
    const { id, expiresAt, role } = invited.invitation;
    const link = `${baseUrl}/invitation#${invited.token}`;
    const expires = formatTimestamp(expiresAt);
    if (guessed) context.stderr.line(`kingston invite: ${fill(OPERATOR_WORDS.guessedAddress, { baseUrl })}`);
    if (context.json) {
      context.stdout.line(JSON.stringify({ id, email: invited.invitation.email, role, expires, link }));
      return 0;
    }
    const parameters = { email: invited.invitation.email, role: ROLE_NAMES[role], expires, link };
    for (const line of OPERATOR_WORDS.invited) context.stdout.line(fill(line, parameters));
    return 0;
  });
}

/** How the fields are called on the command line. */
const NAMES = { email: 'EMAIL', role: '--role', sellerId: '--seller' };

/** Inviting hashes no password: the invited person chooses it. */
function never(): never {
  throw new Error('an invitation has no password');
}
