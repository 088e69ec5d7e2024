import type { Pool } from 'pg';
import type { Role } from '../../../rulebook/accounts/actor.ts';
import {
  decideRecovery,
  dueAt,
  evolveRecovery,
  NO_RECOVERY,
  type OpenRecovery,
  type Recovery,
  type RecoveryCommand,
} from '../../../rulebook/accounts/recovery.ts';
import type { NotFound, RecoveryRefusal, SignInRefusal } from '../../../rulebook/accounts/refusals.ts';
import type { Instant } from '../../../rulebook/instant.ts';
import type { WriteActs } from '../../ledger/write-act.ts';
import { inTransaction, type Transaction } from '../../postgres/transaction.ts';
import { seal, unseal } from '../../sealing.ts';
import { hashToken } from '../../tokens.ts';
import type { SignInLimits } from '../sign-in-limits.ts';
import { linkHash, type RecoveryLink } from './links.ts';
import { queueRecoveryMail } from './mail-store.ts';
import { endSignIns, removeSecondStep } from './second-step-store.ts';
import {
  actsOf,
  dueRecoveries,
  type FoundRecovery,
  findRecovery,
  insertAct,
  insertRecovery,
  type KeptAct,
  type ListedRecovery,
  listRecoveries,
  type RecoveryFinder,
  type RecoveryPage,
  setDue,
} from './store.ts';

/** What it needs of the rest. */
export type RecoveryOptions = {
  readonly pool: Pool;
  readonly clock: () => Instant;
  readonly newId: () => string;
  /** Makes the links, and seals what people write (`deriveKey`). */
  readonly key: Buffer;
  readonly limits: Pick<SignInLimits, 'spend'>;
  /** Whether there is a mail server: without one nobody can prove anything by mail. */
  readonly sendsMail: boolean;
  /** Looks up anew who is signed in, because sign-ins were ended. */
  readonly forgetSessions: () => void;
  /** Puts what people decided into the tamper-evident log. */
  readonly writeActs: WriteActs;
};

/** A request that runs, and whose it is. */
export type RunningRecovery = OpenRecovery & { readonly id: string };

/** What became of a request, in order, as those who decide read it. */
export type TracedRecovery = ListedRecovery & {
  readonly recovery: Recovery;
  readonly acts: readonly { readonly act: KeptAct['act']; readonly reason?: string }[];
};

type TooMany = Extract<SignInRefusal, { code: 'too-many-attempts' }>;

/** Lets people in who have lost the second step of their sign-in. */
export type RecoveryDesk = {
  /** Whether it can be asked for here: it takes a mail server. */
  readonly isPossible: boolean;
  /** Asks for somebody; where a request of theirs runs, that one is the answer. */
  readonly ask: (person: Asker, reason: string) => Promise<RunningRecovery | RecoveryRefusal | TooMany>;
  readonly runningOf: (personId: string) => Promise<RunningRecovery | undefined>;
  /** By the link of the mail: ends every sign-in of the person as well. */
  readonly cancelByLink: (token: string, network: string) => Promise<true | RecoveryRefusal | TooMany>;
  /** By who is signed in; their other sign-ins end, and `sessionId` goes on. */
  readonly cancelOwn: (personId: string, sessionId: string) => Promise<true | RecoveryRefusal>;
  /** By the link of the second mail: takes the second step away. */
  readonly complete: (token: string, network: string) => Promise<true | RecoveryRefusal | TooMany>;
  readonly list: (page: RecoveryPage) => Promise<readonly TracedRecovery[]>;
  readonly decide: (id: string, decision: Decision) => Promise<TracedRecovery | RecoveryRefusal | NotFound>;
  /** Does what time does with requests. How many. */
  readonly passTime: () => Promise<number>;
};

/** Whose second step is lost. */
export type Asker = { readonly id: string; readonly role: Role };

/** What staff say to a request. */
export type Decision = {
  readonly type: 'approve' | 'refuse';
  readonly by: string;
  readonly role: Role;
  readonly reason: string;
};

/** So many requests at most in one round. */
const AT_ONCE = 100;

