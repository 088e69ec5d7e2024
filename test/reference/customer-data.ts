import { type EntityUid, preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import type { OrderFacts, Viewer } from '../../src/rulebook/customer-data/facts.ts';
import type { CustomerField, Purpose } from '../../src/rulebook/policy/customer-data.ts';

/**
 * Who may see what of a customer, read a second time and in another language (Cedar): the sentences of the policy as
 * permits and forbids, without the product's tables. A day is 86,400,000 ms.
 */
const TABLE = `
  // The carrier of the leg, until the parcel is delivered: name and address, in whichever way the order is fulfilled.
  permit (principal is Carrier, action == Action::"fulfil", resource)
  when { [Value::"name", Value::"address"].contains(resource) && context.atItsLeg && !(context has endedAt) };

  // Staff: the case that is assigned to them.
  permit (principal is Staff, action == Action::"support", resource)
  when { [Value::"name", Part::"first_name"].contains(resource) && context has assigned };
  permit (principal is Staff, action == Action::"support", resource)
  when { [Value::"address", Part::"region"].contains(resource) && context has assigned && context.assigned == "not_received" };

  // Sellers: the conversation, and a parcel that was not received.
  permit (principal is Seller, action in [Action::"support", Action::"communicate"], resource is Part)
  when { context.thread };
  permit (principal is Seller, action == Action::"support", resource == Value::"name") when { context.thread };
  permit (principal is Seller, action == Action::"resolve", resource)
  when { [Value::"name", Part::"region"].contains(resource) && context.openCases.contains("not_received") };

  // D6: of a dispatched order a seller has a first name to talk to, nothing else.
  forbid (principal is Seller, action, resource) when { context.fulfilment == "dispatched" }
  unless { resource == Part::"first_name" };
`;

/** What holds under every policy that ships. */
const ALWAYS = `
  permit (principal is Customer, action, resource) when { context.own };

  // An emergency: what two people opened of this order, for what they opened it.
  permit (principal is Emergency, action, resource)
  when { context has opened && context.opened.fields.contains(resource) && action == context.opened.purpose };

  forbid (principal is Seller, action, resource) when { context.restrictions.contains("customer_data") };
  forbid (principal is Seller, action == Action::"communicate", resource)
  when { context.restrictions.contains("messaging") };

  // Seven days after the delivery (or cancellation) and after the end of the last case, unless one is open.
  forbid (principal is Seller, action, resource is Value)
  when { context has endedAt && context.openCases.isEmpty() && context.at >= context.endedAt + 604800000 }
  unless { context has caseEndedAt && context.at < context.caseEndedAt + 604800000 };
  // A customer who writes again keeps the conversation open as long.
  forbid (principal is Seller, action, resource is Part)
  when { context has endedAt && context.openCases.isEmpty() && context.at >= context.endedAt + 604800000 }
  unless {
    (context has caseEndedAt && context.at < context.caseEndedAt + 604800000) ||
    (context has reopenedAt && context.at < context.reopenedAt + 604800000)
  };

  // Thirty days after the order is settled there is nothing left, for anybody.
  forbid (principal, action, resource)
  when { context has endedAt && context.openCases.isEmpty() && context.at >= context.endedAt + 2592000000 }
  unless { context has caseEndedAt && context.at < context.caseEndedAt + 2592000000 };
`;

/** As most marketplaces do: who ships sees whom to. */
const OPEN_ADDRESSES = `
  permit (principal is Seller, action == Action::"fulfil", resource)
  when { [Value::"name", Value::"address", Value::"phone"].contains(resource) && !(context has endedAt) };
`;

export type ReferencePolicy = 'kingston-express' | 'open-addresses';

const TEXTS: Readonly<Record<ReferencePolicy, string>> = {
  'kingston-express': TABLE + ALWAYS,
  'open-addresses': TABLE + ALWAYS + OPEN_ADDRESSES,
};

/** Makes Cedar read the sentences of a policy. Throws where they are no Cedar. */
export function prepareReference(policy: ReferencePolicy): void {
  const answer = preparsePolicySet(policy, { staticPolicies: TEXTS[policy] });
  if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('; '));
}

/** One question as Cedar takes it. */
export type ReferenceCall = Parameters<typeof statefulIsAuthorized>[0];

const VIEWERS = {
  seller: 'Seller',
  hub: 'Hub',
  carrier: 'Carrier',
  staff: 'Staff',
  emergency: 'Emergency',
  customer: 'Customer',
  key: 'Key',
} as const satisfies Record<Viewer['kind'], string>;

export function referenceCall(
  policy: ReferencePolicy,
  order: OrderFacts,
  asked: { readonly viewer: Viewer; readonly field: CustomerField; readonly purpose: Purpose; readonly at: number },
): ReferenceCall {
  return {
    principal: { type: VIEWERS[asked.viewer.kind], id: 'one' },
    action: { type: 'Action', id: asked.purpose },
    resource: entityOf(asked.field),
    context: contextOf(order, asked.viewer, asked.at),
    entities: [],
    preparsedPolicySetId: policy,
  };
}

/** Whether the second reading shows a value. Throws when a sentence cannot be judged: a silent error would permit less. */
export function referenceShows(call: ReferenceCall): boolean {
  const answer = statefulIsAuthorized(call);
  if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('; '));
  const [broken] = answer.response.diagnostics.errors;
  if (broken !== undefined) throw new Error(`${broken.policyId}: ${broken.error.message}`);
  return answer.response.decision === 'allow';
}

function entityOf(field: CustomerField): EntityUid {
  return { type: field === 'first_name' || field === 'region' ? 'Part' : 'Value', id: field };
}

function contextOf(order: OrderFacts, viewer: Viewer, at: number): ReferenceCall['context'] {
  const { state, thread } = order;
  return {
    at,
    fulfilment: order.fulfilment,
    thread: thread !== undefined,
    openCases: [...order.openCases],
    ...('at' in state ? { endedAt: state.at } : {}),
    ...(order.lastCaseEndedAt === undefined ? {} : { caseEndedAt: order.lastCaseEndedAt }),
    ...(thread?.reopenedAt === undefined ? {} : { reopenedAt: thread.reopenedAt }),
    ...(viewer.kind === 'seller' ? { restrictions: [...viewer.restrictions] } : {}),
    ...(viewer.kind === 'staff' && viewer.assigned !== undefined ? { assigned: viewer.assigned } : {}),
    ...(viewer.kind === 'carrier' ? { atItsLeg: viewer.atItsLeg } : {}),
    ...(viewer.kind === 'emergency' && viewer.opened !== undefined ? { opened: openedOf(viewer.opened) } : {}),
    ...(viewer.kind === 'customer' ? { own: viewer.own } : {}),
  };
}

function openedOf({ fields, purpose }: { readonly fields: readonly CustomerField[]; readonly purpose: Purpose }) {
  return {
    fields: fields.map((field) => ({ __entity: entityOf(field) as { type: string; id: string } })),
    purpose: { __entity: { type: 'Action', id: purpose } },
  };
}
