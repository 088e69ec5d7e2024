import { createHash } from 'node:crypto';
import type { Instant } from '../../rulebook/instant.ts';
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
  /** Reads them anew, once for all who wait for them; undefined: never heard of. */
  readonly load: (seller: string) => Promise<KeptCapabilities | undefined>;
  /** To be called after each commit that may have changed a seller. */
  readonly invalidate: (seller: string) => void;
};

type CapabilitiesCacheOptions = {
  readonly ledger: Pick<Ledger, 'look'>;
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

type Entry = KeptCapabilities & { readonly until: Instant };

/** Keeps what was told of sellers for as long as it is true, as far as this server can know, and a second at most. */
export function createCapabilitiesCache(options: CapabilitiesCacheOptions): CapabilitiesCache {
  const { ledger, now, judgesByWall, most = MOST } = options;
  const kept = new Map<string, Entry>();
  const loading = new Map<string, Promise<KeptCapabilities | undefined>>();

  const keep = (seller: string, entry: Entry): void => {
    kept.delete(seller);
    kept.set(seller, entry);
    if (kept.size > most) kept.delete(kept.keys().next().value as string);
  };

  const loadNow = async (seller: string, isLatest: () => boolean): Promise<KeptCapabilities | undefined> => {
    const asked = now();
    const view = await ledger.look(seller, ({ views }) => views.capabilities());
    if (view === undefined) return undefined;
    const body = JSON.stringify(toCapabilities(view));
    const until = Math.min(asked + HOLDS_FOR, judgesByWall ? (view.until ?? asked + HOLDS_FOR) : asked + HOLDS_FOR);
    const entry = { body, etag: etagOf(body), until };
    if (isLatest()) keep(seller, entry);
    return entry;
  };

  return {
    get(seller) {
      const entry = kept.get(seller);
      return entry !== undefined && now() < entry.until ? entry : undefined;
    },
    load(seller) {
      const running = loading.get(seller);
      if (running !== undefined) return running;
      // What was being read when a commit came may be from before it: it is told, and not kept.
      const started: Promise<KeptCapabilities | undefined> = loadNow(seller, () => loading.get(seller) === started);
      loading.set(seller, started);
      const forget = (): void => {
        if (loading.get(seller) === started) loading.delete(seller);
      };
      started.then(forget, forget);
      return started;
    },
    invalidate(seller) {
      kept.delete(seller);
      loading.delete(seller);
    },
  };
}

function etagOf(body: string): string {
  return `"${createHash('sha1').update(body).digest('base64url')}"`;
}
