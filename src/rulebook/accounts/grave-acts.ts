import type { Role } from './actor.ts';
import { isSellerRole } from './actor.ts';
import type { Permission } from './permissions.ts';

/**
 * The one table of what does so much harm in wrong hands that a session alone does not do: whoever does it has proved
 * lately that it is them, see `step-up.ts`. Beside each act the permission that it takes as well; null: everybody may, for
 * themselves.
 */
export const GRAVE_ACTS = {
  'removal.approve': 'cases.work',
  'suspension.apply': 'cases.work',
  /** Takes back what was decided, and signs a whole shop out. */
  'takeover.confirm': 'takeovers.confirm',
  /** The rules for every seller. */
  'policy.activate': 'policy.activate',
  'key.make': 'keys.manage',
  'key.revoke': 'keys.manage',
  'staff.invite': 'people.invite',
  'staff.remove': 'people.remove',
  /** Lets somebody in without the second step. */
  'recovery.approve': 'recoveries.decide',
  /** Where everything about every seller is sent to. */
  'webhook.direct': 'webhooks.manage',
  'webhook.secret': 'webhooks.manage',
  /** Whose scans are taken as facts. */
  'carrier.set-up': 'carriers.manage',
  /** What belongs to a customer leaves the vault. */
  'customer.reveal': 'reveals.ask',
  /** Each step by which the staff come to see something of a customer, and by which that is found to be right. */
  'emergency.ask': 'emergencies.ask',
  'emergency.approve': 'emergencies.decide',
  'emergency.reveal': 'emergencies.ask',
  'emergency.review': 'emergencies.decide',
  /** The same for a customer's own: what they are is found out by whoever has their telephone in hand. */
  'customer.see-own': 'own-data.read',
  /** A customer's own data leave, or are destroyed (threat model, T16). */
  'own-data.ask': 'own-data.ask',
  /** Whether a customer's request is answered. */
  'subject-request.decide': 'subject-requests.decide',
  /** Mail to everybody whose data an inquiry is about, which nobody calls back; what counts against a seller; its end. */
  'breach.tell-customers': 'incidents.work',
  'breach.confirm': 'incidents.work',
  'breach.sign-off': 'incidents.work',
  /** Says whom somebody else’s words point at, and opens values of many orders to say it. */
  'breach.trace': 'incidents.work',
  /** With what somebody signs in: otherwise a session that was left open makes its own way in. */
  'sign-in.change': null,
} as const satisfies Readonly<Record<string, Permission | null>>;

export type GraveAct = keyof typeof GRAVE_ACTS;

/** What an invitation is, if it is grave: a seller's people see one shop, everybody else more. */
export function graveInvitation(role: Role): GraveAct | undefined {
  return isSellerRole(role) ? undefined : 'staff.invite';
}
