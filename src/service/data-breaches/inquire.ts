import { WARNS_FROM } from '../../rulebook/clock-warnings.ts';
import { type BreachAct, customersAreDue, type DataBreach, evolveBreach } from '../../rulebook/data-breaches/breach.ts';
import { type Calendar, runsUntil } from '../../rulebook/data-breaches/clock.ts';
import { type BreachCommand, type BreachRefusal, decideBreach } from '../../rulebook/data-breaches/decide.ts';
import { isFreeze } from '../../rulebook/data-breaches/measures.ts';
import { CUSTOMERS_CLOCK } from '../../rulebook/data-breaches/regimes.ts';
import type { BreachScope } from '../../rulebook/data-breaches/scope.ts';
import { PLATFORM } from '../../rulebook/ids.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { saysSomething } from '../../rulebook/says-something.ts';
import { ownEvent } from '../events/own-event.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import { accessesWithin, countAffected, everybodyAffected } from './affected-store.ts';
import { doMeasures } from './contain.ts';
import { keepFreezes } from './freeze-store.ts';
import { countNotices, countUntold, keepSending, queueNotices } from './notice-store.ts';
import type { BreachParts } from './parts.ts';
import { findBreach, insertAct, type KeptBreach, type RunningClock, warnedOf } from './store.ts';
import { tellSellers } from './tell-sellers.ts';

/** Why nothing came of something. */
export type Refusal =
  | BreachRefusal
  | { readonly code: 'unknown-breach' }
  | { readonly code: 'breach-no-mail' }
  | { readonly code: 'breach-count-changed'; readonly people: number }
  | { readonly code: 'breach-untold'; readonly people: number }
  | { readonly code: 'breach-no-such-report'; readonly report: string }
  | { readonly code: 'breach-measure-unknown'; readonly what: string; readonly id: string }
  | { readonly code: 'breach-no-such-conduct'; readonly kinds: string };

type Refused = { readonly refused: Refusal };

/** What somebody wants, before what is looked up is known: the count of a scope, when a report came. */
export type Wanted =
  | { readonly type: 'add_report'; readonly report: string }
  | { readonly type: 'scope'; readonly scope: BreachScope }
  | { readonly type: 'reached' }
  | PerCommand<Exclude<BreachCommand, { type: 'add_report' | 'scope' | 'reached' }>>;
type PerCommand<Command> = Command extends unknown ? Omit<Command, 'by' | 'at'> : never;

/** Who does it, and what they wrote with it. */
export type Doing = { readonly by: string; readonly words: string | undefined };

/** As many accesses as a confirmed misuse cites at most. */
const CITED = 1000;

/** Opens an inquiry, with the reports that it begins with. Its clocks began with the first of them. */
export async function openBreach(
  parts: BreachParts,
  { by, words }: Doing,
  reports: readonly string[],
): Promise<KeptBreach | Refused> {
  if (!saysSomething(words ?? '')) return { refused: { code: 'breach-words-missing' } };
  const { pool, regimes, newId, now } = parts;
  const policy = await parts.policy();
  const [id, at] = [newId(), now()];
  return inTransaction(pool, async (transaction) => {
    const told: Extract<BreachAct, { type: 'add_report' }>[] = [];
    for (const report of new Set(reports)) {
      const reportedAt = await parts.reportedAt(transaction, report);
      if (reportedAt === undefined) return { refused: { code: 'breach-no-such-report', report } };
      told.push({ type: 'add_report', by, at, report, reportedAt });
    }
    const opened: BreachAct = { type: 'opened', by, at, suspectedAt: at, regimes };
    let kept = await keep(parts, transaction, policy, { id, acts: [] }, { act: opened, words });
    for (const act of told) kept = await keep(parts, transaction, policy, kept, { act, words: undefined });
    return kept;
  });
}

