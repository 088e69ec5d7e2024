import { revokeKey } from '../service/accounts/key-store.ts';
import { inTransaction } from '../service/postgres/transaction.ts';
import { fill } from '../words/fill.ts';
import { OPERATOR_SENTENCES, OPERATOR_WORDS } from '../words/operator-en.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { DATABASE_OPTIONS } from './configured-database.ts';
import { onInstallation } from './operated-installation.ts';
import { WRITE_OPERATOR_ACTS } from './operator-acts.ts';

export const command: Command = {
  name: 'key revoke',
  summary: 'ends a key for good',
  details: OPERATOR_WORDS.revokeDetails,
  arguments: [{ name: 'ID', description: 'of the key, as kingston key list shows it' }],
  options: DATABASE_OPTIONS,
  examples: ['key revoke 0b8f3c4e-5d0e-4f3e-9a57-2f1f5f1f9a10'],
  run,
};

async function run(context: Context): Promise<ExitCode> {
  const [id = ''] = context.arguments;
  return onInstallation(context, async ({ pool }) => {
    const at = Date.now();
    const revoked = await inTransaction(pool, async (transaction) => {
      const done = await revokeKey(transaction, id, at);
      if (done) await WRITE_OPERATOR_ACTS(transaction, [{ act: 'key.revoked', at, by: undefined, about: id }]);
      return done;
    });
    if (!revoked) return context.refuse(fill(OPERATOR_SENTENCES['no-such-key'], { id }));
    context.stdout.line(context.json ? JSON.stringify({ id, revoked: true }) : fill(OPERATOR_WORDS.keyRevoked, { id }));
    return 0;
  });
}
