import type { AccountRefusal } from '../../rulebook/accounts/refusals.ts';
import { describeAccountRefusal } from '../../words/accounts-en.ts';
import { fill, type Parameters } from '../../words/fill.ts';
import { REQUEST_PROBLEMS, type RequestProblemCode } from '../../words/http-en.ts';
import { type ProblemCode, problemType } from './problems.ts';
import { STATUS } from './statuses.ts';

/** What is to be read about a problem. `example` is the detail as one request may get it. */
export type ProblemEntry = {
  readonly code: ProblemCode;
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly example: string;
  readonly meaning?: string;
  readonly cure?: string;
};

/** Every problem there is, in the order of the statuses. */
export function problemCatalogue(): readonly ProblemEntry[] {
  return (Object.keys(STATUS) as ProblemCode[])
    .map(problemEntry)
    .toSorted((one, other) => one.status - other.status || (one.code < other.code ? -1 : 1));
}

/** One of them. */
export function problemEntry(code: ProblemCode): ProblemEntry {
  const known = { code, type: problemType(code), status: STATUS[code] };
  if (!isRequestProblem(code)) {
    const { title, detail } = describeAccountRefusal(SAMPLES[code]);
    return { ...known, title, example: detail };
  }
  const { title, detail, meaning, cure } = REQUEST_PROBLEMS[code];
  return { ...known, title, example: fill(detail, PARAMETERS), meaning, cure };
}

function isRequestProblem(code: ProblemCode): code is RequestProblemCode {
  return Object.hasOwn(REQUEST_PROBLEMS, code);
}

/** A refusal of each kind, as an example. */
const SAMPLES: { readonly [Code in AccountRefusal['code']]: Extract<AccountRefusal, { code: Code }> } = {
  'sign-in-needed': { code: 'sign-in-needed' },
  'not-permitted': { code: 'not-permitted', permission: 'contexts.declare' },
  'another-seller': { code: 'another-seller', sellerId: 'S-17' },
  'scope-missing': { code: 'scope-missing', scope: 'events:write' },
  'step-up-needed': { code: 'step-up-needed', ways: ['passkey', 'code', 'recovery-code'], minutes: 10 },
  'come-again': { code: 'come-again', minutes: 10, where: 'https://shop.example/orders' },
  'arrivals-closed': { code: 'arrivals-closed' },
  'link-unreadable': { code: 'link-unreadable' },
  'link-not-signed': { code: 'link-not-signed' },
  'link-incomplete': { code: 'link-incomplete', claim: 'jti' },
  'link-elsewhere': { code: 'link-elsewhere', audience: 'https://trust.example' },
  'link-expired': { code: 'link-expired', minutes: 10 },
  'link-too-early': { code: 'link-too-early' },
  'link-lasts-too-long': { code: 'link-lasts-too-long', minutes: 10 },
  'link-used': { code: 'link-used' },
  'arrival-not-ours': { code: 'arrival-not-ours' },
  'arrival-refused': { code: 'arrival-refused' },
  'marketplace-away': { code: 'marketplace-away' },
  'signed-in-as-another': { code: 'signed-in-as-another' },
  'foreign-origin': { code: 'foreign-origin' },
  'password-too-short': { code: 'password-too-short', least: 12 },
  'password-too-long': { code: 'password-too-long', most: 128 },
  'password-too-common': { code: 'password-too-common' },
  'wrong-sign-in': { code: 'wrong-sign-in' },
  'wrong-password': { code: 'wrong-password' },
  'wrong-code': { code: 'wrong-code' },
  'code-step-over': { code: 'code-step-over' },
  'second-step-on': { code: 'second-step-on' },
  'second-step-off': { code: 'second-step-off' },
  'passkey-refused': { code: 'passkey-refused' },
  'passkey-unverified': { code: 'passkey-unverified' },
  'unreadable-sign-in': { code: 'unreadable-sign-in' },
  'no-such-sign-in-path': { code: 'no-such-sign-in-path' },
  'sign-in-failed': { code: 'sign-in-failed' },
  'too-many-attempts': { code: 'too-many-attempts', seconds: 60 },
  'role-not-invitable': { code: 'role-not-invitable', role: 'customer' },
  'seller-needed': { code: 'seller-needed', role: 'seller-owner' },
  'seller-not-wanted': { code: 'seller-not-wanted', role: 'staff-agent' },
  'invitation-over': { code: 'invitation-over' },
  'scope-not-for-kind': { code: 'scope-not-for-kind', scope: 'events:write', kind: 'carrier' },
  'expiry-past': { code: 'expiry-past' },
  'carrier-missing': { code: 'carrier-missing' },
  'carrier-not-wanted': { code: 'carrier-not-wanted', kind: 'integrator' },
  'no-such-person': { code: 'no-such-person' },
  'last-administrator': { code: 'last-administrator' },
  'no-such-key': { code: 'no-such-key' },
  'no-such-session': { code: 'no-such-session' },
  'second-step-due': { code: 'second-step-due' },
  'password-first': { code: 'password-first' },
  'recovery-over': { code: 'recovery-over' },
  'own-recovery': { code: 'own-recovery' },
  'approval-not-needed': { code: 'approval-not-needed' },
  'another-person-needed': { code: 'another-person-needed' },
  'recovery-without-mail': { code: 'recovery-without-mail' },
  'no-such-recovery': { code: 'no-such-recovery' },
  'no-such-invitation': { code: 'no-such-invitation' },
};

