import type { CanaryParts } from '../canaries/parts.ts';
import { takeContact } from '../canaries/take-contact.ts';
import { readMail } from '../relay/read-mail.ts';
import type { MailApart } from '../relay/take-mail.ts';

/**
 * Takes the mail of the domain of canaries. Whatever comes there is taken: a refusal would say which addresses stand for nobody. Lists and
 * advertising too, for that is what an address that was passed on gets; only what came back to nobody is refused before.
 */
export function mailOfCanaries(parts: CanaryParts): MailApart | undefined {
  const { set } = parts;
  if (set === undefined) return undefined;
  return {
    isFor: (address) => address.slice(address.lastIndexOf('@') + 1).toLowerCase() === set.domain,
    async take({ raw, to, sender }) {
      const read = await readMail(raw, []);
      await takeContact(parts, {
        ...{ kind: 'mail', to, from: read?.from ?? sender, said: read?.text, at: await parts.clock() },
        // Somebody who sends the same twice has written once.
        id: read?.messageId ?? raw.toString('latin1'),
      });
    },
  };
}
