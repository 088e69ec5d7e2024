import { createHash } from 'node:crypto';
import type { Docket } from '../../rulebook/docket.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Capabilities } from '../../rulebook/standing/capabilities.ts';
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
  /** Whether anybody wanted to know it since it was read. */
  asked: boolean;
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

  const entryOf = (seller: string, view: Capabilities, read: Instant, asked: boolean): Entry => {
    const body = JSON.stringify(toCapabilities(view));
    const before = kept.get(seller);
    const etag = before?.body === body ? before.etag : etagOf(body);
    const until = Math.min(read + HOLDS_FOR, judgesByWall ? (view.until ?? read + HOLDS_FOR) : read + HOLDS_FOR);
    return { body, etag, read, until, asked };
  };

  const readOne = async (seller: string): Promise<Entry | undefined> => {
    const read = now();
    const view = await ledger.look(seller, viewOf);
    return view === undefined ? undefined : entryOf(seller, view, read, true);
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
    const glanced = ledger.glance([first, ...others], viewOf);
    const readFrom = async (seller: string): Promise<Entry | undefined> => {
      const view = (await glanced).get(seller);
      return view === undefined ? readOne(seller) : entryOf(seller, view, read, seller === first);
    };
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

function viewOf({ views }: Docket): Capabilities {
  return views.capabilities();
}

function etagOf(body: string): string {
  return `"${createHash('sha1').update(body).digest('base64url')}"`;
}
