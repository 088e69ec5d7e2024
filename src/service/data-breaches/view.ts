import type { z } from 'zod';
import { type BreachAct, type DataBreach, startOf, untoldSellers } from '../../rulebook/data-breaches/breach.ts';
import { type Calendar, clockAt, marksOf, runsUntil, type Stopped } from '../../rulebook/data-breaches/clock.ts';
import { nameOf } from '../../rulebook/data-breaches/measures.ts';
import { BREACH_MOVES, MOVES } from '../../rulebook/data-breaches/moves.ts';
import { longestSecrecy } from '../../rulebook/data-breaches/secrecy.ts';
import { PLATFORM } from '../../rulebook/ids.ts';
import { HOUR, type Instant } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { AccessField } from '../accesses/access.ts';
import { countAffected } from './affected-store.ts';
import type { breachesPage, dataBreach } from './contract.ts';
import { draftsOf } from './drafts.ts';
import { countNotices } from './notice-store.ts';
import type { BreachParts } from './parts.ts';
import { calendarOf } from './running-clocks.ts';
import type { KeptBreach } from './store.ts';

type Line = z.input<typeof breachesPage>['items'][number];
type Told = z.input<typeof dataBreach>;
type ToldBy = Pick<
  BreachParts,
  'pool' | 'texts' | 'named' | 'policy' | 'now' | 'breachesOf' | 'marketplace' | 'baseUrl' | 'post'
>;
type Person = { readonly id: string; readonly name: string };
type PersonOf = (id: string) => Person;

/** Inquiries as a list shows them. */
export async function toLines(parts: ToldBy, all: readonly KeptBreach[]): Promise<readonly Line[]> {
  const [calendar, personOf] = [calendarOf(await parts.policy()), await peopleOf(parts, all)];
  return all.map((kept) => toLine(kept, { at: parts.now(), calendar, personOf }));
}

/** One inquiry, for one of the staff. */
export async function toBreach(parts: ToldBy, asker: string, kept: KeptBreach): Promise<Told> {
  const policy = await parts.policy();
  const refs = kept.acts.flatMap(({ ref }) => ref ?? []);
  const [personOf, words] = await Promise.all([peopleOf(parts, [kept]), parts.texts.read(parts.pool, PLATFORM, refs)]);
  const customerNotice = await toCustomerNotice(parts, kept, personOf);
  const { breach } = kept;
  const [at, calendar] = [parts.now(), calendarOf(policy)];
  const { scope, assessment, closing } = breach;
  const told = kept.acts.map(({ act, ref }): Told['timeline'][number] => {
    const text = ref === undefined ? undefined : words.get(ref);
    return {
      ...{ at: formatTimestamp(act.at), type: act.type, about: aboutOf(act) },
      ...(act.by !== PLATFORM && { by: personOf(act.by) }),
      ...(text !== undefined && { text }),
    };
  });
  return {
    ...toLine(kept, { at, calendar, personOf }),
    reports: [...breach.reports],
    ...(scope !== undefined && { scope: toScope(scope) }),
    measures: [...breach.measures],
    ...(assessment !== undefined && { assessment }),
    sellers: Object.entries(breach.sellers).map(([seller, { toldAt, repliedAt, confirmed, coached }]) => ({
      ...{ seller, toldAt: formatTimestamp(toldAt), replyUntil: formatTimestamp(toldAt + breach.rules.replyWithin) },
      ...(repliedAt !== undefined && { repliedAt: formatTimestamp(repliedAt) }),
      ...{ confirmed: [...confirmed], coached: [...coached] },
    })),
    secrecy: toSecrecy(breach, at, personOf),
    ...(closing !== undefined && { cause: closing.cause }),
    can: BREACH_MOVES.filter((move) => can(move, breach, asker)),
    conducts: [...parts.breachesOf(policy)],
    timeline: [...told, ...warningsOf(breach, at, calendar)].toSorted((one, other) =>
      one.at < other.at ? -1 : one.at > other.at ? 1 : 0,
    ),
    ...(customerNotice !== undefined && { customerNotice }),
    drafts: draftsOf(parts, kept),
  };
}

function can(
  move: (typeof BREACH_MOVES)[number],
  { status, closing, affected, toldCustomers, secrecy }: DataBreach,
  asker: string,
): boolean {
  if (MOVES[move][status] === undefined || move === 'reply' || move === 'reached') return false;
  if (move === 'tell_customers') return affected !== undefined && toldCustomers?.isSending !== true;
  if (move === 'agree_secret') return secrecy?.asked !== undefined && secrecy.asked.by !== asker;
  return move !== 'sign_off' || closing?.by !== asker;
}

type Around = { readonly at: Instant; readonly calendar: Calendar; readonly personOf: PersonOf };

