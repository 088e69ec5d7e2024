import { type BreachAct, type DataBreach, evolveBreach } from '../../rulebook/data-breaches/breach.ts';
import { decideBreach } from '../../rulebook/data-breaches/decide.ts';
import { isFreeze } from '../../rulebook/data-breaches/measures.ts';
import { PLATFORM } from '../../rulebook/ids.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { saysSomething } from '../../rulebook/says-something.ts';
import { isCoached } from '../../rulebook/standing/own-slip.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { ownEvent } from '../events/own-event.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import { accessesWithin } from './affected-store.ts';
import { doMeasures } from './contain.ts';
import { keepFreezes } from './freeze-store.ts';
import { keepSending, queueNotices } from './notice-store.ts';
import type { BreachParts } from './parts.ts';
import { calendarOf, runningClocks } from './running-clocks.ts';
import { dueToTell, findBreach, insertAct, type KeptBreach, warnedOf } from './store.ts';
import { tellAt, tellSellers, tellUntold } from './tell-sellers.ts';
import { type Doing, everybodyIn, type Refusal, type Refused, toCommand, type Wanted } from './to-command.ts';

/** So many inquiries at most in one round. */
const AT_ONCE = 100;

/** As many accesses as a confirmed misuse cites at most. */
const CITED = 1000;

/** Opens an inquiry, with the reports that it begins with. Its clocks began with the first of them. */
export async function openBreach(
  parts: BreachParts,
  { by, words }: Doing,
  reports: readonly string[],
): Promise<KeptBreach | Refused> {
  if (!saysSomething(words ?? '')) return { refused: { code: 'breach-words-missing' } };
  const { pool, newId, now } = parts;
  const policy = await parts.policy();
  const [id, at] = [newId(), now()];
  return inTransaction(pool, async (transaction) => {
    const told: Extract<BreachAct, { type: 'add_report' }>[] = [];
    for (const report of new Set(reports)) {
      const known = await parts.reportOf(transaction, report);
      if (known === undefined) return { refused: { code: 'breach-no-such-report', report } };
      told.push({ type: 'add_report', by, at, report, reportedAt: known.reportedAt });
    }
    const opened: BreachAct = { type: 'opened', by, at, suspectedAt: at, rules: policy.dataBreaches };
    let kept = await keep(parts, transaction, policy, { id, acts: [] }, { act: opened, words });
    for (const act of told) kept = await keep(parts, transaction, policy, kept, { act, words: undefined });
    return kept;
  });
}

/** Something that somebody wants, with what they wrote with it. */
export type Asked = { readonly wanted: Wanted; readonly words: string | undefined };

/** Does something with an inquiry, with all that comes of it, as one; where several things are asked for, all of them in order or none. */
export async function actOn(
  parts: BreachParts,
  id: string,
  by: string,
  asked: readonly Asked[],
): Promise<KeptBreach | Refused> {
  const policy = await parts.policy();
  const [first] = asked;
  if (first?.wanted.type === 'confirm') return confirm(parts, policy, id, { by, words: first.words }, first.wanted);
  return inTransaction(parts.pool, (transaction) => step(parts, transaction, policy, { id, by, asked }));
}

type Step = { readonly id: string; readonly by: string; readonly asked: readonly Asked[] };

async function step(
  parts: BreachParts,
  transaction: Transaction,
  policy: Policy,
  { id, by, asked }: Step,
): Promise<KeptBreach | Refused> {
  const kept = await findBreach(transaction, id, true);
  if (kept === undefined) return { refused: { code: 'unknown-breach' } };
  const acts: Said[] = [];
  let { breach } = kept;
  // Everything is decided before anything is done: of two things asked for as one, none is done where one is refused.
  for (const { wanted, words } of asked) {
    const command = await toCommand(parts, transaction, { ...kept, breach }, wanted, { by, at: parts.now() });
    if ('refused' in command) return command;
    const decided = decideBreach(breach, command, words);
    if ('refused' in decided) return decided;
    acts.push({ act: decided.act, words });
    breach = evolveBreach(breach, decided.act);
  }
  let after = kept;
  for (const each of acts) after = await doAct(parts, transaction, policy, after, each);
  return tellUntold(after, parts.now(), (before, act) => keepAndTell(parts, transaction, policy, before, act));
}

