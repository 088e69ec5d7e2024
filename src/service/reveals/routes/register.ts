import type { App } from '../../http/registrar.ts';
import type { RevealParts } from '../reveal.ts';
import { askForReveal } from './ask-for-reveal.ts';
import { getCustomerFields } from './get-customer-fields.ts';
import { listAccessesOf } from './list-accesses.ts';

/** What the routes of reveals work with. */
export type RevealRoutes = RevealParts & {
  /** How people are called. */
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
};

/** Adds what the API shows of customers, and the record of it. */
export function registerRevealRoutes(app: App, parts: RevealRoutes): void {
  getCustomerFields(app, parts);
  askForReveal(app, parts);
  listAccessesOf(app, parts);
}
