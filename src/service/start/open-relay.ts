import { readFile } from 'node:fs/promises';
import type { Pool } from 'pg';
import type { Config } from '../config.ts';
import { customerOfOrder } from '../customers/order-store.ts';
import { addUse } from '../http/limits-store.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Recipient } from '../ledger/relay.ts';
import type { OpenedMail } from '../notices/mail/open-mail.ts';
import { createAliases } from '../relay/aliases.ts';
import type { LookUp } from '../relay/authenticate.ts';
import { endAliases } from '../relay/find-alias.ts';
import { lookUpNames } from '../relay/look-up.ts';
import { type MailServer, startMailServer } from '../relay/mail-server.ts';
import { createOffLinks } from '../relay/off-links.ts';
import type { RelayParts } from '../relay/parts.ts';
import { sendCustomerMails } from '../relay/send-mails.ts';
import type { MailApart } from '../relay/take-mail.ts';
import { tellCustomer } from '../relay/tell-customer.ts';
import { deriveKey } from '../sealing.ts';
import { isOpen, sendByMail, unreadByCustomer } from '../threads/by-mail.ts';
import type { ThreadRoutes } from '../threads/routes/register.ts';
import { subjectOf } from '../threads/who.ts';
import type { StartRefusal } from './refusal.ts';

/** What of the settings says where mail is taken. */
type RelaySettings = Pick<
  Config,
  'relayDomain' | 'relayHost' | 'relayPort' | 'relayTlsKey' | 'relayTlsCertificate' | 'relayBehind' | 'marketplaceName'
>;

type Sources = Pick<RelayParts, 'open' | 'baseUrl' | 'now'> & {
  readonly pool: Pool;
  readonly config: RelaySettings;
  readonly threads: ThreadRoutes;
  /** None where nobody is written to. */
  readonly mail: Pick<OpenedMail, 'conversations'> | undefined;
  readonly apart?: MailApart | undefined;
  readonly metrics?: Pick<Metrics, 'countRelay'> | undefined;
  /** Of the installation. */
  readonly secret: string;
};

/** Mail of conversations, running once it listens. */
export type Relay = {
  readonly parts: RelayParts;
  readonly followers: readonly Recipient[];
  readonly send: () => Promise<number>;
  readonly endAliases: () => Promise<number>;
  /** Takes mail from now on; answers why not, or where. */
  readonly listen: (
    failed: (error: unknown) => void,
    lookUp?: LookUp,
  ) => Promise<{ readonly refused: StartRefusal } | { readonly port: number | undefined }>;
  readonly close: () => Promise<void>;
};

/** Puts together mail of conversations: aliases, what goes out, and the server that takes answers. */
export function openRelay({ pool, config, threads, mail, metrics, secret, apart, ...rest }: Sources): Relay {
  const { relayDomain: domain } = config;
  const parts: RelayParts = {
    ...{ ...rest, pool, domain, post: mail?.conversations, marketplace: config.marketplaceName },
    conversations: {
      unread: (of, after, to, most) => unreadByCustomer(threads, of, { after, to, most }),
      isOpen: (of) => isOpen(threads, of),
      send: (of, customer, letter) => sendByMail(threads, of, customer, letter),
      count: (customer) => threads.countMessage(subjectOf({ side: 'customer', person: customer })),
    },
    customerOf: (of) => customerOfOrder(pool, of),
    aliases: createAliases(deriveKey(secret, 'relay-aliases')),
    offLinks: createOffLinks(deriveKey(secret, 'conversation-mail-off')),
    addUse: (subject, start) => addUse(pool, subject, start, 1),
    countMail: (direction, outcome) => metrics?.countRelay(direction, outcome),
  };
  let server: MailServer | undefined;
  return {
    ...{ parts, followers: [tellCustomer(parts)], send: () => sendCustomerMails(parts) },
    endAliases: () => endAliases(parts),
    async listen(failed, lookUp = lookUpNames()) {
      if (domain === undefined) return { port: undefined };
      const { relayHost: host, relayPort: port, relayBehind: trustedProxies } = config;
      const tls = await readTls(config);
      if (tls !== undefined && 'refused' in tls) return tls;
      try {
        server = await startMailServer(
          { ...parts, domain, lookUp, apart },
          { host, port, tls, trustedProxies, failed },
        );
        return { port: server.port };
      } catch (error) {
        const { code: reason = String(error) } = error as NodeJS.ErrnoException;
        return { refused: { code: 'mail-not-taken', host, port, reason } };
      }
    },
    close: async () => server?.close(),
  };
}

async function readTls({
  relayTlsKey: keyFile,
  relayTlsCertificate: certificateFile,
}: RelaySettings): Promise<
  { readonly key: string; readonly cert: string } | { readonly refused: StartRefusal } | undefined
> {
  if (keyFile === undefined && certificateFile === undefined) return undefined;
  const file = keyFile === undefined ? 'KINGSTON_RELAY_TLS_KEY' : 'KINGSTON_RELAY_TLS_CERTIFICATE';
  if (keyFile === undefined || certificateFile === undefined) return { refused: { code: 'mail-tls-unreadable', file } };
  try {
    return { key: await readFile(keyFile, 'utf8'), cert: await readFile(certificateFile, 'utf8') };
  } catch {
    return { refused: { code: 'mail-tls-unreadable', file: `${keyFile}, ${certificateFile}` } };
  }
}
