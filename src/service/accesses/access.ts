import type { Role } from '../../rulebook/accounts/actor.ts';
import type { NotItsLeg } from '../../rulebook/carriers/whose-leg.ts';
import type { RevealLimit } from '../../rulebook/customer-data/budget.ts';
import type { RevealRule } from '../../rulebook/customer-data/decision.ts';
import type { Fulfilment } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { CUSTOMER_FIELDS, type Purpose } from '../../rulebook/policy/customer-data.ts';

/**
 * Why a field was answered as it was: a rule of the decision, a limit that was reached, that there is nothing to show, or that whoever
 * asked has the privacy briefing still to read.
 */
export type AccessRule =
  | RevealRule
  | `confirm.${RevealLimit}`
  | `block.${RevealLimit}`
  /** Looks are not like work: first a reason, then a stop, and stopped again people look. */
  | 'watch.ask'
  | 'watch.stop'
  | 'watch.again'
  | 'order.unknown'
  | 'label.voided'
  | `leg.${NotItsLeg}`
  /** The number was used to put a call through, and shown to nobody. */
  | 'call.masked'
  | 'attestation.needed'
  /** Staff read a message that the screen held, or that somebody reported, with what was said before it. */
  | 'staff.held_message'
  | 'staff.reported_message'
  /** Staff compared a text that leaked with it; it was shown to nobody. */
  | 'trace.compared'
  /** Whoever asked was removed before it was written down. */
  | 'person.gone';

/** What of a customer somebody asks for: a field of what is deposited, or what was said about the order (D1). */
export const ACCESS_FIELDS = [...CUSTOMER_FIELDS, 'messages'] as const;
export type AccessField = (typeof ACCESS_FIELDS)[number];

/** What was answered to one field. */
export type Verdict = {
  readonly field: AccessField;
  readonly verdict: 'show' | 'mask' | 'refuse';
  readonly rule: AccessRule;
};

/** As what somebody is written down who asks. Customers are not: what is theirs is theirs. */
export const ACCESS_ROLES = [
  ...(['seller-owner', 'seller-member', 'staff-agent', 'staff-lead', 'policy-editor'] as const),
  ...(['data-protection-officer', 'administrator', 'carrier', 'driver'] as const),
] as const satisfies readonly (Exclude<Role, 'customer' | 'hub-operator'> | 'carrier' | 'driver')[];
export type AccessRole = (typeof ACCESS_ROLES)[number];

/** Somebody asked for something of a customer: who, for which order and purpose, and what was answered. Never a value. */
export type Access = {
  readonly id: string;
  readonly seller: string;
  readonly order: string;
  /** Who asked: the id of a person, or of a key. */
  readonly person: string;
  readonly role: AccessRole;
  readonly purpose: Purpose;
  /** The clock reading. */
  readonly at: Instant;
  readonly verdicts: readonly Verdict[];
  /** How many whole values are shown. */
  readonly shown: number;
  /**
   * Which of those who are shown something of the order whoever asks is, from 0: by it values are written in a way of their own. Undefined:
   * nothing is shown that can be written in several ways, or by whom it is always shown as it was deposited.
   */
  readonly place?: number | undefined;
  /** Who ships the order; undefined where that is of no matter, or there is no such order. */
  readonly fulfilment?: Fulfilment | undefined;
  /** The id of its leaf in the tamper-evident log. */
  readonly leaf: string;
};
