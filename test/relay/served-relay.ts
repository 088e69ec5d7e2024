import { afterAll, beforeAll, beforeEach } from 'vitest';
import { relay, toAll } from '../../src/service/ledger/relay.ts';
import { openMail } from '../../src/service/notices/mail/open-mail.ts';
import { loadDefaultPolicy } from '../../src/service/policy/load.ts';
import { openRelay, type Relay } from '../../src/service/start/open-relay.ts';
import { openValuesOf } from '../../src/service/start/open-values.ts';
import type { TestDatabase } from '../database.ts';
import { type Arrived, type MailServer, startMailServer } from '../mail/mail-server.ts';
import { type ServedThreads, withServedThreads } from '../threads/served-threads.ts';
import { lookUpIn, type Names } from './names.ts';
import { type Bringing, connectSmtp, type Reply } from './smtp-client.ts';

/** Of Ada, who placed T-1 and T-2; see `ADA`. */
export const ADA_MAIL = 'ada.canary@example.com';
export const REPLY_DOMAIN = 'reply.kingston.example';

/** Says that mail of example.com may come from this machine. */
export const HONEST: Names = {
  'example.com': ['v=spf1 ip4:127.0.0.1 -all'],
  '_dmarc.example.com': ['v=DMARC1; p=reject'],
};

/** Conversations with mail: a server of ours that takes mail, and one of a provider that customers' mail goes to. */
export type ServedRelay = {
  readonly threads: ServedThreads;
  readonly relay: Relay;
  readonly port: () => number;
  /** The provider. */
  readonly server: () => MailServer;
  readonly names: Names;
  readonly counted: readonly string[];
  /** Passes on what waits in the outbox, lets the waiting time go by, and sends what is due. */
  readonly post: () => Promise<readonly Arrived[]>;
  /** Brings a mail over a connection of its own. */
  readonly bring: (mail: Bringing) => Promise<Reply | undefined>;
  /** Brings what Ada writes. */
  readonly answer: (to: string, text: string, headers?: Readonly<Record<string, string>>) => Promise<Reply | undefined>;
  readonly failures: unknown[];
};

let mails = 0;

/** A mail as people's programs write it. */
export function mailOf(text: string, headers: Readonly<Record<string, string>> = {}): string {
  mails += 1;
  const all = {
    From: `Ada Canary-Lovelace <${ADA_MAIL}>`,
    To: 'Kingston Express',
    Subject: 'Re: your message',
    'Message-ID': `<mail-${mails}@example.com>`,
    Date: 'Mon, 2 Mar 2026 10:00:00 -0500',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `${lines.join('\r\n')}\r\n\r\n${text}`;
}

/** The address that a mail of ours asks to be answered at. */
export function replyTo(mail: Arrived | undefined): string {
  return mail?.mail.replyTo?.[0]?.address ?? '';
}

export function withServedRelay(database: () => TestDatabase): () => ServedRelay {
  const threads = withServedThreads(database);
  let served: ServedRelay;
  let server: MailServer;
  let opened: Relay;
  beforeAll(async () => {
    server = await startMailServer();
    const { parts, vault } = threads();
    const counted: string[] = [];
    const names: Names = { ...HONEST };
    const settings = { smtpUrl: server.url, mailFrom: 'Kingston Express <trust@kingston.example>' };
    const marketplaceName = 'Kingston Express';
    const baseUrl = 'https://trust.kingston.example';
    opened = openRelay({
      ...{ pool: database().pool, threads: parts, now: parts.now, secret: 'a secret of tests', baseUrl },
      open: openValuesOf(vault),
      mail: openMail({ ...settings, marketplaceName }, baseUrl, async () => loadDefaultPolicy()),
      metrics: { countRelay: (direction, outcome) => void counted.push(`${direction} ${outcome}`) },
      config: {
        ...{ relayDomain: REPLY_DOMAIN, relayHost: '127.0.0.1', relayPort: 0, relayBehind: [], marketplaceName },
        ...{ relayTlsKey: undefined, relayTlsCertificate: undefined },
      },
    });
    const failures: unknown[] = [];
    const heard = await opened.listen((error) => failures.push(error), lookUpIn(names));
    if ('refused' in heard) throw new Error(heard.refused.code);
    const port = heard.port ?? 0;
    const bring: ServedRelay['bring'] = async (mail) => {
      const client = await connectSmtp(port);
      try {
        return await client.bring(mail);
      } finally {
        client.end();
      }
    };
    served = {
      ...{ threads: threads(), relay: opened, port: () => port, server: () => server, names, counted, failures, bring },
      async post() {
        const before = server.arrived.length;
        await relay(database().pool, toAll(opened.followers), parts.now);
        threads().advance(6 * 60_000);
        await opened.send();
        return server.arrived.slice(before);
      },
      answer: (to, text, headers) => bring({ from: ADA_MAIL, to: [to], data: mailOf(text, headers) }),
    };
  });
  beforeEach(() => {
    Object.assign(served.names, HONEST);
    // A minute and an hour later: what one test does is not counted in the next.
    threads().advance(61 * 60_000);
  });
  afterAll(async () => {
    await opened.close();
    await server.close();
  });
  return () => served;
}
