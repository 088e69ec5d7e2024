import type { PlatformFact } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { type PlatformEntry, PlatformLog } from '../../rulebook/platform-log.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { Versions } from '../../rulebook/policy/versions.ts';
import type { Tally } from '../../rulebook/standing/steps.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Head } from './gate.ts';
import { type PlatformRow, platformEntriesAfter, readPolicies } from './platform-store.ts';

/** Reads a policy file; throws when it is damaged: only good ones are ever stored. */
export type ReadPolicy = (document: string) => Policy;

/** This server's copy of what reaches all sellers: policies, weekly records, contexts. */
export class Platform {
  private readonly readPolicy: ReadPolicy;
  private policies = 0;
  private known: PlatformLog | undefined;
  /** What the clock brings next; asked at every transaction. */
  private next: ReturnType<PlatformLog['next']> | undefined;

  constructor(readPolicy: ReadPolicy) {
    this.readPolicy = readPolicy;
  }

  get log(): PlatformLog {
    if (this.known === undefined) throw new Error('the platform has not been read yet');
    return this.known;
  }

  /** How many entries this server knows. */
  get version(): number {
    return this.log.version;
  }

  /** When the latest entry was made; −∞ before the first. */
  get latest(): Instant {
    return this.version === 0 ? Number.NEGATIVE_INFINITY : this.log.entry(this.version).at;
  }

  /** Reads what this server does not know yet. True when everything was read anew: then no docket is good any more. */
  async sync(database: Queryable, head: Head): Promise<boolean> {
    const renewed = this.known === undefined || this.policies !== head.policies;
    if (renewed) await this.readAnew(database, head);
    if (this.version < head.platformVersion)
      for (const row of await platformEntriesAfter(database, this.version))
        if (row.version === this.version + 1) this.add(entryOf(row));
    return renewed;
  }

  /** Adds an entry that is being written in the same transaction; `forget` when that fails. */
  add(entry: PlatformEntry): void {
    this.log.append(entry);
    this.next = undefined;
  }

  /** Throws this copy away: it may be ahead of the database. */
  forget(): void {
    this.known = undefined;
  }

  /** What the clock brings next: a weekly record or a policy taking effect. `began` is the clock's first reading. */
  nextStep(began: Instant): ReturnType<PlatformLog['next']> {
    this.next ??= this.log.next(began);
    return this.next;
  }

  private async readAnew(database: Queryable, head: Head): Promise<void> {
    const rows = await readPolicies(database);
    const versions = rows.map((row) => ({
      policy: this.readPolicy(row.document),
      from: row.effective_from ?? Number.NEGATIVE_INFINITY,
    }));
    this.known = new PlatformLog(new Versions(versions));
    this.policies = head.policies;
    this.next = undefined;
  }
}

/** What is stored of an entry besides its kind and instant. */
export function bodyOf(entry: PlatformEntry): string {
  switch (entry.kind) {
    case 'record':
      return JSON.stringify({ tallies: entry.tallies });
    case 'version':
      return '{}';
    case 'context':
      return JSON.stringify({ fact: entry.fact });
  }
}

function entryOf({ kind, at, body }: PlatformRow): PlatformEntry {
  switch (kind) {
    case 'record':
      return { kind, at, tallies: (body as { tallies: readonly Tally[] }).tallies };
    case 'version':
      return { kind, at };
    case 'context':
      return { kind, at, fact: (body as { fact: PlatformFact }).fact };
  }
}