type Said = { readonly act: BreachAct; readonly words: string | undefined };

/** Keeps an act that was decided, and does what it says. */
async function doAct(
  parts: BreachParts,
  transaction: Transaction,
  policy: Policy,
  before: KeptBreach,
  said: Said,
): Promise<KeptBreach> {
  const { act } = said;
  if (act.type === 'contain') await doMeasures(parts.endAccess, transaction, act.measures);
  const after = await keep(parts, transaction, policy, before, said);
  if (act.type === 'tell_customers')
    await queueNotices(transaction, before.id, after.acts.length, await everybodyIn(transaction, before), act.at);
  if (act.type === 'reached') await keepSending(transaction, before.id, false);
  await tellSellers(transaction, after, act);
  return after;
}

/** A misuse that is confirmed is an event of the ledger, as one of a case is: the ladder does the rest. */
async function confirm(
  parts: BreachParts,
  policy: Policy,
  id: string,
  doing: Doing,
  wanted: Extract<Wanted, { type: 'confirm' }>,
): Promise<KeptBreach | Refused> {
  const { seller, kind, slip } = wanted;
  let kept: KeptBreach | undefined;
  const recorded = await parts.ledger.record<Refusal>(seller, async (docket, at, transaction) => {
    const kinds = parts.breachesOf(docket.state.policy);
    if (!kinds.some((each) => each === kind))
      return { refused: { code: 'breach-no-such-conduct', kinds: kinds.join(', ') } };
    const known = slip && (await parts.reportOf(transaction, slip.report));
    const said = known && { slipHappenedAt: slip.happenedAt, slipReportedAt: known.reportedAt };
    // The ladder says what comes of it, so that whoever reads the inquiry sees the same.
    const coached = said !== undefined && isCoached(docket.state, { kind, at, ...said });
    const asked = slip === undefined ? wanted : { ...wanted, slip: { ...slip, coached } };
    const done = await step(parts, transaction, policy, {
      id,
      by: doing.by,
      asked: [{ wanted: asked, words: doing.words }],
    });
    if ('refused' in done) return done;
    kept = done;
    const reasonRef = await parts.texts.keep(transaction, seller, doing.words ?? '', at);
    const evidence = await accessesWithin(transaction, done.breach.scope ?? {}, seller, CITED);
    const times =
      said === undefined
        ? {}
        : {
            slipHappenedAt: formatTimestamp(said.slipHappenedAt),
            slipReportedAt: formatTimestamp(said.slipReportedAt),
          };
    const data = { kind, by: 'staff', evidence, ...times, person: doing.by, reasonRef };
    return { events: [ownEvent('conduct.confirmed', '/staff', seller, parts.newId(), at, data)] };
  });
  if ('refused' in recorded) return recorded;
  if (kept === undefined) throw new Error('what was recorded was kept');
  return kept;
}

/** Keeps an act of the platform's own, and tells sellers what follows from it. */
async function keepAndTell(
  parts: BreachParts,
  transaction: Transaction,
  policy: Policy,
  before: KeptBreach,
  act: BreachAct,
): Promise<KeptBreach> {
  const after = await keep(parts, transaction, policy, before, { act, words: undefined });
  await tellSellers(transaction, after, act);
  return after;
}

/** Tells the sellers whom nobody keeps it from any longer; of so many inquiries at once. Answers of how many. */
export async function tellWhenDue(parts: BreachParts): Promise<number> {
  const due = await dueToTell(parts.pool, parts.now(), AT_ONCE);
  const policy = await parts.policy();
  for (const id of due)
    await inTransaction(parts.pool, async (transaction) => {
      const kept = await findBreach(transaction, id, true);
      if (kept === undefined) return;
      await tellUntold(kept, parts.now(), (before, act) => keepAndTell(parts, transaction, policy, before, act));
    });
  return due.length;
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
  const after = { status: breach.status, clocks, tellAt: tellAt(breach, act.at) };
  await insertAct(transaction, id, acts.length + 1, { act, ref }, after);
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
