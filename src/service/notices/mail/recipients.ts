import type { OptionalKind } from '../kinds.ts';
import type { NoticeParts } from '../notices.ts';
import { reachOf } from './person-store.ts';

/** What is to be sent: where it can be switched off, as what; and whether to people too whose mail comes back. */
type Wanted = { readonly optional: OptionalKind | undefined; readonly unreachableToo: boolean };

/** Who of a seller's people gets something by mail. To an address that mail comes back from only what must be tried goes out. */
export async function recipientsOf(
  { pool, team }: Pick<NoticeParts, 'pool' | 'team'>,
  seller: string,
  { optional, unreachableToo }: Wanted,
): Promise<readonly string[]> {
  const ids = (await team(seller)).map(({ id }) => id);
  const reach = await reachOf(pool, ids);
  return ids.filter((id) => {
    const { switchedOff = [], bouncing } = reach.get(id) ?? {};
    if (bouncing !== undefined && (optional !== undefined || !unreachableToo)) return false;
    return optional === undefined || !switchedOff.includes(optional);
  });
}
