import type { Instant } from '../../../rulebook/instant.ts';
import type { Policy } from '../../../rulebook/policy/policy.ts';
import type { App } from '../../http/registrar.ts';
import type { ProposalParts } from '../proposals.ts';
import { activateVersion } from './activate-version.ts';
import { checkVersion } from './check-version.ts';
import { getPolicyDocument } from './get-policy-document.ts';
import { getProposal } from './get-proposal.ts';
import { listPolicies } from './list-policies.ts';
import { proposeVersionRoute } from './propose-version.ts';
import { withdrawProposal } from './withdraw-proposal.ts';

type Written = { readonly policy: Policy; readonly document: string };

/** What the routes about versions of the policy are made of. */
export type PolicyRoutes = ProposalParts & {
  /** The clock of the installation. */
  readonly clock: () => Promise<Instant>;
  /** The names of people by their ids; who has left is missing. */
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** What two versions say differently, in sentences and in values. */
  readonly compare: (
    from: Written,
    to: Written,
  ) => {
    readonly sentences: readonly {
      readonly title: string;
      readonly changes: readonly { readonly before: string | undefined; readonly after: string | undefined }[];
    }[];
    readonly values: readonly { readonly path: string; readonly before: unknown; readonly after: unknown }[];
  };
};

/** Adds the routes by which people change the policy: one proposes, another one activates. */
export function registerPolicyRoutes(app: App, parts: PolicyRoutes): void {
  listPolicies(app, parts);
  getPolicyDocument(app, parts);
  checkVersion(app, parts);
  proposeVersionRoute(app, parts);
  getProposal(app, parts);
  activateVersion(app, parts);
  withdrawProposal(app, parts);
}
