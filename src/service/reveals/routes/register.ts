import type { AccessRefusal, ComeAgain, StepUpRefusal } from '../../../rulebook/accounts/refusals.ts';
import type { App } from '../../http/registrar.ts';
import type { Credentials } from '../../http/request-actor.ts';
import type { RevealParts } from '../reveal.ts';
import { askForReveal } from './ask-for-reveal.ts';
import { getCustomerFields } from './get-customer-fields.ts';
import { listAccessesOf } from './list-accesses.ts';

/** What the routes of reveals work with. */
export type RevealRoutes = RevealParts & {
  /** How people are called. */
  /** Why a session may not say why it looks at so many: its last proof is not of the last two minutes. */
  readonly askAgain: (credentials: Credentials) => Promise<StepUpRefusal | ComeAgain | AccessRefusal | undefined>;
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
};

/** Adds what the API shows of customers, and the record of it. */
export function registerRevealRoutes(app: App, parts: RevealRoutes): void {
  getCustomerFields(app, parts);
  askForReveal(app, parts);
  listAccessesOf(app, parts);
}
