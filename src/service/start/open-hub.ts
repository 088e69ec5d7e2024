import { randomBytes } from 'node:crypto';
import type { Accounts } from '../accounts/accounts.ts';
import type { HubParts } from '../hub/parts.ts';
import { findLabel } from '../labels/find-label.ts';
import { printHubLabel } from '../labels/hub-label.ts';
import type { LabelParts } from '../labels/parts.ts';
import type { ReturnParts } from '../returns/parts.ts';
import { findHubReturn } from './find-hub-return.ts';

type Sources = Pick<HubParts, 'pool' | 'ledger' | 'writeActs' | 'hubs'> & {
  readonly labels: LabelParts;
  readonly returns: ReturnParts;
  readonly accounts: Pick<Accounts, 'namesOf' | 'listKeys'>;
  /** Wall time. */
  readonly now: () => number;
};

/** As many keys as an installation has carriers, and more. */
const KEYS = 500;

/** Puts together what the hub works with: the ledger, the labels on parcels, and the tamper-evident log. */
export function openHub({ labels, returns, accounts, now, ...parts }: Sources): HubParts {
  return {
    ...{ ...parts, randomBytes, named: accounts.namesOf },
    findLabel: (code) => findLabel(labels, code),
    findReturn: findHubReturn(returns),
    async carriers() {
      const keys = await accounts.listKeys({ limit: KEYS });
      const good = keys.filter(({ expiresAt, revokedAt }) => revokedAt === undefined && (expiresAt ?? now()) >= now());
      return [...new Set(good.flatMap(({ carrier }) => carrier?.carrier ?? []))].sort();
    },
    async printLabel(asked) {
      const pdf = await printHubLabel(labels, asked);
      if (!('refused' in pdf)) return pdf;
      const { refused } = pdf;
      return { refused: refused === 'seller-ships' || refused === 'hub-ships' ? 'not-for-hub' : refused };
    },
  };
}
