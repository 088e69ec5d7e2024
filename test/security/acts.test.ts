import { describe, expect, test } from 'vitest';
import { STAFF_ACTS } from '../../src/service/ledger/staff-acts.ts';
import { changeEndpoint, removeEndpoint, rotateSecret } from '../../src/service/webhooks/endpoints.ts';
import { join, serverOver } from '../accounts/service.ts';
import { actsIn } from '../acts.ts';
import { withDatabase } from '../database.ts';
import { endpointAt } from '../webhooks/bench.ts';
import { TABLE } from './route-table.ts';

/** Roles of the staff, as the table of routes names them. */
const STAFF = [
  'staff-agent',
  'staff-lead',
  'policy-editor',
  'data-protection-officer',
  'hub-operator',
  'administrator',
];

/**
 * What each thing that staff can do leaves in the tamper-evident log: an act, or the event of the ledger that it is; or why there is
 * nothing to leave. A new route without a line here fails.
 */
const LEAVES: Readonly<
  Record<string, { readonly act: string } | { readonly event: string } | { readonly none: string }>
> = {
  'POST /v1/cases/:id/claim': { act: 'case.claimed' },
  'POST /v1/cases/:id/release': { act: 'case.released' },
  'POST /v1/cases/:id/hand-over': { act: 'case.handed_over' },
  'POST /v1/cases/:id/notes': { act: 'case.noted' },
  'POST /v1/cases/:id/contact': { event: 'contact.recorded' },
  'POST /v1/cases/:id/decision': { act: 'case.decided' },
  'POST /v1/cases/handling': { act: 'case.claimed' },
  'POST /v1/policies/proposals': { act: 'policy.proposed' },
  'POST /v1/policies/proposals/:id/activation': { act: 'policy.activated' },
  'POST /v1/policies/proposals/:id/withdrawal': { act: 'policy.withdrawn' },
  'POST /v1/webhooks': { act: 'webhook.made' },
  'PATCH /v1/webhooks/:id': { act: 'webhook.changed' },
  'DELETE /v1/webhooks/:id': { act: 'webhook.removed' },
  'POST /v1/webhooks/:id/secret': { act: 'webhook.secret-rotated' },
  'POST /v1/webhooks/:id/test': { none: 'sends a message that says nothing' },
  'POST /v1/webhooks/:id/replays': { none: 'sends again what was sent, to where it was sent' },
  'POST /v1/carriers': { act: 'carrier.set-up' },
  'PATCH /v1/carriers/:carrier': { act: 'carrier.changed' },
  'DELETE /v1/carriers/:carrier': { act: 'carrier.removed' },
  'POST /v1/carriers/:carrier/secret': { act: 'carrier.secret-rotated' },
  'POST /v1/carriers/:carrier/trials': { none: 'reads a message and takes nothing of it' },
  'POST /v1/keys': { act: 'key.made' },
  'DELETE /v1/keys/:id': { act: 'key.revoked' },
  'DELETE /v1/people/:id': { act: 'person.removed' },
  'POST /v1/invitations': { act: 'person.invited' },
  'DELETE /v1/invitations/:id': { act: 'invitation.withdrawn' },
  'POST /v1/recoveries/:id/approval': { act: 'recovery.approved' },
  'POST /v1/recoveries/:id/refusal': { act: 'recovery.refused' },
  'POST /v1/appeals/:id/decision': { event: 'appeal.decided' },
  'POST /v1/questions/:id/messages': { event: 'support.answered' },
  'POST /v1/sellers/:id/takeovers': { event: 'takeover.confirmed' },
  'POST /v1/sellers/:id/access-watch/:alarm/lift': { act: 'access_stop.lifted' },
  'POST /v1/canary-campaigns': { act: 'canary_campaign.started' },
  'POST /v1/canary-campaigns/:id/stop': { act: 'canary_campaign.stopped' },
  'POST /v1/canary-hits/:id/text': { act: 'canary_hit.read' },
  'POST /v1/canaries/:id/judgement': { act: 'canary.confirmed' },
  'POST /v1/incidents/:id/reporter': { act: 'reporter.restored' },
  'POST /v1/incidents/:id/claim': { act: 'incident.claim' },
  'POST /v1/incidents/:id/notes': { act: 'incident.note' },
  'POST /v1/incidents/:id/closing': { act: 'incident.close' },
  'POST /v1/contexts': { none: 'an event of all sellers; what it leads to are decisions, and those are leaves' },
  'POST /v1/contexts/:id/withdrawal': { none: 'the same' },
  'POST /v1/held-messages/:id/looks': { act: 'message.looked-at' },
  'POST /v1/held-messages/:id/decision': { act: 'message.confirm' },
  'POST /v1/disputes/:id/looks': { act: 'dispute.looked-at' },
  'POST /v1/disputes/:id/decision': { act: 'dispute.resolved' },
  'POST /v1/listings/:id/decision': { act: 'listing.take_down' },
  'POST /v1/data-breaches': { act: 'data_breach.opened' },
  'POST /v1/data-breaches/:id/acts': { act: 'data_breach.contain' },
  'POST /v1/data-breaches/:id/traces': { act: 'data_breach.trace' },
  'POST /v1/emergencies': { act: 'emergency.requested' },
  'POST /v1/emergencies/:id/approval': { act: 'emergency.approved' },
  'POST /v1/emergencies/:id/refusal': { act: 'emergency.refused' },
  'POST /v1/emergencies/:id/end': { act: 'emergency.ended' },
  'POST /v1/emergencies/:id/review': { act: 'emergency.reviewed.justified' },
  'POST /v1/subject-requests/:id/refusal': { none: 'the request has a leaf of its own' },
  'POST /v1/subject-requests/:id/extension': { none: 'the same' },
  'POST /v1/sellers/:id/returns/:return/refusal': { act: 'return.refused' },
  'POST /v1/sellers/:id/orders/:order/refunds': { act: 'refund.issued' },
  'POST /v1/hub/commands': { act: 'hub.hand_over' },
  'PUT /v1/hub/returns/:id/:return/photos/:photo': { act: 'return.photographed' },
  'POST /v1/emergencies/:id/reveals': { none: 'the access has a leaf of its own' },
};

