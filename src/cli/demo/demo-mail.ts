import path from 'node:path';
import type { Config } from '../../service/config.ts';
import type { ServiceOptions } from '../../service/main.ts';
import { startMailbox } from '../../simulation/mailbox.ts';

/** Mail of the demonstration: its settings, and where what customers get lies. */
type DemoMail = {
  readonly config: Config;
  readonly customerMail: ServiceOptions['customerMail'];
  readonly folder: string | undefined;
  readonly stop: () => Promise<void>;
};

/** Where customers of the demonstration answer, unless a domain is named. */
const DOMAIN = 'reply.kingston.example';

/**
 * In a demonstration customers are made up, and so is their mail provider: what they get lies in a folder, and whatever comes from this
 * machine is taken for honest. Nobody else is written to.
 */
export async function withMailbox(config: Config): Promise<DemoMail> {
  if (!config.demo) return { config, customerMail: undefined, folder: undefined, stop: async () => {} };
  const mailbox = await startMailbox(path.join(path.resolve(config.dataDirectory), 'demonstration-mail'));
  const own = { relayDomain: DOMAIN, relayHost: '127.0.0.1', relayPort: 0 };
  return {
    config: config.relayDomain === undefined ? { ...config, ...own } : config,
    customerMail: { smtpUrl: mailbox.url, mailFrom: `${config.marketplaceName} <trust@kingston.example>`, lookUp },
    ...{ folder: mailbox.folder, stop: mailbox.stop },
  };
}

/** Every domain says that its mail comes from this machine, and nothing else. */
async function lookUp(name: string, type: string): Promise<string[][]> {
  if (type === 'TXT' && !name.startsWith('_') && !name.includes('._')) return [['v=spf1 ip4:127.0.0.1 ip6:::1 -all']];
  throw Object.assign(new Error('there is no such name'), { code: 'ENOTFOUND' });
}