function toLine({ id, breach }: KeptBreach, { at, calendar, personOf }: Around): Line {
  const { status, openedBy, openedAt, suspectedAt, affected, closedAt, regimes, stopped, rules } = breach;
  const marks = marksOf(rules);
  return {
    ...{ id, status, openedBy: personOf(openedBy), openedAt: formatTimestamp(openedAt) },
    suspectedAt: formatTimestamp(suspectedAt),
    clocks: regimes.map((regime) => {
      const { within, ...rest } = regime;
      const since = startOf(breach, regime);
      const clock = clockAt(marks, regime, { since, stopped: stopped[regime.name] }, at, calendar);
      return {
        ...{ ...rest, hours: within / HOUR, run: clock.run },
        ...(clock.dueAt !== undefined && { dueAt: formatTimestamp(clock.dueAt) }),
        ...(clock.stopped !== undefined && {
          stopped: toStopped(clock.stopped, personOf),
        }),
      };
    }),
    ...(affected !== undefined && {
      affected: {
        ...{ customers: affected.customers, orders: affected.orders },
        fields: Object.entries(affected.fields)
          .map(([field, customers]) => ({ field: field as AccessField, customers }))
          .toSorted((one, other) => other.customers - one.customers || (one.field < other.field ? -1 : 1)),
      },
    }),
    ...(closedAt !== undefined && { closedAt: formatTimestamp(closedAt) }),
  };
}

function toStopped({ how, at, by, receipt }: Stopped, personOf: PersonOf) {
  return {
    ...{ how, at: formatTimestamp(at), by: personOf(by) },
    ...(receipt !== undefined && { receipt: { ...receipt, sentAt: formatTimestamp(receipt.sentAt) } }),
  };
}

function toScope({ from, to, ...lists }: NonNullable<DataBreach['scope']>): NonNullable<Told['scope']> {
  return {
    ...(lists as object),
    ...(from !== undefined && { from: formatTimestamp(from) }),
    ...(to !== undefined && { to: formatTimestamp(to) }),
  };
}

/** Which ids, names and codes an act is about: what one line of a timeline has room for. */
function aboutOf(act: BreachAct): string[] {
  switch (act.type) {
    case 'opened':
    case 'note':
    case 'send_back':
    case 'sign_off':
    case 'agree_secret':
      return [];
    case 'keep_secret':
      return [formatTimestamp(act.until)];
    case 'add_report':
      return [act.report];
    case 'trace':
      return [act.found, String(act.matched), String(act.compared), ...Object.values(act.named ?? {})];
    case 'scope':
      return [String(act.affected.customers)];
    case 'contain':
    case 'lift':
      return act.measures.map(nameOf);
    case 'assess':
      return [act.isBreach ? 'breach' : 'no_breach', act.risk];
    case 'notify':
      return [act.regime, ...(act.receipt === undefined ? [] : [act.receipt.channel, act.receipt.reference])];
    case 'waive':
      return [act.regime, ...(act.ground === undefined ? [] : [act.ground])];
    case 'tell_customers':
      return [String(act.people)];
    case 'reached':
      return [act.sent, act.failed, act.noAddress].map(String);
    case 'tell_seller':
    case 'reply':
      return [act.seller];
    case 'confirm':
      return [act.seller, act.kind, ...(act.slip === undefined ? [] : [act.slip.coached ? 'coached' : 'slip'])];
    case 'propose_closing':
      return [act.cause];
  }
}

/** When the clocks came to their marks: nobody has to write that down. */
function warningsOf(breach: DataBreach, now: Instant, calendar: Calendar): Told['timeline'] {
  const marks = marksOf(breach.rules);
  return breach.regimes.flatMap((regime) => {
    const [since, until] = [startOf(breach, regime), breach.stopped[regime.name]?.at ?? now];
    if (since === undefined) return [];
    return marks
      .map((mark) => ({ mark, at: runsUntil(regime, since, mark, calendar) }))
      .filter(({ at }) => at <= until)
      .map(({ mark, at }) => ({
        ...{ at: formatTimestamp(at), type: 'warned' as const, about: [regime.name, String(mark)] },
      }));
  });
}

/** Who is told by themselves, and until when that is put off. */
function toSecrecy(breach: DataBreach, now: Instant, personOf: PersonOf): Told['secrecy'] {
  const { secrecy } = breach;
  return {
    untold: [...untoldSellers(breach)],
    ...{ longest: formatTimestamp(longestSecrecy(breach, now)) },
    ...(secrecy !== undefined && { until: formatTimestamp(secrecy.until) }),
    ...(secrecy?.asked !== undefined && {
      asked: { by: personOf(secrecy.asked.by), until: formatTimestamp(secrecy.asked.until) },
    }),
  };
}

/** Whom a notice would go to now, and how far the one that was sent is. */
async function toCustomerNotice(
  { pool, post }: ToldBy,
  { id, breach: { scope, toldCustomers: told } }: KeptBreach,
  personOf: PersonOf,
): Promise<Told['customerNotice']> {
  if (scope === undefined) return undefined;
  const [{ customers: people }, counts] = await Promise.all([
    countAffected(pool, scope),
    // What was counted when it was over stays, also when the notices themselves are kept no longer.
    told?.reach === undefined ? countNotices(pool, id) : { queued: 0, ...told.reach },
  ]);
  const { sent: reached, ...others } = counts;
  return {
    ...{ people, canSend: post !== undefined },
    ...(told !== undefined && {
      sent: {
        ...{ at: formatTimestamp(told.at), by: personOf(told.by), happened: told.happened },
        ...{ isSending: told.isSending, isOfScope: told.isOfScope, reached, ...others },
      },
    }),
  };
}

async function peopleOf(
  { named, marketplace }: Pick<ToldBy, 'named' | 'marketplace'>,
  all: readonly KeptBreach[],
): Promise<PersonOf> {
  const names = await named([...new Set(all.flatMap(({ acts }) => acts.map(({ act }) => act.by)))]);
  return (id) => ({ id, name: id === PLATFORM ? marketplace : (names.get(id) ?? id) });
}
