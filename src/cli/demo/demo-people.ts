import type { Role } from '../../rulebook/accounts/actor.ts';
import { RUNGS, type Rung } from '../../rulebook/policy/policy.ts';

/** Somebody who can sign in to the demonstration. */
export type DemoPerson = {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly sellerId?: string;
};

/** Owners of shops, one for each rung that somebody stands on. */
const OWNERS: Readonly<Record<Rung, string>> = {
  good: 'Marcia Good',
  warned: 'Winston Warner',
  restricted: 'Rosalie Strict',
  suspended: 'Delroy Pause',
  removed: 'Everton Gone',
};

const STAFF: readonly DemoPerson[] = [
  { email: 'lead@demo.example', name: 'Claudette Lead', role: 'staff-lead' },
  { email: 'agent@demo.example', name: 'Andre Agent', role: 'staff-agent' },
  { email: 'policy@demo.example', name: 'Paulette Policy', role: 'policy-editor' },
  { email: 'privacy@demo.example', name: 'Denise Privacy', role: 'data-protection-officer' },
  { email: 'hub@demo.example', name: 'Horace Hub', role: 'hub-operator' },
  { email: 'admin@demo.example', name: 'Omar Admin', role: 'administrator' },
];

/**
 * Who can sign in: the owner of a shop on each rung that is taken, a member of one's team, and staff. Shops are chosen by
 * where they stand now, the first in order of their ids.
 */
export function demoPeople(rungs: ReadonlyMap<string, Rung>): readonly DemoPerson[] {
  const shops = [...rungs].sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }));
  const owners = RUNGS.flatMap((rung): DemoPerson[] => {
    const shop = shops.find(([, stands]) => stands === rung);
    if (shop === undefined) return [];
    return [{ email: `${rung}@demo.example`, name: OWNERS[rung], role: 'seller-owner', sellerId: shop[0] }];
  });
  const member = owners.slice(1, 2).map(
    ({ sellerId }): DemoPerson => ({
      ...{ email: 'member@demo.example', name: 'Tanya Team', role: 'seller-member' },
      ...(sellerId === undefined ? {} : { sellerId }),
    }),
  );
  return [...owners, ...member, ...STAFF];
}
