import { createHash } from 'node:crypto';
import type { Docket } from '../../rulebook/docket.ts';
import { type Instant, NEVER } from '../../rulebook/instant.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { toCapabilities } from './view.ts';

/** An answer as it is sent. */
export type KeptCapabilities = {
  readonly body: string;
  /** Of the body, for `If-None-Match`. */
  readonly etag: string;
};

/** The capabilities of sellers as this server last told them, ready to be sent. */
export type CapabilitiesCache = {
  /** What is kept and still holds: a look into a map. */
  readonly get: (seller: string) => KeptCapabilities | undefined;
  /**
   * Reads them anew, once for all who wait for them, and along with them others that were asked about lately and do not
   * hold much longer; undefined: never heard of.
   */
  readonly load: (seller: string) => Promise<KeptCapabilities | undefined>;
  /** To be called after each commit that may have changed a seller. */
  readonly invalidate: (seller: string) => void;
};

type CapabilitiesCacheOptions = {
  readonly ledger: Pick<Ledger, 'look' | 'glance'>;
  /** Wall time. */
  readonly now: () => Instant;
  /** Whether wall time is the clock by which sellers are judged: then what falls due ends an answer. */
  readonly judgesByWall: boolean;
  /** How many sellers are kept at most; the one read longest ago goes first. */
  readonly most?: number;
};

/** Another server may have changed a seller: nothing is told longer than this after it was read, in milliseconds. */
const HOLDS_FOR = 1000;

/** About 1 kB each. */
const MOST = 50_000;

/** Read together at most: a question to the database costs more than telling them all, but meanwhile nobody is answered. */
const TOGETHER = 64;

type Entry = KeptCapabilities & {
  readonly read: Instant;
  readonly until: Instant;
  readonly seen: Seen;
  /** Whether anybody wanted to know it since it was read. */
  asked: boolean;
};

/** Of what an answer was made. */
type Seen = {
  /** Weakly: how many sellers are kept in memory is for the ledger to say. */
  readonly docket: WeakRef<Docket>;
  /** How much of what happens to everybody had reached it. */
  readonly platform: number;
  /** When it may change by itself. */
  readonly changes: Instant;
};

/** Keeps what was told of sellers for as long as it is true, as far as this server can know, and a second at most. */
export function createCapabilitiesCache(options: CapabilitiesCacheOptions): CapabilitiesCache {
  const { ledger, now, judgesByWall, most = MOST } = options;
  /** The one read longest ago comes first. */
  const kept = new Map<string, Entry>();
  const loading = new Map<string, Promise<Entry | undefined>>();

  const keep = (seller: string, entry: Entry): void => {
    kept.delete(seller);
    kept.set(seller, entry);
    if (kept.size > most) kept.delete(kept.keys().next().value as string);
  };

  const endOf = (read: Instant, { changes }: Seen): Instant =>
    Math.min(read + HOLDS_FOR, judgesByWall ? changes : NEVER);

  /** How a seller is told now. Of what has not changed since, and cannot have by itself, the answer is still the one given. */
  const tell = (seller: string, docket: Docket, read: Instant, asked: boolean): Entry => {
    const before = kept.get(seller);
    if (before !== undefined && isAsSeen(docket, before.seen))
      return { ...before, read, until: endOf(read, before.seen), asked };
    const view = docket.views.capabilities();
    const body = JSON.stringify(toCapabilities(view));
    const etag = before?.body === body ? before.etag : etagOf(body);
    const seen = { docket: new WeakRef(docket), platform: docket.platformVersion, changes: view.until ?? NEVER };
    return { body, etag, read, until: endOf(read, seen), seen, asked };
  };

  const readOne = async (seller: string): Promise<Entry | undefined> => {
    const read = now();
    return ledger.look(seller, (docket) => tell(seller, docket, read, true));
  };

  const start = (seller: string, reading: Promise<Entry | undefined>): Promise<Entry | undefined> => {
    loading.set(seller, reading);
    const finish = (entry?: Entry): void => {
      // What was being read when a commit came may be from before it: it is told, and not kept.
      if (loading.get(seller) !== reading) return;
      loading.delete(seller);
      if (entry !== undefined) keep(seller, entry);
    };
    reading.then(finish, () => finish());
    return reading;
  };

  /** Those that somebody will want anew soon: half their time is over, and they were asked about in it. */
  const othersToRead = (first: string, at: Instant): readonly string[] => {
    const others: string[] = [];
    for (const [seller, entry] of kept) {
      if (at < entry.read + HOLDS_FOR / 2 || others.length === TOGETHER - 1) break;
      if (entry.asked && seller !== first && !loading.has(seller)) others.push(seller);
      else if (!entry.asked && at >= entry.until) kept.delete(seller);
    }
    return others;
  };

  const readTogether = (first: string): Promise<Entry | undefined> => {
    const read = now();
    const others = othersToRead(first, read);
    const glanced = ledger.glance([first, ...others], (docket) => tell(docket.id, docket, read, docket.id === first));
    const readFrom = async (seller: string): Promise<Entry | undefined> =>
      (await glanced).get(seller) ?? (await readOne(seller));
    for (const other of others) start(other, readFrom(other));
    return start(first, readFrom(first));
  };

  return {
    get(seller) {
      const entry = kept.get(seller);
      if (entry === undefined || now() >= entry.until) return undefined;
      entry.asked = true;
      return entry;
    },
    load(seller) {
      const running = loading.get(seller);
      if (running !== undefined) return running;
      return kept.has(seller) ? readTogether(seller) : start(seller, readOne(seller));
    },
    invalidate(seller) {
      kept.delete(seller);
      loading.delete(seller);
    },
  };
}

/** A commit replaces what is kept of a seller, or the seller in memory; what is left is time, and what reaches everybody. */
function isAsSeen(docket: Docket, { docket: before, platform, changes }: Seen): boolean {
  return before.deref() === docket && platform === docket.platformVersion && docket.clock < changes;
}

function etagOf(body: string): string {
  return `"${createHash('sha1').update(body).digest('base64url')}"`;
}
