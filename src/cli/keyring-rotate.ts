import { readConfig } from '../service/config.ts';
import { openCustomerVault } from '../service/start/open-vault.ts';
import { fill } from '../words/fill.ts';
import { KEYRING_WORDS } from '../words/vault-en.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { DATABASE_OPTIONS } from './configured-database.ts';
import { onInstallation } from './operated-installation.ts';

export const command: Command = {
  name: 'keyring rotate',
  summary: 'wraps the keys of customer values anew',
  details: KEYRING_WORDS.details,
  arguments: [],
  options: DATABASE_OPTIONS,
  examples: ['keyring rotate'],
  run,
};

async function run(context: Context): Promise<ExitCode> {
  const reading = readConfig({ dataDirectory: context.option('data'), databaseUrl: context.option('database') });
  return onInstallation(context, async ({ pool }) => {
    if ('problems' in reading) throw new Error('settings are read before');
    const { config } = reading;
    const { vault, degraded } = await openCustomerVault({
      ...{ pool, shredder: pool, config, logger: { warn() {} }, now: Date.now },
      leave: () => Promise.reject(new Error('a rotation erases nothing')),
    });
    const [missing] = await degraded();
    if (missing !== undefined) return context.fail(missing.detail);
    const done = await vault.rotate();
    context.stdout.line(context.json ? JSON.stringify(done) : fill(KEYRING_WORDS.rotated, done));
    return 0;
  });
}
