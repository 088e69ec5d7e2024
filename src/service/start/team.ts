import type { Accounts } from '../accounts/accounts.ts';

/** More people than any seller has. */
export const LARGEST_TEAM = 500;

/** Who the people of a seller are, by their ids. */
export function teamWith(accounts: Pick<Accounts, 'listPeople'>): (sellerId: string) => Promise<readonly string[]> {
  return async (sellerId) => (await accounts.listPeople({ sellerId, limit: LARGEST_TEAM })).map(({ id }) => id);
}
