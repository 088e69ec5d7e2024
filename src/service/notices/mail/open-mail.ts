import type { Policy } from '../../../rulebook/policy/policy.ts';
import type { MailParts } from './send-mails.ts';
import { openTransport } from './transport.ts';

/** The settings that mail goes by. */
export type MailSettings = {
  readonly smtpUrl?: string | undefined;
  readonly mailFrom?: string | undefined;
  readonly marketplaceName: string;
};

/** What mail is sent with; undefined: there is no server for it, or no address that it comes from. */
export function openMail(
  { smtpUrl, mailFrom, marketplaceName: marketplace }: MailSettings,
  baseUrl: string,
  policyInForce: () => Promise<Policy>,
): Pick<MailParts, 'transport' | 'domain' | 'baseUrl' | 'marketplace' | 'zone'> | undefined {
  if (smtpUrl === undefined || mailFrom === undefined) return undefined;
  return {
    transport: openTransport(smtpUrl, mailFrom),
    domain: /@([^>]+)>?$/.exec(mailFrom)?.[1] ?? 'localhost',
    ...{ baseUrl, marketplace },
    zone: async () => (await policyInForce()).zone.name,
  };
}
