import type { SellerRole } from '../../rulebook/accounts/actor.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { lastShownTo } from '../accesses/store.ts';
import { type AttestationParts, type AttestationState, stateOf } from './attestations.ts';
import { BRIEFING } from './briefing.ts';
import { latestAttestations } from './store.ts';

/** Somebody of a seller, as whoever looks after people knows them. */
export type Teammate = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: SellerRole;
  readonly joinedAt: Instant;
  readonly secondStep: boolean;
  /** The name as it is sorted. */
  readonly sortedBy: string;
};

/** Which of them: so many, after the sorting name and the id of the page before. */
export type TeamPage = {
  readonly seller: string;
  readonly limit: number;
  readonly after: readonly [string, string] | undefined;
};

/** What a team is put together from. */
export type TeamParts = AttestationParts & {
  readonly people: (page: TeamPage) => Promise<readonly Teammate[]>;
};

/** Somebody of a seller with how they stand with the briefing; `lastShown`: when something whole of a customer was last shown to them. */
export type TeamMember = Teammate & AttestationState & { readonly lastShown: Instant | undefined };

/** The people of a seller, by name. */
export async function teamOf(parts: TeamParts, page: TeamPage): Promise<readonly TeamMember[]> {
  const { seller } = page;
  const people = await parts.people(page);
  const who = people.map(({ id: person }) => ({ seller, person }));
  const ids = people.map(({ id }) => id);
  const [at, zone, attested, shown] = await Promise.all([
    ...([parts.clock(), parts.zone()] as const),
    latestAttestations(parts.pool, BRIEFING.version, who),
    lastShownTo(parts.pool, seller, ids),
  ]);
  return people.map((each, place) => ({
    ...each,
    ...stateOf(zone, attested[place], at),
    lastShown: shown.get(each.id),
  }));
}
