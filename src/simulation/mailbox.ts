import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';

/** The mail provider of customers who are made up: whatever is sent to them lies in a folder, one file for each mail. */
export type Mailbox = {
  /** What `KINGSTON_SMTP_URL` would be set to. */
  readonly url: string;
  readonly folder: string;
  stop(): Promise<void>;
};

/** More are not kept: the oldest goes. */
const KEPT = 200;

const LARGEST = 1024 * 1024;

/** Starts one on a port of its own on this machine. Nothing goes further. */
export async function startMailbox(folder: string): Promise<Mailbox> {
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true, size: LARGEST },
    onData(stream, _session, answer) {
      keep(stream, folder).then(
        () => answer(null),
        (error: Error) => answer(error),
      );
    },
  });
  // A connection that breaks is the sender's to mend.
  server.on('error', () => {});
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    ...{ url: `smtp://127.0.0.1:${port}`, folder },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function keep(stream: AsyncIterable<Buffer | string>, folder: string): Promise<void> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece));
  // Not before the first one: whoever makes the folder above it says who may go there.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `${new Date().toISOString().replaceAll(':', '-')}-${crypto.randomUUID().slice(0, 8)}.eml`;
  await writeFile(path.join(folder, name), Buffer.concat(pieces), { mode: 0o600 });
  const mails = (await readdir(folder)).filter((file) => file.endsWith('.eml')).toSorted();
  for (const old of mails.slice(0, Math.max(0, mails.length - KEPT))) await rm(path.join(folder, old), { force: true });
}
