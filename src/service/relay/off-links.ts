import { seal, unseal } from '../sealing.ts';

/** Makes and reads what stands behind `/unsubscribe/conversations/`. */
export type OffLinks = {
  readonly linkOf: (customer: string) => string;
  /** Undefined: it is none of ours. */
  readonly read: (link: string) => string | undefined;
};

const PLACE = 'customer-mail-off';

/**
 * Links that switch the mails of a customer's conversations off without signing in (RFC 8058). Who it is stands in them sealed: no address
 * bears a customer's reference. They hold for good, and whoever has one can do nothing else with it.
 */
export function createOffLinks(key: Buffer): OffLinks {
  return {
    linkOf: (customer) => seal(key, Buffer.from(customer), PLACE).toString('base64url'),
    read(link) {
      const sealed = Buffer.from(link, 'base64url');
      try {
        return unseal(key, sealed, PLACE).toString();
      } catch {
        return undefined;
      }
    },
  };
}
