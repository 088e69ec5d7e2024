import type { Pool } from 'pg';
import { canOpen, isInForce, passTimes } from '../../rulebook/carriers/pass.ts';
import { DAY } from '../../rulebook/instant.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { hashToken, newToken } from '../tokens.ts';
import type { Asker } from './asker.ts';
import {
  endPass,
  findBySession,
  findPass,
  forgetPasses,
  insertPass,
  lockByLink,
  openPass,
  type Pass,
} from './pass-store.ts';

/** What passes need of the rest. */
export type PassesOptions = {
  readonly pool: Pool;
  /** Wall time. */
  readonly now: () => number;
  readonly newId: () => string;
};

/** The passes of drivers: each for one shift. */
export type Passes = {
  /** A new pass; `link` is the secret of its link, and not to be had again. */
  readonly give: (
    system: Asker,
    wanted: { readonly driver: string; readonly hours: number },
  ) => Promise<{ readonly pass: Pass; readonly link: string }>;
  /** Opens a link, once; undefined: it was opened, has run out, was ended or never was, and nobody can tell which. */
  readonly open: (link: string) => Promise<{ readonly pass: Pass; readonly session: string } | undefined>;
  /** The pass that a session is of, while it is in force. */
  readonly of: (session: string) => Promise<Pass | undefined>;
  /** A pass by its id, while it is in force. */
  readonly byId: (id: string) => Promise<Pass | undefined>;
  /** Ends a pass of a carrier. */
  readonly end: (id: string, carrier: string) => Promise<boolean>;
  /** Takes away passes that have long been over: the record of accesses names them, and nothing else needs them. */
  readonly forget: () => Promise<void>;
};

/** 256 bits in base64url; anything else is not looked up. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** As long as records of accesses are asked about: who drove with a pass can be found out for a year. */
const KEPT = 365 * DAY;

export function createPasses({ pool, now, newId }: PassesOptions): Passes {
  return {
    async give({ id: keyId, carrier }, { driver, hours }) {
      const at = now();
      const link = newToken();
      const pass: Pass = {
        ...{ id: newId(), keyId, carrier, driver, ...passTimes(at, hours) },
        ...{ openedAt: undefined, endedAt: undefined },
      };
      await insertPass(pool, pass, hashToken(link), at);
      return { pass, link };
    },
    async open(link) {
      if (!TOKEN.test(link)) return undefined;
      return inTransaction(pool, async (transaction) => {
        const pass = await lockByLink(transaction, hashToken(link));
        if (pass === undefined || !canOpen(pass, now())) return undefined;
        const session = newToken();
        await openPass(transaction, pass.id, hashToken(session), now());
        return { pass, session };
      });
    },
    async of(session) {
      if (!TOKEN.test(session)) return undefined;
      const pass = await findBySession(pool, hashToken(session));
      return pass !== undefined && isInForce(pass, now()) ? pass : undefined;
    },
    async byId(id) {
      const pass = await findPass(pool, id);
      return pass !== undefined && isInForce(pass, now()) ? pass : undefined;
    },
    end: (id, carrier) => endPass(pool, { id, carrier, now: now() }),
    forget: () => forgetPasses(pool, now() - KEPT),
  };
}