const [HEAD = '', ...LINES] = TABLE.trim().split('\n');
const CALLERS = HEAD.trim().split(/\s+/);

/** Everything that somebody of the staff may do and not everybody. */
function staffRoutes(): readonly string[] {
  return LINES.flatMap((line) => {
    const [method, url, ...reaches] = line.trim().split(/\s+/);
    const reach = (caller: string) => reaches[CALLERS.indexOf(caller)];
    const isStaff = STAFF.some((role) => reach(role) === '+');
    const isForAll = reach('nobody') !== 'x' || reach('customer') === '+' || url?.startsWith('/v1/me/');
    return method === 'GET' || !isStaff || isForAll ? [] : [`${method} ${url}`];
  });
}

/** Ends in a look at what would be. */
const isPreview = (route: string): boolean => /\/(preview|check)$/.test(route);

test('whatever staff do leaves a leaf, or says here why there is nothing to leave', () => {
  const unlisted = staffRoutes().filter((route) => !isPreview(route) && LEAVES[route] === undefined);
  expect(unlisted).toEqual([]);
  expect(Object.keys(LEAVES).filter((route) => !staffRoutes().includes(route))).toEqual([]);
  const events = Object.values(LEAVES).flatMap((each) => ('event' in each ? [each.event] : []));
  expect(events.filter((event) => !STAFF_ACTS.has(event))).toEqual([]);
});

describe('in the transaction of what is done', () => {
  const database = withDatabase();
  const ADMINISTRATOR = { kind: 'person', id: 'P-1', role: 'administrator' } as const;
  const by = ADMINISTRATOR.id;

  test('keys, people and webhooks: who, what and to which, and no name', async () => {
    const { pool } = database();
    const accounts = serverOver(pool);
    const made = await accounts.createKey({ kind: 'integrator', name: 'Shop of Ada', scopes: ['standing:read'] }, by);
    if ('code' in made) throw new Error(made.code);
    await accounts.revokeKey(made.key.id, by);
    // What changes nothing leaves nothing.
    await accounts.revokeKey(made.key.id, by);
    const invited = await accounts.invite({ email: 'ada@example.com', role: 'staff-agent', sellerId: undefined }, by);
    if ('code' in invited) throw new Error(invited.code);
    await accounts.withdrawInvitation(invited.invitation.id, { by });
    await join(accounts, 'bea@example.com');
    const [bea] = await accounts.listPeople({ limit: 1 });
    await accounts.removePerson(bea?.id ?? '', { by });
    const { id: endpoint, parts } = await endpointAt(pool, 'http://127.0.0.1:9/');
    await changeEndpoint(parts, endpoint, { state: 'paused' }, { expected: undefined, by: ADMINISTRATOR });
    await rotateSecret(parts, endpoint, { endOldNow: true, by: ADMINISTRATOR });
    await removeEndpoint(parts, endpoint, ADMINISTRATOR);
    await removeEndpoint(parts, endpoint, ADMINISTRATOR);

    const acts = await actsIn(pool);
    expect(acts.map(({ act, about }) => [act, about])).toEqual([
      ['key.made', made.key.id],
      ['key.revoked', made.key.id],
      ['person.invited', invited.invitation.id],
      ['invitation.withdrawn', invited.invitation.id],
      ['person.invited', expect.any(String)],
      ['person.removed', bea?.id],
      ['webhook.made', endpoint],
      ['webhook.changed', endpoint],
      ['webhook.secret-rotated', endpoint],
      ['webhook.removed', endpoint],
    ]);
    expect(JSON.stringify(acts)).not.toMatch(/Ada|ada@|bea@|127\.0/);
  });

  test('what cannot be written down is not done', async () => {
    const { pool } = database();
    const accounts = serverOver(pool, { writeActs: () => Promise.reject(new Error('no leaf')) });
    const wanted = { kind: 'integrator', name: 'K', scopes: ['standing:read'] } as const;
    const before = (await accounts.listKeys({ limit: 100 })).length;
    await expect(accounts.createKey(wanted, by)).rejects.toThrow('no leaf');
    expect(await accounts.listKeys({ limit: 100 })).toHaveLength(before);
  });
});
