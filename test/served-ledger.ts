import { randomUUID } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import type { Pool } from 'pg';
import { type Actor, NOBODY } from '../src/rulebook/accounts/actor.ts';
import type { Fact } from '../src/rulebook/facts.ts';
import type { Instant } from '../src/rulebook/instant.ts';
import { followAppeals } from '../src/service/answers/follow.ts';
import { type Followers, NO_FOLLOWERS } from '../src/service/answers/followers.ts';
import { registerAnswerRoutes } from '../src/service/answers/routes/register.ts';
import { followLedger } from '../src/service/cases/follow.ts';
import { casesForFiles } from '../src/service/cases/for-files.ts';
import { registerCaseRoutes } from '../src/service/cases/routes/register.ts';
import { registerContextRoutes } from '../src/service/contexts/routes/register.ts';
import { registerDeskRoutes } from '../src/service/desk/routes/register.ts';
import { ATTACH_FILES } from '../src/service/files/attach.ts';
import type { FileParts } from '../src/service/files/parts.ts';
import { registerFileRoutes } from '../src/service/files/routes/register.ts';
import type { App } from '../src/service/http/registrar.ts';
import { followInspections } from '../src/service/inspections/follow.ts';
import { INSPECTIONS_FOR_CASES } from '../src/service/inspections/for-cases.ts';
import { registerInspectionRoutes } from '../src/service/inspections/routes/register.ts';
import type { ClockKind } from '../src/service/ledger/gate.ts';
import type { Ledger } from '../src/service/ledger/ledger.ts';
import { relay, toAll } from '../src/service/ledger/relay.ts';
import { followLinks } from '../src/service/links/follow.ts';
import { linksForCases } from '../src/service/links/for-cases.ts';
import type { RaisedLink } from '../src/service/links/parts.ts';
import { registerLinkRoutes } from '../src/service/links/routes/register.ts';
import { registerOrderRoutes } from '../src/service/orders/routes/register.ts';
import { cleanPictures } from '../src/service/pictures/clean-picture.ts';
import { shadowedBy } from '../src/service/policy/put-in-shadow.ts';
import { accessesForCases } from '../src/service/reveals/for-cases.ts';
import { deriveKey } from '../src/service/sealing.ts';
import { type CapabilitiesCache, createCapabilitiesCache } from '../src/service/sellers/capabilities-cache.ts';
import { registerSellerRoutes } from '../src/service/sellers/routes/register.ts';
import { decidersOfAction, inspectionsInQueue } from '../src/service/start/answers-in-queue.ts';
import { mattersOfFiles } from '../src/service/start/matters-of-files.ts';
import { registerTakeoverRoutes } from '../src/service/takeovers/routes/register.ts';
import { createTexts } from '../src/service/texts/texts.ts';
import { writeActsOf } from './acts.ts';
import { eventsOf } from './events-of-facts.ts';
import { memoryFileStore } from './files/memory-file-store.ts';
import { LATE, openTestLedger, POLICY_DOCUMENT, readPolicy } from './ledger/drive.ts';
import { sorted } from './reference/examples.ts';
import { ACTORS, testApp } from './test-app.ts';

/** A ledger with the API over it. */
export type Served = {
  readonly app: App;
  readonly ledger: Ledger;
  readonly capabilities: CapabilitiesCache;
  /** Passes on what waits in the outbox, as the running service does every other second. */
  readonly passOn: () => Promise<void>;
  /** The follower of the outbox that opens and closes cases. */
  readonly follow: ReturnType<typeof followLedger>;
  /** The follower that finds links between accounts; and the links that sellers were told of. */
  readonly followLinks: ReturnType<typeof followLinks>;
  /** The follower that takes appeals which events tell. */
  readonly followAppeals: ReturnType<typeof followAppeals>;
  readonly raisedLinks: readonly RaisedLink[];
  /** Sellers whose people were signed out. */
  readonly signedOut: readonly string[];
  /** What files are made of; `store` holds what is sealed. */
  readonly files: FileParts & { readonly store: ReturnType<typeof memoryFileStore> };
  /** Appends facts in the order of their times; none may be refused. */
  readonly tell: (facts: readonly Fact[]) => Promise<void>;
  readonly get: (who: string, url: string, sent?: object) => Promise<Answered>;
  readonly post: (who: string, url: string, body: object) => Promise<Answered>;
};

/** An answer; `body` is what its JSON says. */
export type Answered = {
  readonly status: number;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
  readonly body: any;
  readonly headers: Readonly<Record<string, unknown>>;
};

