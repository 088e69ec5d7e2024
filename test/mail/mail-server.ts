import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived. */
export type Arrived = {
  readonly to: string;
  readonly from: string;
  /** How whoever brought it called itself. */
  readonly hello: string;
  readonly raw: string;
  readonly mail: Email;
};

/** What the server answers instead of taking a mail: a code and a text, at the recipient or after the data. */
export type Refusal = { readonly at: 'rcpt' | 'data'; readonly code: number; readonly text: string };

/** A real mail server on this machine. */
export type MailServer = {
  readonly url: string;
  readonly arrived: Arrived[];
  /** What it answers from now on, by recipient; undefined: it takes everything. */
  refuse: ((to: string) => Refusal | undefined) | undefined;
  /** Called when a mail has come and before it is answered. */
  taken: (() => Promise<void>) | undefined;
  close(): Promise<void>;
};

/** Starts one, at a port if one is given. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    // Nobody has to sign in, and nobody who tries is known.
    ...{ authOptional: true, allowInsecureAuth: true },
    onAuth: (_auth, _session, answer) => answer(Object.assign(new Error('5.7.8 who?'), { responseCode: 535 })),
    onRcptTo({ address }, _session, answer) {
      answer(errorOf(control.refuse?.(address), 'rcpt'));
    },
    onData(stream, { envelope, hostNameAppearsAs: hello }, answer) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        void (async () => {
          const to = envelope.rcptTo[0]?.address ?? '';
          const refused = errorOf(control.refuse?.(to), 'data');
          if (refused !== null) return answer(refused);
          const raw = Buffer.concat(pieces).toString('utf8');
          const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
          control.arrived.push({ to, from, hello, raw, mail: await PostalMime.parse(raw) });
          await control.taken?.();
          answer(null);
        })();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const control: MailServer = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    arrived: [],
    refuse: undefined,
    taken: undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return control;
}

function errorOf(refusal: Refusal | undefined, at: Refusal['at']): (Error & { responseCode: number }) | null {
  if (refusal === undefined || refusal.at !== at) return null;
  return Object.assign(new Error(refusal.text), { responseCode: refusal.code });
}
