import type { PlatformFact } from '../../rulebook/facts.ts';
import { type PlatformEntry, PlatformLog } from '../../rulebook/platform-log.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { Versions } from '../../rulebook/policy/versions.ts';
import type { Tally } from '../../rulebook/standing/steps.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Head } from './gate.ts';
import { type PlatformRow, platformEntriesAfter, readPolicies } from './platform-store.ts';

/** Reads a policy file; throws when it is damaged: only good ones are ever stored. */
export type ReadPolicy = (document: string) => Policy;

/** This server's copy of what reaches all sellers: policies, weekly records, contexts. All in it is committed. */
export class Platform {
  private readonly readPolicy: ReadPolicy;
  /** By document. */
  private readonly read = new Map<string, Policy>();
  private known: { readonly log: PlatformLog; readonly policies: number } | undefined;

  constructor(readPolicy: ReadPolicy) {
    this.readPolicy = readPolicy;
  }

  /**
   * The log as `head` says it, which must have been read behind the gate. Sellers judged by another copy of the log are
   * no good with this one.
   */
  async sync(database: Queryable, head: Head): Promise<PlatformLog> {
    const log = this.beginningOf(head) ?? new PlatformLog(await this.readVersions(database));
    if (log.version < head.platformVersion)
      for (const row of await platformEntriesAfter(database, log.version))
        if (row.version === log.version + 1) log.append(entryOf(row));
    if (log.version !== head.platformVersion)
      throw new Error(`the log of the platform has ${log.version} entries, and should have ${head.platformVersion}`);
    // Somebody else may have read it meanwhile: one copy for all.
    const other = this.beginningOf(head);
    if (other?.version === head.platformVersion) return other;
    this.known = { log, policies: head.policies };
    return log;
  }

  /** Whoever is going to add entries takes the copy away until they are committed: nobody else sees them before. */
  takeOut(): void {
    this.known = undefined;
  }

  /** Puts it back, with what has been committed. */
  putBack(log: PlatformLog, head: Head): void {
    this.known = { log, policies: head.policies };
  }

  /** The copy that is here, if it can be brought to `head`. It cannot where a backup was put in its place, say. */
  private beginningOf(head: Head): PlatformLog | undefined {
    const { known } = this;
    return known?.policies === head.policies && known.log.version <= head.platformVersion ? known.log : undefined;
  }

  private async readVersions(database: Queryable): Promise<Versions> {
    const rows = await readPolicies(database);
    return new Versions(
      rows.map(({ document, effective_from }) => ({
        policy: this.policyOf(document),
        from: effective_from ?? Number.NEGATIVE_INFINITY,
      })),
    );
  }

  private policyOf(document: string): Policy {
    const policy = this.read.get(document) ?? this.readPolicy(document);
    this.read.set(document, policy);
    return policy;
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
