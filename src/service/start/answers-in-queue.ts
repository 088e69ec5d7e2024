import { actionNumber } from '../../rulebook/ids.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { Followers } from '../answers/followers.ts';
import {
  closeAppealCase,
  closeInspectionCase,
  closeSupportCase,
  openAppealCase,
  openInspectionCase,
  openSupportCase,
} from '../cases/open.ts';
import { causeOfAction, decidersOf } from '../cases/origin-store.ts';
import type { InspectionParts } from '../inspections/parts.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** What the case of an answer is about. */
function casesOf(policyInForce: () => Promise<Policy>) {
  return async (transaction: Transaction, seller: string, action: string) => {
    const number = actionNumber(action);
    const cause = await causeOfAction(transaction, seller, number);
    if (cause === undefined) throw new Error(`nothing was decided about ${action}`);
    const { categories } = await policyInForce();
    return { seller, action: number, ...cause, hurtsCustomers: categories[cause.category].customerHarm };
  };
}

/** The same for requests to inspect a listing again. */
export function inspectionsInQueue(policyInForce: () => Promise<Policy>): InspectionParts['followers'] {
  const caseOf = casesOf(policyInForce);
  return {
    async asked(transaction, { seller, action, number, at, dueAt }) {
      const about = await caseOf(transaction, seller, action);
      await openInspectionCase(transaction, { ...about, id: String(number), at, due: dueAt });
    },
    async ended(transaction, { seller, action, number, at }) {
      await closeInspectionCase(transaction, { seller, action: actionNumber(action), id: String(number), at });
    },
  };
}

/** Puts appeals and questions into the queue of the staff, and takes them out, in the transaction that records them. */
export function answersInQueue(policyInForce: () => Promise<Policy>): Followers {
  const caseOf = casesOf(policyInForce);
  return {
    async appealFiled(transaction, { seller, action, appeal, at, dueAt }) {
      const about = await caseOf(transaction, seller, action);
      await openAppealCase(transaction, { ...about, id: numberOf(appeal), at, due: dueAt });
    },
    async appealEnded(transaction, { seller, action, appeal, at }) {
      await closeAppealCase(transaction, { seller, action: actionNumber(action), id: numberOf(appeal), at });
    },
    async questionAsked(transaction, { seller, action, question, at }) {
      const about = await caseOf(transaction, seller, action);
      await openSupportCase(transaction, { ...about, id: numberOf(question), at });
    },
    async questionAnswered(transaction, { seller, action, question, at }) {
      await closeSupportCase(transaction, { seller, action: actionNumber(action), id: numberOf(question), at });
    },
  };
}

/** Who of the staff had a part in an action, confirming what it cites included: they decide no appeal of it. */
export async function decidersOfAction(
  database: Queryable,
  { seller, action }: { readonly seller: string; readonly action: string },
): Promise<readonly string[]> {
  const cause = await causeOfAction(database, seller, actionNumber(action));
  return decidersOf(database, seller, action, cause?.because ?? []);
}

/** The number of an appeal or a question in its action: `2` of `S-17/1/2`. */
function numberOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
