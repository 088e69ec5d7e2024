import type { KeyScope, Role } from '../rulebook/accounts/actor.ts';
import { ROLE_NAMES } from './accounts-en.ts';

export const API_TITLE = 'Kingston Trust API';

/** The first page of the reference, in Markdown. */
export const API_INTRODUCTION = `Kingston Trust keeps a marketplace fair to its sellers and safe for its customers. Your systems tell it what happens (orders, scans, returns, disputes, inspections); it answers who may do what, and why.

**Three calls are enough to begin**

1. \`POST /v1/events\`: send what happens, one event or up to 5,000 at a time.
2. \`GET /v1/sellers/{id}/capabilities\`: ask what a seller may do now. Made for the hot path.
3. \`GET /v1/sellers/{id}/standing\`: show a seller where the account stands, and the way back.

\`\`\`sh
curl https://trust.example/v1/events -H "Authorization: Bearer $KEY" -H "Content-Type: application/json" -d '{
  "specversion": "1.0", "id": "e-1", "source": "/shop", "type": "order.placed", "subject": "S-17", "time": "2026-03-02T10:00:00Z",
  "data": {"orderId": "O-1", "customer": "C-9", "fulfilment": "seller", "shipBy": "2026-03-04T10:00:00Z",
           "deliverBy": "2026-03-12T00:00:00Z", "destination": {"country": "JM", "region": "Kingston"}}}'
{"accepted":1,"duplicates":0,"rejected":[]}
\`\`\`

**Keys.** Integrations send \`Authorization: Bearer <key>\`. An administrator makes keys in the console; each has scopes, and is shown once. People use the console, which signs in with a cookie.

**Instants** are RFC 3339 in UTC (\`2026-03-16T15:00:00Z\`). **Shares** lie between 0 and 1. **Meters** are in nats.

**Lists** are pages: \`{items, next}\`. Hand \`next\` to the next request as \`cursor\`, until it is null.

**Problems** are RFC 9457 documents. Their \`type\` is stable, and the address of a page that says what it means and what to do: see [all problems](/problems). Places are JSON pointers that begin with \`/body\`, \`/query\` or \`/path\`.

**Repeats do no harm.** An event is known by \`subject\`, \`source\` and \`id\`; sending it again changes nothing. So when an answer is lost, send the same batch again.

**Limits.** 6,000 requests a minute for each key, 600 for each person, over all servers; a preview counts as ten; a 429 says when to go on. What is in an answer may grow: pass over fields that you do not know.`;

/** What the parts of the reference are about. */
export const API_TAGS: Readonly<Record<string, string>> = {
  events: 'What happens on the marketplace, told as CloudEvents.',
  sellers: 'Where a seller stands, what a seller may do, and what would change it.',
  desk: 'What a seller has to hand over and by when, when the shop works, and what customers can be promised.',
  actions: 'Warnings, restrictions and suspensions, each with its evidence and how it came about.',
  answers: 'What sellers answer to an action: acknowledgement, plan, appeal, questions; and what staff say to them.',
  decisions: 'The record of everything that was decided, line by line.',
  notices: 'What sellers were told, as it was sent, and how it reached them.',
  reports: 'What sellers were told of their weeks, on the page, by mail and as files.',
  contexts: 'Storms, customs delays and slowdowns that excuse failures.',
  takeovers: 'Accounts that somebody else was in for a time.',
  webhooks: 'Being told of changes, signed per Standard Webhooks.',
  links: 'Links to other accounts, as their seller is told them, and how a seller explains them.',
  'customer-data':
    'What is known of the customers of orders: it goes in and is erased; a person is shown what an order calls for, on record, and no program reads it.',
  carriers:
    'For carriers and their drivers: what a scanned parcel needs, calls that are put through, passes for a shift.',
  tracking: 'What carriers tell of parcels, and where the parcels of an order are.',
  threads: 'What customers and sellers say to each other about an order: screened, sealed, and read by nobody else.',
  'held-messages':
    'Messages that wait for a person of the staff, because the screen held them or the other side has reported them.',
  returns:
    'What customers send back: asked for, received, inspected, paid back; by the seller, or by the hub and the marketplace.',
  hub: 'What the hub does for sellers: consignments, stock, parcels of dispatched orders, and who did what with them.',
  disputes: 'Disputes about orders: opened by customers, answered by sellers, decided by a person on facts first.',
  listings:
    'Listings: reported by anybody, looked at by a person, taken down one by one, with reasons, and shown again.',
  labels: 'What sellers stick on parcels: a code in place of a person.',
  screening: 'What screening finds in texts of the marketplace’s own chat: they are not kept.',
  emergencies:
    'Staff see nothing of customers as a rule: in an emergency two of them open what is needed, briefly, and a third one reviews it.',
  customers: 'What customers do here: they come from the marketplace, and see who used which of their data.',
  incidents: 'Problems with data that anybody reports, and what became of them.',
  'data-protection': 'What the data protection officer watches, in figures.',
  audit: 'The tamper-evident log: what it looks like now, and proofs that something is in it.',
  files: 'Pictures that sellers send along as evidence: cleaned, sealed, and shown to few.',
  cases: 'What people of the staff are asked to decide: one queue, claimed one by one.',
  marketplace: 'What is common to the whole marketplace.',
  policy: 'The rules and numbers in force.',
  accounts: 'Who works here, and the keys of programs.',
  'sign-in': 'How people sign in.',
  operations: 'For those who run the service.',
};

/** Who may use a route. */
export type Who =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'signed-in' }
  | {
      readonly kind: 'some';
      readonly scopes: readonly KeyScope[];
      /** Roles that may for their own seller, and for all. */
      readonly own: readonly Role[];
      readonly all: readonly Role[];
    };

/** One line of the reference. */
export function describeWho(who: Who): string {
  switch (who.kind) {
    case 'everyone':
      return '**For** everybody, without signing in.';
    case 'signed-in':
      return '**For** everybody who is signed in.';
    case 'some':
      return `**For** ${[...who.scopes.map((scope) => `keys with the scope \`${scope}\``), ...describeRoles(who)].join('; ')}.`;
  }
}

function describeRoles({ own, all }: Extract<Who, { kind: 'some' }>): readonly string[] {
  const names = (roles: readonly Role[]) => roles.map((role) => ROLE_NAMES[role]).join(', ');
  return [
    ...(own.length === 0 ? [] : [`${names(own)}: of their own seller`]),
    ...(all.length === 0 ? [] : [names(all)]),
  ];
}

/** What an answer is when its shape does not say it. */
export const ANSWER_WORDS: Readonly<Record<string, string>> = {
  '200': 'Done.',
  '201': 'Made.',
  '202': 'Taken in; it will be done.',
  '204': 'Done; there is nothing more to say.',
  '304': 'Unchanged since the version that you have.',
};
