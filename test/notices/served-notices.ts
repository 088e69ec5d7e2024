import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Actor } from '../../src/rulebook/accounts/actor.ts';
import { NOBODY } from '../../src/rulebook/accounts/actor.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import type { Instant } from '../../src/rulebook/instant.ts';
import type { App } from '../../src/service/http/registrar.ts';
import type { Ledger } from '../../src/service/ledger/ledger.ts';
import { type Recipient, relay, toAll } from '../../src/service/ledger/relay.ts';
import { reportMails } from '../../src/service/notices/mail/report-mails.ts';
import { unsubscribeLinks } from '../../src/service/notices/mail/unsubscribe-link.ts';
import { type NoticeParts, type TeamMember, tellDecisions } from '../../src/service/notices/notices.ts';
import { tellPayouts } from '../../src/service/notices/payouts.ts';
import { registerNoticeRoutes } from '../../src/service/notices/routes/register.ts';
import { followContacts } from '../../src/service/notices/undelivered.ts';
import { followPayouts, releaseDue } from '../../src/service/payouts/follow.ts';
import { stillHeldFor } from '../../src/service/payouts/still-held.ts';
import type { ReportParts } from '../../src/service/reports/make-reports.ts';
import { registerReportRoutes } from '../../src/service/reports/routes/register.ts';
import { deriveKey } from '../../src/service/sealing.ts';
import { eventsOf } from '../events-of-facts.ts';
import { LATE, openTestLedger, POLICY_DOCUMENT, readPolicy } from '../ledger/drive.ts';
import { sorted } from '../reference/examples.ts';
import { ACTORS, testApp } from '../test-app.ts';

/** A marketplace whose sellers are told, with the API over it. */
export type ToldMarketplace = {
  readonly app: App;
  readonly ledger: Ledger;
  readonly parts: NoticeParts;
  readonly reports: ReportParts;
  readonly logged: () => string;
  /** Appends facts in the order of their times, and passes on what was decided. */
  readonly tell: (facts: readonly Fact[]) => Promise<void>;
  /** Passes on what waits in the outbox; answers how many messages left. */
  readonly pass: () => Promise<number>;
  /** Pays what falls due of what is held, and passes on what is told of it. */
  readonly payOut: () => Promise<void>;
  /** The follower of the outbox that writes what is told of payouts. */
  readonly tellPayouts: Recipient;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
  readonly ask: (who: string, what: string, body?: unknown, type?: string) => Promise<{ status: number; body: any }>;
  /** Gets what is no JSON, or is looked at as it came. */
  readonly download: (
    who: string,
    url: string,
  ) => Promise<{ body: string; headers: Readonly<Record<string, unknown>> }>;
};

const WHO: Readonly<Record<string, Actor>> = {
  ...ACTORS,
  member: { kind: 'person', id: 'P-5', role: 'seller-member', sellerId: 'S-1' },
  other: { kind: 'person', id: 'P-6', role: 'seller-owner', sellerId: 'S-2' },
  mailer: { kind: 'key', id: 'K-mail', keyKind: 'integrator', scopes: ['mail:report'] },
  officer: { kind: 'person', id: 'P-4', role: 'data-protection-officer' },
};

/** The people of S-1. */
export const TEAM: readonly TeamMember[] = [
  { id: 'P-3', name: 'Marcia Bennett', email: 'marcia@shop.example' },
  { id: 'P-5', name: 'Winston Bailey', email: 'winston@shop.example' },
];

/** Enters them as people who sign in: what is kept of their mail goes with them. */
export async function insertTeam(pool: Pool): Promise<void> {
  for (const { id, name, email } of TEAM)
    await pool.query(
      `insert into auth."user" (id, name, email, "emailVerified", role, "sellerId") values ($1, $2, $3, true, 'seller-owner', 'S-1')`,
      [id, name, email],
    );
}

export type ToldOptions = {
  readonly clock?: 'wall' | 'events';
  readonly now?: () => Instant;
  readonly sendsMail?: boolean;
  /** Of the policy, where it is not the shipped one. */
  readonly document?: string;
};

/** Opens it over a database. Several over one database are several servers. */
export async function toldMarketplace(pool: Pool, options: ToldOptions = {}): Promise<ToldMarketplace> {
  const { clock = 'events', now = () => LATE, sendsMail = false, document = POLICY_DOCUMENT } = options;
  const ledger = await openTestLedger(pool, clock, { now, document });
  const policy = readPolicy(document);
  const parts: NoticeParts = {
    newId: randomUUID,
    ...{
      pool,
      ledger,
      now,
      sendsMail,
      unsubscribeLinks: unsubscribeLinks(deriveKey('a secret of the tests', 'unsubscribe')),
    },
    policies: async () => [{ policy, from: Number.NEGATIVE_INFINITY }],
    team: async (seller) => (seller === 'S-1' ? TEAM : []),
  };
  const reports: ReportParts = { pool, ledger, now, policy: async () => policy, mail: reportMails(parts) };
  const { app, logged } = testApp({
    authenticate: async (headers) => WHO[headers.get('authorization') ?? ''] ?? NOBODY,
    routes: [(routes) => registerNoticeRoutes(routes, parts), (routes) => registerReportRoutes(routes, reports)],
  });
  const payouts = { pool, ledger, now };
  const stillHeld = (seller: string, action: number) => stillHeldFor(pool, seller, action);
  const aboutPayouts = tellPayouts({ ...parts, stillHeld });
  const told = toAll([tellDecisions(parts), followPayouts(payouts), aboutPayouts, followContacts(parts)]);
  const pass = () => relay(pool, told, now);
  const payOut = async () => {
    await releaseDue(payouts);
    while ((await pass()) > 0);
  };
  return {
    ...{ app, ledger, parts, reports, logged, pass, payOut, tellPayouts: aboutPayouts },
    async tell(facts) {
      const receipt = await ledger.append(eventsOf(sorted(facts)));
      if (receipt.rejected.length > 0) throw new Error(JSON.stringify(receipt));
      await pass();
    },
    async download(who, url) {
      const { body, headers } = await app.inject({ method: 'GET', url, headers: { authorization: who } });
      return { body, headers };
    },
    async ask(who, what, body, type = 'application/json') {
      const [method = 'GET', url = ''] = what.split(' ');
      const payload = typeof body === 'string' ? body : JSON.stringify(body);
      const sent = body === undefined ? {} : { payload, headers: { 'content-type': type } };
      const answer = await app.inject({
        ...{ method: method as 'GET', url, ...sent },
        headers: { authorization: who, ...sent.headers },
      });
      return { status: answer.statusCode, body: answer.body === '' ? undefined : JSON.parse(answer.body) };
    },
  };
}

/** What a notice says, as lines of plain text; dates as they are. */
// biome-ignore lint/suspicious/noExplicitAny: an answer of the API
export function linesOf(letter: any): readonly string[] {
  const text = (each: { text: string; values: Record<string, string | { at?: string; id?: string }> }) =>
    each.text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = each.values[name];
      return typeof value === 'string' ? value : (value?.at ?? value?.id ?? '?');
    });
  return [
    text(letter.title),
    // biome-ignore lint/suspicious/noExplicitAny: an answer of the API
    ...letter.parts.flatMap((part: any) => [
      `# ${part.heading}`,
      // biome-ignore lint/suspicious/noExplicitAny: an answer of the API
      ...part.said.map((each: any) => (each.title === undefined ? text(each) : `${each.title}: ${text(each)}`)),
    ]),
  ];
}