/** For the details of request problems. */
const PARAMETERS: Parameters = {
  decision: 4,
  missing: 'the evidence item by item',
  found: 'an e-mail address in decision_facts',
  uncovered: 'A warning restricts nothing, so Regulation (EU) 2022/2065, art. 17 asks for no statement',
  wanted: 'application/json',
  line: 3,
  character: 14,
  place: 118,
  why: 'Content-Length is not the length of the body; let your HTTP library set it',
  seller: 'S-17',
  number: 4,
  context: 'X-3',
  order: 'O-1042',
  hub: 'Kingston',
  hubs: 'Kingston, Montego Bay',
  code: 'O-1042',
  consignment: 'C-0C1F5D2F7E10',
  state: 'delivered',
  serial: 2,
  return: '0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10',
  checks: 'complete, works',
  act: 'inspect it',
  currency: 'USD',
  left: '12.50 USD',
  refunded: '32.50 USD',
  rule: 'leg.other_leg',
  trouble: 'it did not answer',
  version: '0f3a5c7e9b1d2468',
  name: 'Ada',
  webhook: '0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10',
  delivery: 'msg_2KWPBgLlAfxdpx2AI54pPJ85f4WqKx0c',
  action: 'S-17/4',
  appeal: 'S-17/4/1',
  question: 'S-17/4/1',
  link: 'S-17/1',
  emergency: 'S-17~0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10',
  what: 'seller',
  id: 'S-17',
  regime: 'gdpr',
  people: 12,
  regimes: 'gdpr, jamaica-dpa',
  sellers: 'S-17',
  kinds: 'customer_data_misuse',
  words: 3,
  least: 8,
  listing: 'L-9',
  thread: 'O-1042~R-7',
  dispute: 'D-7',
  message: '0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10',
  endedAt: '2026-03-16T15:00:00Z',
  until: '2026-09-16T15:00:00Z',
  at: '2026-03-16T15:00:00Z',
  outcome: 'upheld',
  case: 'S-17~3~review~12',
  person: 'Ada',
  offered: 'lifted, extended',
  changes: 'action.lifted (S-17/3)',
  policy: 'kingston-express@2',
  latest: 'kingston-express@3',
  came: 'People activated kingston-express@3.',
  proposal: '0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10',
  status: 'withdrawn',
  earliest: '2026-03-31T05:00:00Z',
  from: '2026-03-12T08:00:00Z',
  to: '2026-03-14T10:30:00Z',
  after: '2026-03-16T15:00:00Z',
  days: 181,
  notice: 'S-17~d3',
  week: '2026-03-09',
  allowed: 'GET, HEAD',
  most: 5000,
  carrier: 'island-courier',
  minutes: 5,
  format: 'easypost',
  codes: 'easypost',
  size: 600,
  count: 7210,
  seconds: 5,
  reference: '0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10',
  pictureId: '0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10',
  picture: 'It is a PDF. Show the page on your screen and send a screenshot of it, as PNG or JPEG',
  oddity: 'It is an animated PNG. Send a screenshot of the moment that matters',
  width: 9000,
  height: 12_000,
  keys: 'The service of the key ring does not answer (ECONNREFUSED); nothing is to be done if it comes back',
};