export function createRecoveryDesk(options: RecoveryOptions): RecoveryDesk {
  const { pool, clock, newId, key, limits, sendsMail, forgetSessions, writeActs } = options;

  /** Does something with a request that is found, and what follows from it, as one. */
  async function act(by: RecoveryFinder, command: RecoveryCommand, more: More = {}): Promise<true | RecoveryRefusal> {
    const result = await inTransaction(pool, async (transaction) => {
      const found = await findRecovery(transaction, by, true);
      if (found === undefined) return { code: 'recovery-over' } as const;
      const acts = (await actsOf(transaction, [found.id])).get(found.id) ?? [];
      const decided = decideRecovery(command, foldOf(acts));
      if (decided === undefined) return true;
      if ('refused' in decided) return decided.refused;
      await keep(transaction, found, acts, { act: decided, reason: more.reason });
      if (decided.type === 'completed') await removeSecondStep(transaction, found.id, found.personId);
      if (decided.type === 'cancelled') await endSignIns(transaction, found.personId, more.keptSession);
      return true;
    });
    if (command.type === 'complete' || command.type === 'cancel') forgetSessions();
    return result;
  }

  async function keep(
    transaction: Transaction,
    { id }: FoundRecovery,
    before: readonly KeptAct[],
    { act, reason }: { readonly act: KeptAct['act']; readonly reason?: string | undefined },
  ): Promise<void> {
    const number = before.length + 1;
    const sealed = reason === undefined ? null : seal(key, Buffer.from(reason), placeOf(id, number));
    await insertAct(transaction, id, number, { act, reason: sealed });
    const after = evolveRecovery(foldOf(before), act);
    const finishHash = act.type === 'link-sent' ? linkHash(key, 'finish', id) : null;
    await setDue(transaction, id, after.status === 'open' ? dueAt(after) : null, finishHash);
    if (act.type === 'approved' || act.type === 'refused')
      await writeActs(transaction, [{ act: `recovery.${act.type}`, at: act.at, by: act.by, about: id }]);
    if (act.type !== 'approved') await queueRecoveryMail(transaction, id, act.type, act.at);
  }

  async function runningOf(personId: string): Promise<RunningRecovery | undefined> {
    const found = await findRecovery(pool, { openOf: personId });
    if (found === undefined) return undefined;
    const recovery = foldOf((await actsOf(pool, [found.id])).get(found.id) ?? []);
    return recovery.status === 'open' ? { ...recovery, id: found.id } : undefined;
  }

  async function byLink(link: RecoveryLink, token: string, network: string): Promise<true | RecoveryRefusal | TooMany> {
    const seconds = await limits.spend([['step', network]]);
    if (seconds > 0) return { code: 'too-many-attempts', seconds };
    const hash = hashToken(token);
    return link === 'cancel'
      ? act({ cancelHash: hash }, { type: 'cancel', by: null, at: clock() })
      : act({ finishHash: hash }, { type: 'complete', at: clock() });
  }

  async function trace(rows: readonly ListedRecovery[]): Promise<readonly TracedRecovery[]> {
    const acts = await actsOf(
      pool,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => {
      const own = acts.get(row.id) ?? [];
      return { ...row, recovery: foldOf(own), acts: own.map((kept, index) => opened(row.id, index + 1, kept)) };
    });
  }

  function opened(id: string, number: number, { act, reason }: KeptAct): TracedRecovery['acts'][number] {
    return { act, ...(reason !== null && { reason: unseal(key, reason, placeOf(id, number)).toString() }) };
  }

  return {
    isPossible: sendsMail,
    async ask(person, reason) {
      if (!sendsMail) return { code: 'recovery-without-mail' };
      const running = await runningOf(person.id);
      if (running !== undefined) return running;
      const seconds = await limits.spend([['recovery', person.id]]);
      if (seconds > 0) return { code: 'too-many-attempts', seconds };
      const at = clock();
      const asked = decideRecovery({ type: 'ask', person: person.id, role: person.role, at }, NO_RECOVERY);
      if (asked === undefined || 'refused' in asked) throw new Error('a first request cannot be refused');
      const row = { id: newId(), personId: person.id, askedAt: at, dueAt: at };
      await inTransaction(pool, async (transaction) => {
        const cancelHash = linkHash(key, 'cancel', row.id);
        // Of two at once the first one runs.
        if (await insertRecovery(transaction, { ...row, cancelHash }))
          await keep(transaction, row, [], { act: asked, reason });
      });
      return (await runningOf(person.id)) ?? { code: 'recovery-over' };
    },
    runningOf,
    cancelByLink: (token, network) => byLink('cancel', token, network),
    cancelOwn: (personId, sessionId) =>
      act({ openOf: personId }, { type: 'cancel', by: personId, at: clock() }, { keptSession: sessionId }),
    complete: (token, network) => byLink('finish', token, network),
    list: async (page) => trace(await listRecoveries(pool, page)),
    async decide(id, { type, by, role, reason }) {
      if ((await findRecovery(pool, { id })) === undefined) return { code: 'no-such-recovery' };
      const at = clock();
      const done = await act({ id }, type === 'approve' ? { type, by, role, at } : { type, by, at }, { reason });
      if (done !== true) return done;
      const [traced] = await trace(await listRecoveries(pool, { id }));
      return traced ?? { code: 'no-such-recovery' };
    },
    async passTime() {
      const due = await dueRecoveries(pool, clock(), AT_ONCE);
      for (const id of due) await act({ id }, { type: 'pass-time', at: clock() });
      return due.length;
    },
  };
}

type More = { readonly reason?: string; readonly keptSession?: string };

function foldOf(acts: readonly KeptAct[]): Recovery {
  return acts.reduce<Recovery>((recovery, { act }) => evolveRecovery(recovery, act), NO_RECOVERY);
}

/** What was written with one act does not open as that of another. */
function placeOf(id: string, number: number): string {
  return `recovery/${id}/${number}`;
}