/** Who may ask: those of every test, and further ones that only these routes tell apart. */
const WHO: Readonly<Record<string, Actor>> = {
  ...ACTORS,
  other: { kind: 'person', id: 'P-5', role: 'staff-agent' },
  officer: { kind: 'person', id: 'P-4', role: 'data-protection-officer' },
  shop: {
    kind: 'key',
    id: 'K-shop',
    keyKind: 'integrator',
    scopes: ['capabilities:read', 'preview:write', 'standing:read'],
  },
};

/** Those who work on cases, by id. */
const NAMES: Readonly<Record<string, string>> = { 'P-1': 'Ada', 'P-2': 'Lena', 'P-5': 'Olu' };

/** Serves sellers, answers, cases and contexts from a database. Who asks is a name of `WHO`. */
export async function serve(
  pool: Pool,
  clock: ClockKind = 'events',
  now: () => Instant = () => LATE,
  followers: Partial<Followers> = {},
): Promise<Served> {
  const ledger = await openTestLedger(pool, clock, { now });
  const capabilities = createCapabilitiesCache({ ledger, now, judgesByWall: clock === 'wall' });
  let ids = 0;
  const newId = () => `id-${++ids}`;
  const texts = createTexts({ key: deriveKey('a secret of the tests', 'texts'), newId });
  const named = async (wanted: readonly string[]) => new Map(wanted.map((id) => [id, NAMES[id] ?? id]));
  const all = async () => Object.entries(NAMES).map(([id, name]) => ({ id, name }));
  const cases = {
    ledger,
    pool,
    texts,
    newId,
    colleagues: { named, all },
    links: linksForCases({ ledger, pool, texts }),
    inspections: INSPECTIONS_FOR_CASES,
    rules: { shadowedBy },
    misuse: accessesForCases({ ledger, pool }),
    writeActs: writeActsOf(pool, now),
  };
  const inspections = { ledger, pool, texts, followers: inspectionsInQueue(async () => readPolicy(POLICY_DOCUMENT)) };
  const signedOut: string[] = [];
  const signOut = async (_: unknown, seller: string) => signedOut.push(seller);
  const takeovers = { ledger, pool, texts, newId, named, signOut };
  const raisedLinks: RaisedLink[] = [];
  const links = {
    ...{ ledger, pool, texts, files: ATTACH_FILES, newId, key: deriveKey('a secret of the tests', 'links') },
    raised: async (link: RaisedLink) => void raisedLinks.push(link),
  };
  const answers = {
    ...{ ledger, pool, texts, files: ATTACH_FILES, newId, followers: { ...NO_FOLLOWERS, ...followers } },
    decidersOfAction,
  };
  const files = {
    ...{ pool, store: memoryFileStore(), clean: cleanPictures(), key: deriveKey('a secret of the tests', 'files') },
    ...{ newId: randomUUID, now, matters: mattersOfFiles({ ledger, pool }), cases: casesForFiles(cases) },
  };
  const { app } = testApp({
    authenticate: async (headers) => WHO[headers.get('authorization') ?? ''] ?? NOBODY,
    routes: [
      (routes) => registerSellerRoutes(routes, { ledger, pool, capabilities }),
      (routes) => registerAnswerRoutes(routes, answers),
      (routes) => registerContextRoutes(routes, { ledger, pool, newId, now }),
      (routes) => registerCaseRoutes(routes, cases),
      (routes) => registerLinkRoutes(routes, links),
      (routes) => registerInspectionRoutes(routes, inspections),
      (routes) => registerTakeoverRoutes(routes, takeovers),
      (routes) => registerFileRoutes(routes, files),
      (routes) => registerOrderRoutes(routes, { ledger }),
      (routes) => registerDeskRoutes(routes, { pool, ledger }),
    ],
  });
  const ask = async (who: string, request: InjectOptions, sent: object = {}): Promise<Answered> => {
    const { statusCode, body, headers } = await app.inject({ ...request, headers: { ...sent, authorization: who } });
    return { status: statusCode, text: body, body: body === '' ? undefined : JSON.parse(body), headers };
  };
  return {
    app,
    ledger,
    capabilities,
    follow: followLedger(cases),
    followLinks: followLinks(links),
    followAppeals: followAppeals(answers),
    raisedLinks,
    signedOut,
    files,
    async passOn() {
      while (
        (await relay(
          pool,
          toAll([followLedger(cases), followAppeals(answers), followLinks(links), followInspections(inspections)]),
          now,
        )) > 0
      );
    },
    async tell(facts) {
      const events = eventsOf(sorted(facts));
      const receipt = await ledger.append(events);
      if (receipt.accepted !== events.length) throw new Error(JSON.stringify(receipt));
    },
    get: (who, url, sent) => ask(who, { method: 'GET', url }, sent),
    post: (who, url, body) => ask(who, { method: 'POST', url, payload: body }),
  };
}
