import { afterAll, beforeAll, beforeEach } from 'vitest';
import { MINUTE } from '../../src/rulebook/instant.ts';
import { relay, toAll } from '../../src/service/ledger/relay.ts';
import { tellMessages } from '../../src/service/notices/mail/message-mails.ts';
import { type OpenedMail, openMail } from '../../src/service/notices/mail/open-mail.ts';
import { sendMails } from '../../src/service/notices/mail/send-mails.ts';
import { unsubscribeLinks } from '../../src/service/notices/mail/unsubscribe-link.ts';
import { loadDefaultPolicy } from '../../src/service/policy/load.ts';
import { registerRelayRoutes } from '../../src/service/relay/routes/register.ts';
import { openRelay, type Relay } from '../../src/service/start/open-relay.ts';
import { openValuesOf } from '../../src/service/start/open-values.ts';
import type { ThreadRoutes } from '../../src/service/threads/routes/register.ts';
import { waitingThreads } from '../../src/service/threads/waiting.ts';
import type { Vault } from '../../src/service/vault/vault.ts';
import type { TestDatabase } from '../database.ts';
import { type Arrived, type MailServer, startMailServer } from '../mail/mail-server.ts';
import { insertTeam, TEAM } from '../notices/served-notices.ts';
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
  /** Passes on what waits in the outbox. */
  readonly pass: () => Promise<number>;
  /** Calls a page of ours by its address, as a browser or a mail program does. */
  readonly click: (
    method: 'GET' | 'POST',
    url: string,
    form?: string,
  ) => Promise<{ readonly status: number; readonly body: string }>;
  /** Passes on what waits in the outbox, lets the waiting time go by, and sends what is due. */
  readonly post: () => Promise<readonly Arrived[]>;
  /** Brings a mail over a connection of its own. */
  readonly bring: (mail: Bringing) => Promise<Reply | undefined>;
  /** Brings what Ada writes. */
  readonly answer: (to: string, text: string, headers?: Readonly<Record<string, string>>) => Promise<Reply | undefined>;
  readonly failures: unknown[];
  /** Another server of ours on the same database; `counting` is called when a mail is done with and before that is answered. */
  readonly another: (counting: (outcome: string) => void, behind?: readonly string[]) => Promise<number>;
  /** Has sellers’ people told of messages that wait, as mail that is due. */
  readonly postToSellers: () => Promise<readonly Arrived[]>;
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
  const all: Relay[] = [];
  const names: Names = { ...HONEST };
  const counted: string[] = [];
  const failures: unknown[] = [];
  let server: MailServer;
  let served: ServedRelay;
  beforeAll(async () => {
    server = await startMailServer();
  });
  const openOne = (
    parts: ThreadRoutes,
    vault: Vault,
    countRelay: (direction: string, outcome: string) => void,
    relayBehind: readonly string[] = [],
  ): Relay => {
    const one = openRelay({
      ...{ pool: database().pool, threads: parts, now: parts.now, secret: 'a secret of tests', baseUrl: BASE_URL },
      ...{ mail: mailTo(server.url), open: openValuesOf(vault), metrics: { countRelay } },
      config: {
        ...{ relayDomain: REPLY_DOMAIN, relayHost: '127.0.0.1', relayPort: 0, relayBehind },
        ...{ relayTlsKey: undefined, relayTlsCertificate: undefined, marketplaceName: 'Kingston Express' },
      },
    });
    all.push(one);
    return one;
  };
  const listen = async (one: Relay): Promise<number> => {
    const heard = await one.listen((error) => failures.push(error), lookUpIn(names));
    if ('refused' in heard || heard.port === undefined) throw new Error('no mail is taken');
    return heard.port;
  };
  const threads = withServedThreads(database, {}, (parts, vault) => {
    const { parts: routes } = openOne(
      parts,
      vault,
      (direction, outcome) => void counted.push(`${direction} ${outcome}`),
    );
    return [(app) => registerRelayRoutes(app, routes)];
  });
  beforeAll(async () => {
    const { pool } = database();
    const { app, parts, vault } = threads();
    const [opened] = all;
    if (opened === undefined) throw new Error('nothing was opened');
    await insertTeam(pool);
    const port = await listen(opened);
    const notices = {
      ...{ pool, now: parts.now, sendsMail: true, team: async () => TEAM },
      unsubscribeLinks: unsubscribeLinks(Buffer.alloc(32, 5)),
      waiting: (seller: string) => waitingThreads(parts, seller),
      report: async () => undefined,
    };
    const followers = toAll([...opened.followers, tellMessages(notices)]);
    const pass = () => relay(pool, followers, parts.now);
    const sending = async (wait: number, send: () => Promise<unknown>): Promise<readonly Arrived[]> => {
      const before = server.arrived.length;
      await pass();
      threads().advance(wait);
      await send();
      return server.arrived.slice(before);
    };
    const bring: ServedRelay['bring'] = async (mail) => {
      const client = await connectSmtp(port);
      try {
        return await client.bring(mail);
      } finally {
        client.end();
      }
    };
    served = {
      ...{
        threads: threads(),
        relay: opened,
        port: () => port,
        server: () => server,
        names,
        counted,
        failures,
        bring,
        pass,
      },
      async another(counting, behind = []) {
        const one = openOne(parts, vault, (direction, outcome) => direction === 'in' && counting(outcome), behind);
        return listen(one);
      },
      async click(method, url, form) {
        const headers = form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
        const { statusCode, body } = await app.inject({ method, url, headers, ...(form && { payload: form }) });
        return { status: statusCode, body };
      },
      post: () => sending(6 * MINUTE, opened.send),
      postToSellers: () => sending(10 * MINUTE, () => sendMails({ ...notices, ...mailTo(server.url) })),
      answer: (to, text, headers) => bring({ from: ADA_MAIL, to: [to], data: mailOf(text, headers) }),
    };
  });
  beforeEach(() => {
    Object.assign(names, HONEST);
    // A minute and an hour later: what one test does is not counted in the next.
    threads().advance(61 * MINUTE);
  });
  afterAll(async () => {
    for (const each of all) await each.close();
    await server.close();
  });
  return () => served;
}

const BASE_URL = 'https://trust.kingston.example';

/** Our mail, handed to a provider. */
function mailTo(smtpUrl: string): OpenedMail {
  const settings = {
    smtpUrl,
    mailFrom: 'Kingston Express <trust@kingston.example>',
    marketplaceName: 'Kingston Express',
  };
  const mail = openMail(settings, BASE_URL, async () => loadDefaultPolicy());
  if (mail === undefined) throw new Error('no mail is sent');
  return mail;
}
