import { randomBytes } from 'node:crypto';
import type { Accounts } from '../accounts/accounts.ts';
import type { HubParts } from '../hub/parts.ts';
import { findLabel } from '../labels/find-label.ts';
import { printHubLabel } from '../labels/hub-label.ts';
import type { LabelParts } from '../labels/parts.ts';

type Sources = Pick<HubParts, 'pool' | 'ledger' | 'writeActs' | 'hubs'> & {
  readonly labels: LabelParts;
  readonly accounts: Pick<Accounts, 'namesOf'>;
};

/** Puts together what the hub works with: the ledger, the labels on parcels, and the tamper-evident log. */
export function openHub({ labels, accounts, ...parts }: Sources): HubParts {
  return {
    ...{ ...parts, randomBytes, named: accounts.namesOf },
    findLabel: (code) => findLabel(labels, code),
    async printLabel(asked) {
      const pdf = await printHubLabel(labels, asked);
      if (!('refused' in pdf)) return pdf;
      const { refused } = pdf;
      return { refused: refused === 'seller-ships' || refused === 'hub-ships' ? 'not-for-hub' : refused };
    },
  };
}
