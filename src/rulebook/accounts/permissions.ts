import type { KeyKind, KeyScope, Role } from './actor.ts';

/** Everything that somebody may be allowed to do. */
export const PERMISSIONS = [
  'standing.read',
  'standing.preview',
  'capabilities.read',
  'decisions.read',
  'traces.read',
  'timeline.read',
  'orders.read',
  'orders.hand-over',
  'actions.answer',
  'answers.read',
  'questions.answer',
  'notices.read',
  'mail.report',
  'customer-data.write',
  'messages.screen',
  'cases.read',
  'cases.work',
  'sellers.list',
  'contexts.read',
  'contexts.preview',
  'contexts.declare',
  'takeovers.confirm',
  'events.append',
  'policy.read',
  'policy.propose',
  'policy.activate',
  'keys.manage',
  'people.read',
  'people.invite',
  'people.remove',
  'recoveries.decide',
  'webhooks.manage',
  'carriers.manage',
  'tracking.read',
  'reveals.ask',
  'accesses.read',
  'emergencies.read',
  'emergencies.ask',
  'emergencies.decide',
  'labels.resolve',
  'labels.print',
  'own-data.read',
  'incidents.work',
  'data-protection.read',
  'own-data.ask',
  'threads.talk',
  'messages.decide',
  'quick-replies.keep',
  'disputes.open',
  'disputes.answer',
  'disputes.decide',
  'listings.answer',
  'listings.inspect',
  'subject-requests.read',
  'subject-requests.decide',
  'returns.ask',
  'returns.read',
  'returns.work',
  'returns.inspect',
  'refunds.issue',
  'refunds.platform',
  'hub.work',
  'dispatch.plan',
  'canaries.place',
  'numbers.tell',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** For whom: the person's own seller, all of them, or only what is the customer's who asks. */
export type Reach = 'own' | 'all' | 'self';

type Grants = Readonly<Partial<Record<Permission, Reach>>>;

const SELLER: Grants = {
  'standing.read': 'own',
  'standing.preview': 'own',
  'capabilities.read': 'own',
  'decisions.read': 'own',
  // Without anything by which two orders of one customer could be told.
  'timeline.read': 'own',
  // Orders, never people.
  'orders.read': 'own',
  'orders.hand-over': 'own',
  'actions.answer': 'own',
  'answers.read': 'own',
  'questions.answer': 'own',
  'notices.read': 'own',
  'policy.read': 'all',
  'reveals.ask': 'own',
  'labels.print': 'own',
  'threads.talk': 'own',
  'quick-replies.keep': 'own',
  // Of dispatched orders they see the hub’s report, and have no hand in it.
  'returns.read': 'own',
  'returns.work': 'own',
  'refunds.issue': 'own',
  'dispatch.plan': 'own',
  'disputes.answer': 'own',
  'listings.answer': 'own',
  'tracking.read': 'own',
};

const STAFF: Grants = {
  'standing.read': 'all',
  'standing.preview': 'all',
  'capabilities.read': 'all',
  'decisions.read': 'all',
  'traces.read': 'all',
  'timeline.read': 'all',
  'orders.read': 'all',
  'cases.read': 'all',
  'cases.work': 'all',
  'answers.read': 'all',
  'questions.answer': 'all',
  'sellers.list': 'all',
  'contexts.read': 'all',
  'contexts.preview': 'all',
  'policy.read': 'all',
  'emergencies.read': 'all',
  'emergencies.ask': 'all',
  // They read what customers and sellers write, message by message and each for a reason; they are of neither side.
  'messages.decide': 'all',
  'returns.read': 'all',
  // In the marketplace’s name, where a seller does not, or the hub has inspected: it counts against nobody.
  'refunds.platform': 'all',
  // Never one of their own side, which the decision itself sees to.
  'disputes.decide': 'all',
  'listings.inspect': 'all',
  'tracking.read': 'all',
};

/** The one table of who may do what. What it does not name is not allowed. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, Grants>> = {
  'seller-owner': {
    ...SELLER,
    'people.read': 'own',
    'people.invite': 'own',
    'people.remove': 'own',
    'accesses.read': 'own',
  },
  'seller-member': SELLER,
  // Everything under /v1/me is found by who asks, never by what is asked for.
  customer: {
    'policy.read': 'all',
    'own-data.read': 'self',
    'own-data.ask': 'self',
    'threads.talk': 'self',
    'returns.ask': 'self',
    'disputes.open': 'self',
    'tracking.read': 'self',
  },
  'staff-agent': STAFF,
  // A context excuses many sellers at once, so one person in the lead answers for it.
  // Of the two who let a colleague in without the second step, one may be in the lead.
  'staff-lead': {
    ...STAFF,
    'contexts.declare': 'all',
    'takeovers.confirm': 'all',
    'recoveries.decide': 'all',
    'incidents.work': 'all',
    // Of two people who open a customer's data in an emergency, the second; never of what they asked for themselves.
    'emergencies.decide': 'all',
  },
  'policy-editor': {
    'standing.read': 'all',
    'standing.preview': 'all',
    'decisions.read': 'all',
    'traces.read': 'all',
    'sellers.list': 'all',
    'contexts.read': 'all',
    'policy.read': 'all',
    // Never both for one version: whoever proposed it does not activate it.
    'policy.propose': 'all',
    'policy.activate': 'all',
  },
  'data-protection-officer': {
    'standing.read': 'all',
    'decisions.read': 'all',
    'timeline.read': 'all',
    'sellers.list': 'all',
    'policy.read': 'all',
    'accesses.read': 'all',
    'emergencies.read': 'all',
    'emergencies.decide': 'all',
    'incidents.work': 'all',
    'data-protection.read': 'all',
    'subject-requests.read': 'all',
    'subject-requests.decide': 'all',
  },
  // Codes and contents of all sellers, never a person.
  'hub-operator': { 'policy.read': 'all', 'hub.work': 'all', 'returns.inspect': 'all' },
  // Looks after people and keys and judges nobody.
  administrator: {
    'standing.read': 'all',
    'sellers.list': 'all',
    'contexts.read': 'all',
    'policy.read': 'all',
    'policy.propose': 'all',
    'policy.activate': 'all',
    'keys.manage': 'all',
    'people.read': 'all',
    'people.invite': 'all',
    'people.remove': 'all',
    'recoveries.decide': 'all',
    'webhooks.manage': 'all',
    // Who tells us of parcels, and how; never what they tell.
    'carriers.manage': 'all',
    // How long data are kept, and with which keys: counts.
    'data-protection.read': 'all',
  },
};

/** What each scope of a key allows, for all sellers. */
export const SCOPE_PERMISSIONS: Readonly<Record<KeyScope, Permission>> = {
  'events:write': 'events.append',
  'standing:read': 'standing.read',
  'capabilities:read': 'capabilities.read',
  'preview:write': 'standing.preview',
  'decisions:read': 'decisions.read',
  'webhooks:manage': 'webhooks.manage',
  'mail:report': 'mail.report',
  'customer-data:write': 'customer-data.write',
  'messages:screen': 'messages.screen',
  'labels:resolve': 'labels.resolve',
  'canaries:place': 'canaries.place',
  'numbers:tell': 'numbers.tell',
};

/** What a driver's pass is for. */
export const DRIVER_PERMISSIONS: Grants = { 'labels.resolve': 'all' };

/** The scopes that a key of each kind may have. */
export const SCOPES_OF_KIND: Readonly<Record<KeyKind, readonly KeyScope[]>> = {
  integrator: [
    'events:write',
    'standing:read',
    'capabilities:read',
    'preview:write',
    'decisions:read',
    'webhooks:manage',
    'mail:report',
    'customer-data:write',
    'messages:screen',
    'canaries:place',
    'numbers:tell',
  ],
  carrier: ['labels:resolve'],
};
