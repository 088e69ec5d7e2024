import type { Instant } from '../../../rulebook/instant.ts';
import type { Service } from '../../../service/main.ts';
import { madeUpCustomer } from '../../../simulation/customers.ts';
import { stockHub } from '../demo-hub.ts';
import type { SignIn } from '../demonstrate.ts';
import type { Cast } from './cast.ts';
import { holdConversations } from './conversations.ts';
import { eventsOfDisputes, moveDisputes } from './disputes.ts';
import { workAtHub } from './hub-work.ts';
import { lookIntoBreaches } from './inquiries.ts';
import { eventsOfListings, moveListings } from './listings.ts';
import { eventsOfOrders } from './orders.ts';
import { eventsOfReturns, moveReturns } from './returns.ts';

/** The people of a demonstration, and the customers as whom one can come. */
export type Present = { readonly people: readonly SignIn[]; readonly customers: readonly string[] };

/** More people than a demonstration has. */
const EVERYBODY = 100;

/**
 * Tells what comes after the sale: customers of one shop talk with it, send things back and disagree, its listings are reported, and the hub gets something to do.
 * The marketplace tells by events what is past; everything else goes through the service, by the functions that its routes use. Told again
 * with the same `at` nothing changes, so that a start that was broken off in between goes on.
 */
export async function tellAfterSale(
  service: Pick<Service, 'ledger' | 'accounts' | 'deposit' | 'parts'>,
  present: Present,
  at: Instant,
  signal: AbortSignal,
): Promise<boolean> {
  const cast = await castOf(service, present, at);
  if (cast === undefined) return false;
  const { ledger, deposit, parts } = service;
  const orders = eventsOfOrders(cast);
  await ledger.append([...orders, ...eventsOfReturns(cast), ...eventsOfDisputes(cast), ...eventsOfListings(cast)]);
  for (const placed of orders.filter(({ type }) => type === 'order.placed')) {
    if (signal.aborted) return false;
    await deposit({ seller: placed.subject, order: String(placed.data['orderId']) }, madeUpCustomer(placed));
  }
  const steps = [
    () => moveReturns(parts.returns, parts.hub, cast),
    () => moveDisputes(parts.disputes, cast),
    () => moveListings(parts.listings, cast),
    () => holdConversations(parts.threads, cast, signal),
    () => stockHub(service, { past: orders, shops: new Set([cast.seller]) }, signal),
    () => workAtHub(parts.hub, cast),
    // Last: what the shop has looked at by then is what is counted.
    () => lookIntoBreaches(parts, cast),
  ];
  for (const step of steps) {
    if (signal.aborted) return false;
    await step();
  }
  return !signal.aborted;
}

/** Undefined: somebody is missing who takes part. */
async function castOf(
  { accounts }: Pick<Service, 'accounts'>,
  { people, customers }: Present,
  at: Instant,
): Promise<Cast | undefined> {
  const known = await accounts.listPeople({ limit: EVERYBODY });
  const idOf = (who: SignIn | undefined) => known.find(({ email }) => email === who?.email)?.id;
  const of = (role: SignIn['role']) => people.find((each) => each.role === role);
  const owner = of('seller-owner');
  const [ownerId, agent, operator] = [idOf(owner), idOf(of('staff-agent')), idOf(of('hub-operator'))];
  const [officer, lead] = [idOf(of('data-protection-officer')), idOf(of('staff-lead'))];
  const seller = owner?.sellerId;
  if (seller === undefined || ownerId === undefined || agent === undefined || operator === undefined) return undefined;
  if (officer === undefined || lead === undefined || customers.length === 0) return undefined;
  return { seller, owner: ownerId, customers, agent, operator, officer, lead, at };
}
