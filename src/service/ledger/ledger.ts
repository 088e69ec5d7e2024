import type { Pool } from 'pg';
import type { Docket } from '../../rulebook/docket.ts';
import type { ContextDeclared } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Judged } from '../../rulebook/marketplace.ts';
import { createGatherer } from '../postgres/gatherer.ts';
import { type AppendReceipt, appendByEvents, appendByWall } from './append.ts';
import { stepByWall } from './at-clock.ts';
import { DocketCache } from './docket-cache.ts';
import { type ClockKind, readHead, readHeads } from './gate.ts';
import { clockOf, glanceAt, lookAt, rehearseContextWith, rehearseWith } from './look.ts';
import type { Committed, Parts } from './parts.ts';
import { Platform, type ReadPolicy } from './platform.ts';
import { type Decide, type Recorded, recordWith } from './record.ts';
import { tick } from './tick.ts';
import { shared, Turns } from './turns.ts';

/** What is kept of sellers, and how they are judged: the one way in and out. */
export type Ledger = {
  /** Takes CloudEvents, parsed as JSON, of any sellers in; answers after the commit. Bad ones are refused by index. */
  append(events: readonly unknown[]): Promise<AppendReceipt>;
  /**
   * Records what somebody says about a seller at a screen, in one transaction with what is kept beside it; `decide` sees
   * the seller as it stands and may refuse.
   */
  record<Refusal>(seller: string, decide: Decide<Refusal>): Promise<Recorded<Refusal>>;
  /** The clock of the installation; −∞ when nothing has happened yet. */
  clock(): Promise<Instant>;
  /** Reads one seller as it stands at the clock; `look` must change nothing. Undefined: never heard of. */
  look<Answer>(seller: string, look: (docket: Docket) => Answer): Promise<Answer | undefined>;
  /** The same of several for the price of one, as far as this server has them in memory: `look` at those left out. */
  glance<Answer>(sellers: readonly string[], look: (docket: Docket) => Answer): Promise<ReadonlyMap<string, Answer>>;
  /** The same with a private copy that may be folded into: what it decides goes to `decided`, nothing is stored. */
  rehearse<Answer>(seller: string, play: (docket: Docket, decided: Judged[]) => Answer): Promise<Answer | undefined>;
  /** Plays a context that is not declared yet on every seller it may touch, one after the other. */
  rehearseContext(
    declared: ContextDeclared,
    play: (seller: string, before: Docket, after: Docket, decided: readonly Judged[]) => void,
  ): Promise<void>;
  /** Runs what time alone brings; answers how many sellers were looked at. To be called every second or so. */
  tick(): Promise<number>;
};

/** How a ledger is opened. */
export type LedgerOptions = {
  readonly pool: Pool;
  /** The kind of clock that the installation has. */
  readonly clock: ClockKind;
  readonly readPolicy: ReadPolicy;
  /** Wall time. */
  readonly now: () => Instant;
  /** How many sellers are kept in memory at most. */
  readonly cached?: number;
  /** Told after each commit. */
  readonly committed?: (what: Committed) => void;
};

/** Sellers in memory: about 20 kB each, so some hundred megabytes at most. */
const CACHED = 20_000;

/** Of every so many connections one is left to those who only read. */
const LEFT = 5;

/** Opens the ledger of an installation that has been set up (`setUpInstallation`). */
export function openLedger(options: LedgerOptions): Ledger {
  const { pool, now, clock, readPolicy } = options;
  const connections = pool.options.max;
  const parts: Parts = {
    ...{ pool, now },
    head: createGatherer((sellers: readonly string[]) => readHeads(pool, sellers)),
    platform: new Platform(readPolicy),
    cache: new DocketCache(options.cached ?? CACHED),
    turns: new Turns(Math.max(1, connections - Math.floor(connections / LEFT))),
    aloneTurns: new Turns(1),
    step: shared(() => stepByWall(parts)),
    committed: options.committed ?? (() => {}),
  };
  return {
    append: (events) => (clock === 'wall' ? appendByWall(parts, events) : appendByEvents(parts, events)),
    record: (seller, decide) => recordWith(parts, clock, seller, decide),
    clock: async () => clockOf(await readHead(pool), now()),
    look: (seller, look) => lookAt(parts, seller, look),
    glance: (sellers, look) => glanceAt(parts, sellers, look),
    rehearse: (seller, play) => rehearseWith(parts, seller, play),
    rehearseContext: (declared, play) => rehearseContextWith(parts, declared, play),
    tick: () => (clock === 'wall' ? tick(parts) : Promise.resolve(0)),
  };
}
