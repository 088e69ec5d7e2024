import type { Pool } from 'pg';
import { MESSAGE_PICTURE_LIMITS } from '../../rulebook/files/message-picture.ts';
import { MINUTE } from '../../rulebook/instant.ts';
import { screenMessage } from '../../rulebook/messages/screen.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { MESSAGES_A_MINUTE, READ_PROOF_LASTS } from '../../rulebook/threads/limits.ts';
import { describeKeyTrouble } from '../../words/vault-en.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { newLeafId } from '../audit/leaf-id.ts';
import type { Customers } from '../customers/customers.ts';
import { addUse } from '../http/limits-store.ts';
import type { Problem } from '../http/problems.ts';
import { RequestRefused } from '../http/request-refused.ts';
import { insertMessages } from '../ledger/outbox-store.ts';
import { openListener } from '../postgres/listener.ts';
import { holdsOf } from '../retention/shred-due.ts';
import type { ThreadParts } from '../threads/parts.ts';
import type { ThreadRoutes } from '../threads/routes/register.ts';
import { KeysUnavailable } from '../vault/key-ring/key-ring.ts';
import type { Vault } from '../vault/vault.ts';
import { mattersOf } from './open-retention.ts';
import { allOrdersOf } from './open-subject-requests.ts';

type Sources = Pick<
  ThreadParts,
  'store' | 'readPicture' | 'ledger' | 'attestation' | 'record' | 'open' | 'texts' | 'writeActs' | 'now'
> & {
  readonly pool: Pool;
  /** Undefined: no moderation service is asked. */
  readonly askOutside: ThreadParts['askOutside'];
  readonly policies: { inForce(): Promise<Policy> };
  readonly accounts: Pick<Accounts, 'namesOf' | 'authenticate'> & {
    readonly stepUp: Pick<Accounts['stepUp'], 'neededWithin'>;
  };
  readonly customers: Pick<Customers, 'ownOrder' | 'stillSignedIn'>;
  readonly audit: Pick<AuditLog, 'appendIn' | 'tagOf'>;
  readonly vault: Pick<Vault, 'textKeys'>;
};

/** Puts together what conversations of customers and sellers are made of: the ledger, the screen, keys, and the record of who reads them. */
export function openThreads({ policies, accounts, customers, audit, vault, ...parts }: Sources): ThreadRoutes {
  const { pool, ledger, now } = parts;
  const matters = mattersOf(pool);
  return {
    ...{ ...parts, policy: policies.inForce, named: accounts.namesOf, screen: screenMessage },
    ...{ ownOrder: customers.ownOrder, ordersOf: (customer) => allOrdersOf(pool, customer) },
    keys: keysOf(vault),
    holdsOf: (seller) => holdsOf({ pool, ledger, matters }, seller),
    listener: openListener(pool, 'kingston_threads'),
    newId: () => newLeafId(now()),
    writeLeaf: (transaction, { leaf: leafId, order, kinds, ...said }) =>
      audit.appendIn(transaction, [
        {
          leafId,
          leaf: {
            ...{ kind: 'message', at: said.at, seller: said.seller, order: audit.tagOf('order', order) },
            ...{ message: said.message, sender: said.sender, state: said.state, findings: [...kinds], hash: said.hash },
            ...(said.pictures.length === 0 ? {} : { pictures: [...said.pictures] }),
          },
        },
      ]),
    // For whoever is written to about it. The outbox keeps it until all have taken it on.
    announce: (transaction, { of: { seller, order, about }, message, to }) =>
      insertMessages(
        transaction,
        [{ seller, key: `message/${seller}/${message}`, topic: 'message', body: JSON.stringify({ order, about, to }) }],
        now(),
      ),
    askReader: (credentials) => accounts.stepUp.neededWithin(credentials, READ_PROOF_LASTS),
    async stillSignedIn(credentials) {
      const actor = await accounts.authenticate(credentials);
      return actor.kind === 'nobody' ? customers.stillSignedIn(credentials) : actor;
    },
    countMessage: (subject) => countInMinute(pool, `message:${subject}`, MESSAGES_A_MINUTE, now()),
    countPicture: (subject) => countInMinute(pool, `picture:${subject}`, MESSAGE_PICTURE_LIMITS.ofMinute, now()),
  };
}

/** The vault’s keys; that they cannot be had is an outage, and told as one. */
function keysOf({ textKeys }: Pick<Vault, 'textKeys'>): ThreadParts['keys'] {
  const told = (error: unknown): never => {
    if (!(error instanceof KeysUnavailable)) throw error;
    const keys = describeKeyTrouble(error.trouble.code, error.trouble.reason);
    throw new RequestRefused({ code: 'keys-unavailable', parameters: { keys } } satisfies Problem);
  };
  return {
    find: (of) => textKeys.find(of).catch(told),
    take: (of) => textKeys.take(of).catch(told),
    destroy: (of) => textKeys.destroy(of, 'settled'),
  };
}

/** Counts what somebody does within a minute, over all servers and conversations; seconds to wait, 0: go on. */
async function countInMinute(pool: Pool, what: string, most: number, now: number): Promise<number> {
  const start = Math.floor(now / MINUTE) * MINUTE;
  const used = await addUse(pool, what, start, 1);
  return used <= most ? 0 : Math.max(1, Math.ceil((start + MINUTE - now) / 1000));
}