/** Does something with an inquiry, with all that comes of it, as one. */
export async function actOn(
  parts: BreachParts,
  id: string,
  doing: Doing,
  wanted: Wanted,
): Promise<KeptBreach | Refused> {
  const policy = await parts.policy();
  if (wanted.type === 'confirm') return confirm(parts, policy, id, doing, wanted);
  return inTransaction(parts.pool, (transaction) => step(parts, transaction, policy, { id, doing, wanted }));
}

type Step = { readonly id: string; readonly doing: Doing; readonly wanted: Wanted };

async function step(
  parts: BreachParts,
  transaction: Transaction,
  policy: Policy,
  { id, doing: { by, words }, wanted }: Step,
): Promise<KeptBreach | Refused> {
  const kept = await findBreach(transaction, id, true);
  if (kept === undefined) return { refused: { code: 'unknown-breach' } };
  const command = await toCommand(parts, transaction, kept, wanted, { by, at: parts.now() });
  if ('refused' in command) return command;
  const decided = decideBreach(kept.breach, command, words);
  if ('refused' in decided) return decided;
  if (command.type === 'contain') {
    const unknown = await doMeasures(parts.endAccess, transaction, command.measures);
    if (unknown !== undefined)
      return { refused: { code: 'breach-measure-unknown', what: unknown.what, id: unknown.id } };
  }
  const after = await keep(parts, transaction, policy, kept, { act: decided.act, words });
  if (command.type === 'tell_customers')
    await queueNotices(transaction, id, after.acts.length, await everybodyIn(transaction, kept), command.at);
  if (command.type === 'reached') await keepSending(transaction, id, false);
  await tellSellers(transaction, after, decided.act);
  return after;
}

async function everybodyIn(transaction: Transaction, { breach: { scope } }: KeptBreach) {
  return scope === undefined ? [] : everybodyAffected(transaction, scope);
}

/** What is looked up in the transaction that keeps it, so that it is exact then. */
async function toCommand(
  { reportedAt, post }: Pick<BreachParts, 'reportedAt' | 'post'>,
  transaction: Transaction,
  kept: KeptBreach,
  wanted: Wanted,
  who: { readonly by: string; readonly at: Instant },
): Promise<BreachCommand | Refused> {
  switch (wanted.type) {
    case 'add_report': {
      const at = await reportedAt(transaction, wanted.report);
      return at === undefined
        ? { refused: { code: 'breach-no-such-report', report: wanted.report } }
        : { ...wanted, ...who, reportedAt: at };
    }
    case 'scope':
      return { ...wanted, ...who, affected: await countAffected(transaction, wanted.scope) };
    case 'tell_customers': {
      if (post === undefined) return { refused: { code: 'breach-no-mail' } };
      const { length: people } = await everybodyIn(transaction, kept);
      // Whoever pressed it saw a count: nobody is written to whom they did not mean.
      return people === wanted.people || kept.breach.scope === undefined
        ? { ...wanted, ...who }
        : { refused: { code: 'breach-count-changed', people } };
    }
    case 'reached': {
      const { queued, ...reach } = await countNotices(transaction, kept.id);
      return queued > 0 ? { refused: { code: 'breach-not-so-far' } } : { ...wanted, ...who, ...reach };
    }
    case 'propose_closing': {
      const people = await untold(transaction, kept);
      return people > 0 ? { refused: { code: 'breach-untold', people } } : { ...wanted, ...who };
    }
    default:
      return { ...wanted, ...who };
  }
}

/** How many were shown within the scope since the notice went out, where everybody has to be told. */
async function untold(transaction: Transaction, kept: KeptBreach): Promise<number> {
  const { assessment, stopped } = kept.breach;
  const isDue = assessment !== undefined && customersAreDue(assessment);
  if (!isDue || stopped[CUSTOMERS_CLOCK]?.how !== 'notified') return 0;
  const people = await everybodyIn(transaction, kept);
  return countUntold(
    transaction,
    kept.id,
    people.map(({ customer }) => customer),
  );
}

