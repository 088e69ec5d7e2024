import type { Pool } from 'pg';
import { readVerifier, type Verifier } from '../service/audit/note.ts';
import { verifyLog } from '../service/audit/verify-log.ts';
import { verifyReceipt } from '../service/audit/verify-receipt.ts';
import { inTransaction } from '../service/postgres/transaction.ts';
import { AUDIT_WORDS, describeFinding, describeReceipt } from '../words/audit-en.ts';
import { fill } from '../words/fill.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { DATABASE_OPTIONS } from './configured-database.ts';
import { openInput, readText } from './input.ts';
import { onInstallation } from './operated-installation.ts';

export const command: Command = {
  name: 'audit verify',
  summary: 'checks the tamper-evident log, or a receipt',
  details: AUDIT_WORDS.details.join('\n'),
  arguments: [{ name: 'RECEIPT', description: 'a receipt that was downloaded; - for standard input', optional: true }],
  options: [
    ...DATABASE_OPTIONS,
    { name: 'key', value: 'KEY', description: 'the only key to trust, as GET /v1/audit/keys tells it' },
    {
      name: 'checkpoint',
      value: 'FILE',
      description: 'a checkpoint that was kept elsewhere: the log must go on from it',
    },
  ],
  examples: [
    'audit verify --data /srv/kingston',
    'audit verify --data /srv/kingston --checkpoint kept/2026-03-02.txt',
    'audit verify receipt.json --key kingston-trust/5e1f+0123abcd+Ac4zctda0e5eza',
  ],
  run,
};

async function run(context: Context): Promise<ExitCode> {
  const key = context.option('key')?.trim();
  const verifier = key === undefined ? undefined : readVerifier(key);
  if (key !== undefined && verifier === undefined) return context.refuse(describeReceipt('unknown-key', { key }));
  const [receipt] = context.arguments;
  if (receipt !== undefined) return checkReceipt(context, receipt, key);
  const file = context.option('checkpoint');
  const witness = file === undefined ? undefined : await readFile(file);
  if (typeof witness === 'object') return context.refuse(witness.refused);
  return onInstallation(context, ({ pool }) => checkLog(context, pool, verifier, witness));
}

async function checkReceipt(context: Context, file: string, key: string | undefined): Promise<ExitCode> {
  const text = await readFile(file);
  if (typeof text === 'object') return context.refuse(text.refused);
  const checked = verifyReceipt(text, key);
  if ('refused' in checked) {
    const sentence = describeReceipt(checked.refused, { file, key: checked.key ?? '' });
    return BAD_INPUT.has(checked.refused) ? context.refuse(sentence) : context.fail(sentence);
  }
  if (context.json) {
    context.stdout.line(JSON.stringify({ ok: true, ...checked, leaf: JSON.parse(checked.leaf) }));
    return 0;
  }
  const { index, size, origin } = checked;
  context.stdout.line(fill(AUDIT_WORDS.receipt, { index, size, origin }));
  context.stdout.line(checked.leaf);
  if (checked.statement !== undefined) {
    context.stdout.line(AUDIT_WORDS.statement);
    context.stdout.line(JSON.stringify(JSON.parse(checked.statement), undefined, 2));
  }
  if (checked.trusting) context.stdout.line(fill(AUDIT_WORDS.trusting, { key: checked.key }));
  return 0;
}

const BAD_INPUT: ReadonlySet<string> = new Set(['not-a-receipt', 'not-proven-yet', 'unknown-key']);

async function checkLog(
  context: Context,
  pool: Pool,
  key: Verifier | undefined,
  witness: string | undefined,
): Promise<ExitCode> {
  const options = {
    ...(key === undefined ? {} : { keys: [key] }),
    ...(witness === undefined ? {} : { witness }),
    progress: (entries: number) => context.progress(fill(AUDIT_WORDS.progress, { entries })),
  };
  const checked = await inTransaction(pool, (transaction) => verifyLog(transaction, options), {
    ...{ isolation: 'repeatable read', readOnly: true },
  });
  if ('found' in checked) {
    const { code, ...parameters } = checked.found;
    if (context.json) context.stdout.line(JSON.stringify({ ok: false, ...checked.found }));
    return context.fail(describeFinding(code, parameters));
  }
  if (context.json) context.stdout.line(JSON.stringify({ ok: true, ...checked }));
  else context.stdout.line(fill(AUDIT_WORDS.whole, { ...checked, keys: checked.keys.join(', ') || '—' }));
  return 0;
}

async function readFile(file: string): Promise<string | { readonly refused: string }> {
  const input = await openInput(file);
  return 'refused' in input ? input : readText(input);
}
