import type { Accounts } from '../accounts/accounts.ts';
import type { CaseParts } from '../cases/parts.ts';
import { INSPECTIONS_FOR_CASES } from '../inspections/for-cases.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { linksForCases } from '../links/for-cases.ts';
import { shadowedBy } from '../policy/put-in-shadow.ts';
import { accessesForCases } from '../reveals/for-cases.ts';

type Sources = Pick<CaseParts, 'pool' | 'texts' | 'newId' | 'writeActs'> & {
  readonly ledger: Ledger;
  readonly accounts: Pick<Accounts, 'namesOf' | 'allowed'>;
};

/** Puts together the cases of the staff with what they ask of what they are about. */
export function openCases({ accounts, ...common }: Sources): CaseParts & { readonly ledger: Ledger } {
  return {
    ...common,
    ...{ links: linksForCases(common), inspections: INSPECTIONS_FOR_CASES },
    ...{ rules: { shadowedBy }, misuse: accessesForCases(common) },
    colleagues: { named: accounts.namesOf, all: () => accounts.allowed('cases.work') },
  };
}
