import { isatty } from 'node:tty';
import { COMMANDS } from './commands.ts';
import { describeFailure, kingston } from './kingston.ts';
import { descriptorOutput } from './output.ts';
import { makeProgress } from './progress.ts';

// The launcher set it for this process (its name is Node's); what we start has its own sources.
delete process.env['NODE_COMPILE_CACHE'];

// Not `process.stdout.isTTY`: merely naming that stream makes a pipe non-blocking, and we write synchronously.
const toTerminal = isatty(1);
const plainErrors = descriptorOutput(2, { prompt: true });
const progress = makeProgress(isatty(2) ? plainErrors : undefined, () => process.stderr.columns ?? 80);
const stderr = descriptorOutput(2, { prompt: true, beforePiece: progress.clear });
const stdout = descriptorOutput(1, {
  prompt: toTerminal,
  beforePiece: progress.clear,
  // `kingston replay … | head` has what it wanted.
  whenReaderLeaves: () => process.exit(0),
});

function endWithFailure(error: unknown): never {
  stderr.line(`kingston: ${describeFailure(error)}`);
  process.exit(1);
}
process.on('uncaughtException', endWithFailure);
process.on('unhandledRejection', endWithFailure);

const code = await kingston(process.argv.slice(2), COMMANDS, {
  stdout,
  stderr,
  isTerminal: toTerminal,
  progress: progress.show,
});
stdout.flush();
progress.clear();
// Not left to the event loop: a standard input that nobody read to its end would keep the process waiting.
process.exit(code);
