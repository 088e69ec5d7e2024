import { beforeAll, describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/rulebook/instant.ts';
import { BRIEFING } from '../../src/service/attestations/briefing.ts';
import { eventsOf } from '../events-of-facts.ts';
import { lostDisputes, sorted } from '../reference/examples.ts';
import { TABLE } from './route-table.ts';
import { CALLERS, type Caller, withService } from './running.ts';

type Reach = '+' | 'o' | '-' | 'x';
type Row = { readonly route: string; readonly reaches: ReadonlyMap<Caller, Reach> };

const [HEAD = '', ...LINES] = TABLE.trim().split('\n');
const ROWS: readonly Row[] = LINES.map((line) => {
  const [method, url, ...reaches] = line.trim().split(/\s+/);
  return { route: `${method} ${url}`, reaches: new Map(CALLERS.map((who, at) => [who, reaches[at] as Reach])) };
});

/** What is asked of a route about a seller: an address, and a body that does no harm. Without an entry: the address itself. */
const ABOUT: Readonly<Record<string, (seller: string) => { readonly what: string; readonly body?: object }>> = {
  'GET /v1/actions/:id': (seller) => ({ what: `GET /v1/actions/${seller}~1` }),
  'GET /v1/actions/:id/statement': (seller) => ({ what: `GET /v1/actions/${seller}~1/statement` }),
  'POST /v1/actions/:id/acknowledgement': (seller) => ({
    what: `POST /v1/actions/${seller}~1/acknowledgement`,
    body: {},
  }),
  'POST /v1/actions/:id/plan': (seller) => ({ what: `POST /v1/actions/${seller}~1/plan`, body: {} }),
  'GET /v1/actions/:id/plan': (seller) => ({ what: `GET /v1/actions/${seller}~1/plan` }),
  'POST /v1/actions/:id/appeals': (seller) => ({ what: `POST /v1/actions/${seller}~1/appeals`, body: {} }),
  'GET /v1/actions/:id/appeals': (seller) => ({ what: `GET /v1/actions/${seller}~1/appeals` }),
  'GET /v1/actions/:id/records': (seller) => ({ what: `GET /v1/actions/${seller}~1/records` }),
  'POST /v1/actions/:id/questions': (seller) => ({ what: `POST /v1/actions/${seller}~1/questions`, body: {} }),
  'GET /v1/actions/:id/questions': (seller) => ({ what: `GET /v1/actions/${seller}~1/questions` }),
  'POST /v1/appeals/:id/decision': (seller) => ({ what: `POST /v1/appeals/${seller}~1~1/decision`, body: {} }),
  'POST /v1/appeals/:id/preview': (seller) => ({ what: `POST /v1/appeals/${seller}~1~1/preview`, body: {} }),
  'POST /v1/appeals/:id/withdrawal': (seller) => ({ what: `POST /v1/appeals/${seller}~1~1/withdrawal`, body: {} }),
  'POST /v1/questions/:id/messages': (seller) => ({ what: `POST /v1/questions/${seller}~1~1/messages`, body: {} }),
  'GET /v1/sellers/:id/orders/:order': (seller) => ({ what: `GET /v1/sellers/${seller}/orders/lost-1` }),
  'GET /v1/sellers/:id/orders/:order/parcel': (seller) => ({ what: `GET /v1/sellers/${seller}/orders/lost-1/parcel` }),
  // A stream would go on: with a parameter that it does not know it ends once it is clear who may follow.
  'GET /v1/live/sellers/:id': (seller) => ({ what: `GET /v1/live/sellers/${seller}?nonesuch=0` }),
  'GET /v1/hub/parcels/:order': () => ({ what: 'GET /v1/hub/parcels/nothing?hub=Kingston' }),
  'GET /v1/hub/parcels/:order/label': () => ({ what: 'GET /v1/hub/parcels/nothing/label' }),
  'GET /v1/hub/boxes/:code': () => ({ what: 'GET /v1/hub/boxes/nothing?hub=Kingston' }),
  'POST /v1/hub/commands': () => ({ what: 'POST /v1/hub/commands', body: {} }),
  'POST /v1/sellers/:id/consignments': (seller) => ({ what: `POST /v1/sellers/${seller}/consignments`, body: {} }),
  'GET /v1/sellers/:id/consignments/:consignment': (seller) => ({
    what: `GET /v1/sellers/${seller}/consignments/C-000000000000`,
  }),
  'POST /v1/sellers/:id/consignments/:consignment/changes': (seller) => ({
    what: `POST /v1/sellers/${seller}/consignments/C-000000000000/changes`,
    body: {},
  }),
  'GET /v1/sellers/:id/consignments/:consignment/labels': (seller) => ({
    what: `GET /v1/sellers/${seller}/consignments/C-000000000000/labels`,
  }),
  'GET /v1/sellers/:id/reports/:week': (seller) => ({ what: `GET /v1/sellers/${seller}/reports/2026-03-02` }),
  'GET /v1/sellers/:id/reports/:week/file': (seller) => ({ what: `GET /v1/sellers/${seller}/reports/2026-03-02/file` }),
  'GET /v1/actions/:id/tasks': (seller) => ({ what: `GET /v1/actions/${seller}~1/tasks` }),
  'POST /v1/actions/:id/inspections': (seller) => ({ what: `POST /v1/actions/${seller}~1/inspections`, body: {} }),
  'POST /v1/links/:id/explanation': (seller) => ({ what: `POST /v1/links/${seller}~1/explanation`, body: {} }),
  'GET /v1/notices/:id': (seller) => ({ what: `GET /v1/notices/${seller}~d1` }),
  'POST /v1/notices/:id/read': (seller) => ({ what: `POST /v1/notices/${seller}~d1/read` }),
  'PUT /v1/me/notice-preferences': () => ({ what: 'PUT /v1/me/notice-preferences', body: {} }),
  'POST /v1/me/proof': () => ({ what: 'POST /v1/me/proof', body: { by: 'password', password: 'a guess' } }),
  'PUT /v1/orders/:id/customer-data': (seller) => ({ what: 'PUT /v1/orders/O-1/customer-data', body: { seller } }),
  'DELETE /v1/orders/:id/customer-data': (seller) => ({ what: `DELETE /v1/orders/O-1/customer-data?seller=${seller}` }),
  'POST /v1/demonstration/arrivals': () => ({ what: 'POST /v1/demonstration/arrivals', body: {} }),
  'POST /v1/customer-sessions': () => ({ what: 'POST /v1/customer-sessions', body: {} }),
  'GET /v1/sellers/:id/access-watch': (seller) => ({ what: `GET /v1/sellers/${seller}/access-watch` }),
  'POST /v1/sellers/:id/access-watch/:alarm/lift': (seller) => ({
    what: `POST /v1/sellers/${seller}/access-watch/nothing/lift`,
    body: {},
  }),
  'POST /v1/access-watch/:alarm/review': () => ({ what: 'POST /v1/access-watch/nothing/review', body: {} }),
  'POST /v1/incidents/:id/reporter': () => ({ what: 'POST /v1/incidents/nothing/reporter', body: {} }),
  'POST /v1/me/reporting/appeal': () => ({ what: 'POST /v1/me/reporting/appeal', body: { what: 1 } }),
  'POST /v1/incidents': () => ({ what: 'POST /v1/incidents', body: {} }),
  'POST /v1/incidents/:id/additions': () => ({ what: 'POST /v1/incidents/nothing/additions', body: {} }),
  'POST /v1/incidents/:id/claim': () => ({ what: 'POST /v1/incidents/nothing/claim', body: {} }),
  'POST /v1/incidents/:id/notes': () => ({ what: 'POST /v1/incidents/nothing/notes', body: {} }),
  'POST /v1/incidents/:id/closing': () => ({ what: 'POST /v1/incidents/nothing/closing', body: {} }),
  'POST /v1/listing-reports': () => ({ what: 'POST /v1/listing-reports', body: {} }),
  'POST /v1/listing-reports/:id/review': () => ({ what: 'POST /v1/listing-reports/nothing/review', body: {} }),
  'POST /v1/data-breaches': () => ({ what: 'POST /v1/data-breaches', body: {} }),
  'POST /v1/data-breaches/:id/acts': () => ({ what: 'POST /v1/data-breaches/nothing/acts', body: {} }),
  'POST /v1/data-breaches/:id/traces': () => ({ what: 'POST /v1/data-breaches/nothing/traces', body: {} }),
  'GET /v1/sellers/:id/data-breaches': (seller) => ({ what: `GET /v1/sellers/${seller}/data-breaches` }),
  'POST /v1/sellers/:id/data-breaches/:breach/replies': (seller) => ({
    what: `POST /v1/sellers/${seller}/data-breaches/nothing/replies`,
    body: {},
  }),
  'POST /v1/me/requests': () => ({ what: 'POST /v1/me/requests', body: {} }),
  'POST /v1/subject-requests': () => ({ what: 'POST /v1/subject-requests', body: {} }),
  'POST /v1/mail/bounces': () => ({ what: 'POST /v1/mail/bounces', body: {} }),
  'GET /v1/decisions': (seller) => ({ what: `GET /v1/decisions?seller=${seller}` }),
  'GET /v1/people': (seller) => ({ what: `GET /v1/people?seller=${seller}` }),
  'GET /v1/invitations': (seller) => ({ what: `GET /v1/invitations?seller=${seller}` }),
  'POST /v1/invitations': (seller) => ({
    what: 'POST /v1/invitations',
    body: { email: 'new@example.com', role: 'seller-member', sellerId: seller },
  }),
  'POST /v1/sellers/:id/preview': (seller) => ({ what: `POST /v1/sellers/${seller}/preview`, body: { events: [{}] } }),
  // So that nothing happens to whoever else asks.
  'DELETE /v1/me/sessions': () => ({ what: 'DELETE /v1/me/sessions', body: {} }),
  'POST /v1/keys': () => ({ what: 'POST /v1/keys', body: {} }),
  'POST /v1/carriers/:carrier/scans': () => ({ what: 'POST /v1/carriers/nothing/scans', body: {} }),
  'POST /v1/carriers': () => ({ what: 'POST /v1/carriers', body: {} }),
  'GET /v1/carriers/:carrier': () => ({ what: 'GET /v1/carriers/nothing' }),
  'PATCH /v1/carriers/:carrier': () => ({ what: 'PATCH /v1/carriers/nothing', body: {} }),
  'DELETE /v1/carriers/:carrier': () => ({ what: 'DELETE /v1/carriers/nothing' }),
  'POST /v1/carriers/:carrier/secret': () => ({ what: 'POST /v1/carriers/nothing/secret', body: {} }),
  'POST /v1/carriers/:carrier/trials': () => ({ what: 'POST /v1/carriers/nothing/trials', body: {} }),
  'POST /v1/webhooks': () => ({ what: 'POST /v1/webhooks', body: {} }),
  'PATCH /v1/webhooks/:id': () => ({ what: 'PATCH /v1/webhooks/nothing', body: {} }),
  'POST /v1/webhooks/:id/replays': () => ({ what: 'POST /v1/webhooks/nothing/replays', body: {} }),
  'GET /v1/webhooks/:id/deliveries/:delivery': () => ({ what: 'GET /v1/webhooks/nothing/deliveries/nothing' }),
  'POST /v1/contexts': () => ({ what: 'POST /v1/contexts', body: {} }),
  'POST /v1/contexts/preview': () => ({ what: 'POST /v1/contexts/preview', body: {} }),
  'POST /v1/events': () => ({ what: 'POST /v1/events', body: [] }),
  'POST /v1/invitations/acceptance': () => ({ what: 'POST /v1/invitations/acceptance', body: {} }),
  'POST /v1/recovery': () => ({ what: 'POST /v1/recovery', body: {} }),
  'POST /v1/recovery/cancellation': () => ({ what: 'POST /v1/recovery/cancellation', body: {} }),
  'POST /v1/recovery/completion': () => ({ what: 'POST /v1/recovery/completion', body: {} }),
  'POST /auth/*': () => ({ what: 'POST /auth/nowhere', body: {} }),
  'GET /problems/:code': () => ({ what: 'GET /problems/internal' }),
  'GET /assets/*': () => ({ what: 'GET /assets/app-1a2b3c.js' }),
};

function askedOf(route: string, seller: string): { readonly what: string; readonly body?: object } {
  const named = ABOUT[route]?.(seller);
  return (
    named ?? { what: route.replace('/sellers/:id', `/sellers/${seller}`).replace(':id', 'nothing').replace('*', 'x') }
  );
}

/** What is about no seller is asked once: a person has only so many requests a minute. */
function askedAbout(route: string): readonly string[] {
  const [one, other] = ['S-1', 'S-2'].map((seller) => JSON.stringify(askedOf(route, seller)));
  return one === other ? ['S-1'] : ['S-1', 'S-2'];
}

const running = withService();

beforeAll(async () => {
  const facts = [...lostDisputes(1, 2, 3, 4, 5)];
  const both = ['S-1', 'S-2'].flatMap((seller) =>
    eventsOf(sorted(facts.map((fact) => ({ ...fact, seller })))).map((event) => renamed(event, seller)),
  );
  const { rejected } = await running.service().ledger.append(both);
  expect(rejected).toEqual([]);
  // Without it they are let in nowhere where something of customers is said.
  for (const who of ['seller-owner', 'seller-member'])
    await running.as(who, 'POST /v1/me/attestation', { body: { version: BRIEFING.version } });
});

/** Orders and disputes are unique in the installation. */
function renamed(event: Record<string, unknown>, seller: string): Record<string, unknown> {
  const data = event['data'] as Record<string, unknown>;
  const named = Object.entries(data).map(([name, value]) => [
    name,
    /^(order|dispute)Id$/.test(name) ? `${seller}.${value}` : value,
  ]);
  return { ...event, data: Object.fromEntries(named) };
}

test('every route has a row, and every row a route', () => {
  expect(HEAD.trim().split(/\s+/)).toEqual(CALLERS);
  const known = running.routes().map(({ method, url }) => `${method} ${url}`);
  expect(ROWS.map(({ route }) => route).sort()).toEqual([...new Set(known)].sort());
  for (const { route, reaches } of ROWS)
    expect([route, [...reaches.values()]]).toEqual([route, expect.not.arrayContaining([undefined])]);
});

test('every route for programs refuses a parameter that it does not know, before anything is done', {
  timeout: 60_000,
}, async () => {
  const found = new Map<string, unknown>();
  for (const { route, reaches } of ROWS.filter((row) => row.route.includes(' /v1/'))) {
    const who = CALLERS.find((caller) => ['+', 'o'].includes(reaches.get(caller) ?? '-'));
    // For drivers only, who are none of these.
    if (who === undefined) continue;
    const { what, body } = askedOf(route, 'S-1');
    const asked = `${what}${what.includes('?') ? '&' : '?'}nonesuch=1`;
    const answer = await running.as(who, asked, body === undefined ? {} : { body });
    found.set(route, [answer.status, answer.body?.pointer]);
  }
  expect([...found].filter(([, told]) => String(told) !== '400,/query/nonesuch')).toEqual([]);
});

/** There are more routes than anybody may ask in a minute. */
async function askPatiently(who: Caller, what: string, sent: { readonly body?: object }) {
  const answer = await running.as(who, what, sent);
  if (answer.status !== 429) return answer;
  running.later(MINUTE);
  return running.as(who, what, sent);
}

describe.each(CALLERS)('%s', (who) => {
  test('gets through to what is theirs and to nothing else', async () => {
    const found = new Map<string, string>();
    const expected = new Map<string, string>();
    for (const { route, reaches } of ROWS)
      for (const seller of askedAbout(route)) {
        const { what, body } = askedOf(route, seller);
        const isForeign = seller === 'S-2' && reaches.get(who) === 'o';
        const { status, text } = await askPatiently(who, what, body === undefined ? {} : { body });
        found.set(`${route} ${seller}`, status === 401 || status === 403 ? `${status}` : 'through');
        expected.set(`${route} ${seller}`, isForeign ? '403' : EXPECTED[reaches.get(who) as Reach]);
        if (!isForeign) continue;
        // What is refused says nothing, not even whether there is such a seller.
        const unknown = askedOf(route, 'S-999');
        const nowhere = await askPatiently(who, unknown.what, unknown.body === undefined ? {} : { body: unknown.body });
        expect([nowhere.status, nowhere.text]).toEqual([status, text]);
      }
    expect(found).toEqual(expected);
  });
});

const EXPECTED: Readonly<Record<Reach, string>> = { '+': 'through', o: 'through', '-': '403', x: '401' };

const REASON = 'Three messages ask customers to write elsewhere.';
const TAKEOVER = { from: '2026-03-02T00:00:00Z', to: '2026-03-03T00:00:00Z', reason: REASON };
const decision = (kind: string, chosen: string) =>
  [`POST /v1/cases/S-1~1~${kind}~1/decision`, { decision: chosen, reason: REASON, seen: 0 }] as const;

describe('given people who have not proved lately who they are', () => {
  beforeAll(async () => {
    for (const who of ['administrator', 'staff-agent', 'staff-lead'] as const) await running.as(who, 'GET /v1/me');
    await running.database().pool.query('update auth.session set "provedAt" = null');
  });

  test.each<[Caller, string, object?]>([
    ['administrator', 'POST /v1/keys', { kind: 'integrator', name: 'K', scopes: ['standing:read'] }],
    ['administrator', 'DELETE /v1/keys/nothing'],
    ['administrator', 'POST /v1/invitations', { email: 'new@example.com', role: 'staff-lead' }],
    ['administrator', 'DELETE /v1/people/nobody'],
    ['administrator', 'POST /v1/recoveries/nothing/approval', { reason: REASON }],
    ['administrator', 'POST /v1/webhooks', { url: 'https://shop.example/hooks', topics: ['action.*'] }],
    ['administrator', 'PATCH /v1/webhooks/nothing', { url: 'https://shop.example/hooks' }],
    ['administrator', 'POST /v1/webhooks/nothing/secret', {}],
    ['administrator', 'POST /v1/carriers', { carrier: 'post', name: 'Post' }],
    ['administrator', 'PATCH /v1/carriers/nothing', { furtherCodes: { Z9: 'delivered' } }],
    ['administrator', 'POST /v1/carriers/nothing/secret', {}],
    ['administrator', 'POST /v1/policies/proposals/nothing/activation', { seen: 'kingston-express@1', reason: REASON }],
    ['staff-lead', 'POST /v1/sellers/S-1/takeovers', TAKEOVER],
    ['staff-agent', ...decision('removal', 'approved')],
    ['staff-agent', ...decision('decide_suspension', 'applied')],
    ['staff-agent', ...decision('confirm_suspension', 'confirmed')],
  ])('%s is asked for it: %s', async (who, what, body) => {
    const { status, body: told } = await running.as(who, what, body === undefined ? {} : { body });
    expect([status, told.type]).toEqual([403, '/problems/step-up-needed']);
  });

  test.each<[Caller, string, object?]>([
    ['administrator', 'PATCH /v1/webhooks/nothing', { state: 'paused' }],
    ['administrator', 'PATCH /v1/carriers/nothing', { state: 'paused' }],
    ['administrator', 'POST /v1/policies/proposals/nothing/withdrawal', { reason: REASON }],
    ['staff-agent', ...decision('removal', 'refused')],
    ['staff-agent', ...decision('decide_suspension', 'dropped')],
    ['staff-agent', ...decision('review', 'extended')],
  ])('%s is not, for what harms nobody: %s', async (who, what, body) => {
    expect((await running.as(who, what, body === undefined ? {} : { body })).status).toBe(404);
  });
});