/** A misuse that is confirmed is an event of the ledger, as one of a case is: the ladder does the rest. */
async function confirm(
  parts: BreachParts,
  policy: Policy,
  id: string,
  doing: Doing,
  wanted: Extract<Wanted, { type: 'confirm' }>,
): Promise<KeptBreach | Refused> {
  const { seller, kind } = wanted;
  let kept: KeptBreach | undefined;
  const recorded = await parts.ledger.record<Refusal>(seller, async (docket, at, transaction) => {
    const kinds = parts.breachesOf(docket.state.policy);
    if (!kinds.some((each) => each === kind))
      return { refused: { code: 'breach-no-such-conduct', kinds: kinds.join(', ') } };
    const done = await step(parts, transaction, policy, { id, doing, wanted });
    if ('refused' in done) return done;
    kept = done;
    const reasonRef = await parts.texts.keep(transaction, seller, doing.words ?? '', at);
    const evidence = await accessesWithin(transaction, done.breach.scope ?? {}, seller, CITED);
    const data = { kind, by: 'staff', evidence, person: doing.by, reasonRef };
    return { events: [ownEvent('conduct.confirmed', '/staff', seller, parts.newId(), at, data)] };
  });
  if ('refused' in recorded) return recorded;
  if (kept === undefined) throw new Error('what was recorded was kept');
  return kept;
}

/** Keeps an act, what was written with it, what it froze or lifted, how the clocks run now, and its leaf. */
async function keep(
  { texts, writeActs }: Pick<BreachParts, 'texts' | 'writeActs'>,
  transaction: Transaction,
  policy: Policy,
  before: Pick<KeptBreach, 'id' | 'acts'> & { readonly breach?: DataBreach },
  { act, words }: { readonly act: BreachAct; readonly words: string | undefined },
): Promise<KeptBreach> {
  const { id, acts } = before;
  const breach = evolveBreach(before.breach, act);
  const ref = words === undefined ? undefined : await texts.keep(transaction, PLATFORM, words, act.at);
  const clocks = runningClocks(breach, await warnedOf(transaction, id), calendarOf(policy));
  await insertAct(transaction, id, acts.length + 1, { act, ref }, { status: breach.status, clocks });
  if (act.type === 'contain' || act.type === 'lift')
    await keepFreezes(transaction, id, breach.measures.filter(isFreeze));
  await writeActs(transaction, leavesOf(id, act));
  return { id, breach, acts: [...acts, { act, ref }] };
}

/** One leaf for an act, and one for each thing that was stopped or let go. */
function leavesOf(id: string, act: BreachAct) {
  const { at, by, type } = act;
  const seller = 'seller' in act ? act.seller : undefined;
  const own = { act: `data_breach.${type}`, at, by, about: id, ...(seller !== undefined && { seller }) };
  if (act.type !== 'contain' && act.type !== 'lift') return [own];
  return [
    own,
    ...act.measures.map(({ kind, what, id: about }) => ({
      ...{ act: `data_breach.${type}.${kind}.${what}`, at, by },
      ...(what === 'order' ? { order: about } : { about }),
    })),
  ];
}

export function calendarOf({ calendar: working, zone }: Policy): Calendar {
  return { working, zone };
}

/** The clocks that nobody has stopped, and when each is warned of next. */
export function runningClocks(
  { regimes, stopped, suspectedAt }: DataBreach,
  warned: ReadonlyMap<string, number>,
  calendar: Calendar,
): readonly RunningClock[] {
  return regimes
    .filter(({ name }) => stopped[name] === undefined)
    .map((regime) => {
      const before = warned.get(regime.name) ?? 0;
      const next = WARNS_FROM.findLast(([hundredths]) => hundredths > before)?.[0];
      return {
        ...{ regime: regime.name, dueAt: runsUntil(regime, suspectedAt, 100, calendar), warned: before },
        nextAt: next === undefined ? undefined : runsUntil(regime, suspectedAt, next, calendar),
      };
    });
}
