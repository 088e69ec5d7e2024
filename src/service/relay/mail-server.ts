import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { MINUTE } from '../../rulebook/instant.ts';
import {
  CONNECTIONS_A_MINUTE,
  LARGEST_MAIL,
  MAILS_A_CONNECTION,
  MOST_CONNECTIONS,
  SILENCE,
  UNKNOWN_A_CONNECTION,
} from '../../rulebook/relay/limits.ts';
import { SMTP_ANSWERS as SAY } from '../../words/relay-en.ts';
import { truncateAddress } from '../truncate-address.ts';
import { findAlias } from './find-alias.ts';
import { type TakeParts, takeMail, type Verdict } from './take-mail.ts';

/** Where mail is taken. */
export type MailServerOptions = {
  readonly host: string;
  readonly port: number;
  /** PEM; undefined: no TLS is offered, as behind a mail server of one's own on the same machine. */
  readonly tls: { readonly key: string; readonly cert: string } | undefined;
  /** Mail servers of one's own in front of this one, whose word on who brings a mail is taken (XFORWARD). */
  readonly trustedProxies: readonly string[];
  /** Something could not be done: the sender comes again. */
  readonly failed: (error: unknown) => void;
};

/** A mail server for answers of customers, and nothing else. */
export type MailServer = { readonly port: number; readonly close: () => Promise<void> };

/** What is counted of one connection. */
type Seen = { mails: number; unknown: number };

/**
 * Takes mail for live aliases only: any other address is answered alike, whether it never was or its time is over. It relays nothing,
 * sends nothing back, and lets nobody sign in.
 */
export function startMailServer(parts: TakeParts, options: MailServerOptions): Promise<MailServer> {
  const { host, port, tls, trustedProxies, failed } = options;
  const connections = new WeakMap<SMTPServerSession, Seen>();
  const seenOf = (session: SMTPServerSession): Seen => {
    const seen = connections.get(session) ?? { mails: 0, unknown: 0 };
    connections.set(session, seen);
    return seen;
  };
  /** Answers with what the work comes to; what breaks is an outage, and whoever sends comes again. */
  const answering = (
    work: Promise<Verdict | undefined>,
    answer: (refusal?: Error | null, say?: string) => void,
  ): void => {
    work.then(
      (verdict) => {
        if (verdict !== undefined) parts.countMail('in', verdict.outcome);
        if (verdict === undefined || verdict.code === 250) answer(null, verdict?.say);
        else answer(refusal(verdict));
      },
      (error: unknown) => {
        failed(error);
        parts.countMail('in', 'not-now');
        answer(refusal({ code: 451, say: SAY['not-now'] }));
      },
    );
  };

  const server = new SMTPServer({
    ...{ name: parts.domain, banner: SAY.greeting, size: LARGEST_MAIL, maxClients: MOST_CONNECTIONS },
    ...{ socketTimeout: SILENCE, closeTimeout: 5_000, disableReverseLookup: true, hideENHANCEDSTATUSCODES: true },
    ...(tls === undefined ? {} : { key: tls.key, cert: tls.cert, minVersion: 'TLSv1.2' as const }),
    disabledCommands: ['AUTH', ...(tls === undefined ? ['STARTTLS'] : [])],
    authOptional: true,
    useXForward: [...trustedProxies] as unknown as boolean,
    onConnect(session, answer) {
      // One's own brings whatever comes.
      const isOwn = trustedProxies.includes(session.remoteAddress);
      answering(isOwn ? Promise.resolve(undefined) : admit(parts, session.remoteAddress), answer);
    },
    onRcptTo({ address }, session, answer) {
      answering(admitRecipient(parts, address, session, seenOf(session)), answer);
    },
    onData(stream, session, answer) {
      answering(
        collect(stream).then((raw) => take(parts, raw, session, seenOf(session))),
        answer,
      );
    },
  });
  server.on('error', (error) => failed(error));
  return new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, host, () => {
      const taken = server.server.address();
      resolve({
        port: typeof taken === 'object' && taken !== null ? taken.port : port,
        close: () => new Promise((closed) => server.close(() => closed())),
      });
    });
  });
}

type Refused = Pick<Verdict, 'say'> & { readonly code: number };

function refusal({ code, say }: Refused): Error {
  return Object.assign(new Error(say), { responseCode: code });
}

/** Who brings a mail: the machine itself, or whom one's own mail server in front names. */
function networkOf(session: SMTPServerSession): string {
  const forwarded = (session as { readonly xForward?: ReadonlyMap<string, string> }).xForward;
  return forwarded?.get('ADDR') || session.remoteAddress;
}

async function admit({ addUse, now }: TakeParts, network: string): Promise<Verdict | undefined> {
  const start = Math.floor(now() / MINUTE) * MINUTE;
  const used = await addUse(`relay-network:${truncateAddress(network)}`, start);
  if (used <= CONNECTIONS_A_MINUTE) return undefined;
  return { code: 421, say: SAY['too-many-connections'], outcome: 'too-many-connections' };
}

async function admitRecipient(
  parts: TakeParts,
  address: string,
  { envelope }: SMTPServerSession,
  seen: Seen,
): Promise<Verdict | undefined> {
  if (seen.unknown >= UNKNOWN_A_CONNECTION)
    return { code: 421, say: SAY['too-many-unknown'], outcome: 'too-many-unknown' };
  // Before anything is looked up: whoever has no address learns nothing here.
  if (senderOf(envelope) === '') return { code: 550, say: SAY['from-nobody'], outcome: 'bounce' };
  if (envelope.rcptTo.length > 0) return { code: 450, say: SAY['one-at-a-time'], outcome: 'one-at-a-time' };
  if (parts.apart?.isFor(address)) return undefined;
  if ((await findAlias(parts, address, parts.domain)) !== undefined) return undefined;
  seen.unknown += 1;
  return { code: 550, say: SAY['no-such-address'], outcome: 'no-such-address' };
}

function senderOf({ mailFrom }: SMTPServerSession['envelope']): string {
  return mailFrom === false ? '' : mailFrom.address;
}

async function take(
  parts: TakeParts,
  raw: Buffer | undefined,
  session: SMTPServerSession,
  seen: Seen,
): Promise<Verdict> {
  const { envelope, hostNameAppearsAs: hello } = session;
  seen.mails += 1;
  if (seen.mails > MAILS_A_CONNECTION) return { code: 451, say: SAY['too-many-mails'], outcome: 'too-many-mails' };
  const to = envelope.rcptTo[0]?.address ?? '';
  return takeMail(parts, { raw, to, sender: senderOf(envelope), network: networkOf(session), hello });
}

/** All of a mail; undefined: it is larger than is taken, and what came after that is let go. */
async function collect(stream: SMTPServerDataStream): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size <= LARGEST_MAIL) pieces.push(piece);
    else pieces.length = 0;
  }
  return stream.sizeExceeded || size > LARGEST_MAIL ? undefined : Buffer.concat(pieces);
}
