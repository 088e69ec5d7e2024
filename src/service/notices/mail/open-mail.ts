import type { Policy } from '../../../rulebook/policy/policy.ts';
import { backOff, isGivenUp } from './back-off.ts';
import { sendConversationMail } from './conversation-mail.ts';
import { sendPersonalMail } from './personal-mail.ts';
import { sendPlainMail } from './plain-mail.ts';
import type { MailParts } from './send-mails.ts';
import { domainOf, openTransport } from './transport.ts';

/** The settings that mail goes by. */
export type MailSettings = {
  readonly smtpUrl?: string | undefined;
  readonly mailFrom?: string | undefined;
  readonly marketplaceName: string;
};

/** What mail is sent with; `personal`: to one person about themself; `conversations`: to customers about their conversations. */
export type OpenedMail = Pick<MailParts, 'transport' | 'domain' | 'baseUrl' | 'marketplace' | 'zone'> & {
  readonly personal: ReturnType<typeof sendPersonalMail>;
  /** To one person: what a law has us tell customers, what the staff have to know at once. */
  readonly plain: {
    readonly send: ReturnType<typeof sendPlainMail>;
    readonly backOff: typeof backOff;
    readonly isGivenUp: typeof isGivenUp;
  };
  readonly conversations: {
    readonly send: ReturnType<typeof sendConversationMail>;
    readonly backOff: typeof backOff;
    readonly isGivenUp: typeof isGivenUp;
    readonly from: string;
    readonly domain: string;
  };
};

/** What mail is sent with; undefined: there is no server for it, or no address that it comes from. */
export function openMail(
  { smtpUrl, mailFrom, marketplaceName: marketplace }: MailSettings,
  baseUrl: string,
  policyInForce: () => Promise<Policy>,
): OpenedMail | undefined {
  if (smtpUrl === undefined || mailFrom === undefined) return undefined;
  const parts = {
    transport: openTransport(smtpUrl, mailFrom),
    domain: domainOf(mailFrom),
    ...{ baseUrl, marketplace },
    zone: async () => (await policyInForce()).zone.name,
  };
  const { domain } = parts;
  return {
    ...{ ...parts, personal: sendPersonalMail(parts) },
    plain: { send: sendPlainMail(parts), backOff, isGivenUp },
    conversations: { send: sendConversationMail(parts), backOff, isGivenUp, from: mailFrom, domain },
  };
}
