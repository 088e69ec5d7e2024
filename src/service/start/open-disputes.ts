import type { Pool } from 'pg';
import { screenMessage } from '../../rulebook/messages/screen.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { fill } from '../../words/fill.ts';
import { CUSTODY_NAMES } from '../../words/hub-pick-en.ts';
import { TRACKING_REASONS } from '../../words/tracking-en.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Customers } from '../customers/customers.ts';
import type { DisputeParts } from '../disputes/parts.ts';
import type { DisputeRoutes } from '../disputes/routes/register.ts';
import { custodyOfOrder } from '../hub/custody-store.ts';
import { photosFor, showPhoto } from '../return-photos/show-photo.ts';
import { conversationForStaff } from '../threads/for-staff.ts';
import type { ThreadRoutes } from '../threads/routes/register.ts';
import { trackOrder } from '../tracking/track-order.ts';
import { teamWith } from './team.ts';

type Sources = Pick<DisputeParts, 'ledger' | 'texts' | 'writeActs' | 'now'> & {
  readonly pool: Pool;
  readonly policies: { inForce(): Promise<Policy> };
  readonly accounts: Pick<Accounts, 'namesOf' | 'listPeople'>;
  readonly customers: Pick<Customers, 'ownOrder'>;
  readonly threads: Pick<ThreadRoutes, 'pool' | 'keys' | 'store' | 'holdsOf' | 'askReader' | 'attestation'>;
};

/** Puts together what disputes are made of: the ledger, sealed texts, the screen, and the conversations of their orders. */
export function openDisputes({ policies, accounts, customers, threads, ...parts }: Sources): DisputeRoutes {
  const { pool, ledger } = parts;
  const photos = { pool, ledger, policy: policies.inForce, keys: threads.keys, store: threads.store };
  return {
    ...{ ...parts, policy: policies.inForce, screen: screenMessage, named: accounts.namesOf },
    ownOrder: customers.ownOrder,
    team: teamWith(accounts),
    conversation: ({ seller, order, dispute }) => conversationForStaff(threads, { seller, order }, dispute),
    ...whatIsKnown(parts, policies.inForce),
    photos: (of, viewer) => photosFor(photos, of, viewer),
    photo: (of, photo, viewer) => showPhoto(photos, of, photo, viewer),
    ...{ holdsOf: threads.holdsOf, askReader: threads.askReader, attestation: threads.attestation },
  };
}

/** The record of custody and the story of the parcels, in sentences: the hub, tracking and disputes know nothing of each other. */
function whatIsKnown(
  { pool, ledger }: Pick<Sources, 'pool' | 'ledger'>,
  policy: () => Promise<Policy>,
): Pick<DisputeParts, 'custody' | 'parcels'> {
  return {
    custody: async (of) =>
      (await custodyOfOrder(pool, of)).map((row) => {
        const { kind, done_at: at, hub, person_id: person, listing_id: listing, quantity, place, carrier } = row;
        const said = { listing: listing ?? '', quantity: quantity ?? '', place: place ?? '', carrier: carrier ?? '' };
        return { at, kind, hub, person, words: fill(CUSTODY_NAMES[kind] ?? kind, said) };
      }),
    async parcels(of) {
      const tracked = await trackOrder({ pool, ledger, policy }, of);
      return (tracked?.story.parcels ?? []).map(({ number, confidence, reasons }) => ({
        ...{ number, confidence },
        reasons: reasons.map(({ code }) => ({ code, words: TRACKING_REASONS[code] })),
      }));
    },
  };
}
