import { PLATFORM } from '../ids.ts';
import type { Instant } from '../instant.ts';
import { saysSomething } from '../says-something.ts';
import { type BreachAct, type DataBreach, noticeIsDue, startOf, untoldSellers } from './breach.ts';
import { isFreeze, nameOf } from './measures.ts';
import { MOVES } from './moves.ts';
import { CUSTOMERS_CLOCK } from './regimes.ts';
import { namesSomething } from './scope.ts';
import { longestSecrecy } from './secrecy.ts';

/** What somebody wants: an act, and what they wrote with it. */
export type BreachCommand = Exclude<BreachAct, { type: 'opened' }>;

/** Why nothing comes of it. */
export type BreachRefusal =
  | { readonly code: 'breach-not-so-far' | 'breach-closed' }
  | { readonly code: 'breach-words-missing' | 'breach-about-you' }
  | { readonly code: 'breach-report-there' }
  | { readonly code: 'breach-scope-empty' }
  | { readonly code: 'breach-measure-missing' }
  | { readonly code: 'breach-no-such-clock'; readonly regime: string }
  | { readonly code: 'breach-clock-stopped' }
  | { readonly code: 'breach-notice-due' | 'breach-told-by-sending' | 'breach-ground-missing' }
  | { readonly code: 'breach-sending-runs' | 'breach-receipt-missing' | 'breach-sent-when' }
  | { readonly code: 'breach-seller-told' | 'breach-seller-not-told' }
  | { readonly code: 'breach-reply-waits'; readonly until: Instant }
  | { readonly code: 'breach-clocks-run'; readonly regimes: string }
  | { readonly code: 'breach-clock-not-begun' }
  | { readonly code: 'breach-secrecy-past' | 'breach-secrecy-not-asked' }
  | { readonly code: 'breach-secrecy-long'; readonly until: Instant }
  | { readonly code: 'breach-sellers-untold'; readonly sellers: string }
  | { readonly code: 'breach-slip-not-first' | 'breach-slip-when' }
  | { readonly code: 'breach-subjects-missing' }
  | { readonly code: 'breach-second-person' };

type Refused = { readonly refused: BreachRefusal };

/** What needs a reason in words. */
const NEEDS_WORDS: readonly BreachCommand['type'][] = [
  ...(['note', 'trace', 'contain', 'lift', 'assess', 'waive', 'tell_seller', 'reply', 'confirm'] as const),
  ...(['tell_customers', 'propose_closing', 'send_back', 'sign_off'] as const),
  ...(['keep_secret', 'agree_secret'] as const),
];

/** What also somebody may do whom an inquiry is about. */
const OF_ANYBODY: readonly BreachCommand['type'][] = ['note', 'add_report'];

/** Whether somebody is who it looks into: nobody decides about themselves. */
function isAbout({ measures, scope }: DataBreach, person: string): boolean {
  const stopped = measures.some(({ what, id }) => (what === 'person' || what === 'keys_of') && id === person);
  return stopped || scope?.people?.includes(person) === true;
}

/** The act to keep, or why it is refused. `words`: what somebody wrote with it. */
export function decideBreach(
  breach: DataBreach,
  command: BreachCommand,
  words: string | undefined,
): { readonly act: BreachAct } | Refused {
  if (MOVES[command.type][breach.status] === undefined)
    return refuse({ code: breach.status === 'closed' ? 'breach-closed' : 'breach-not-so-far' });
  // What the platform does by itself has its reason in what it follows from.
  if (NEEDS_WORDS.includes(command.type) && command.by !== PLATFORM && !saysSomething(words ?? ''))
    return refuse({ code: 'breach-words-missing' });
  if (!OF_ANYBODY.includes(command.type) && isAbout(breach, command.by)) return refuse({ code: 'breach-about-you' });
  const refused = whyNot(breach, command);
  return refused === undefined ? { act: command } : refuse(refused);
}

function whyNot(breach: DataBreach, command: BreachCommand): BreachRefusal | undefined {
  switch (command.type) {
    case 'note':
    case 'trace':
    case 'assess':
    case 'send_back':
      return undefined;
    case 'add_report':
      return breach.reports.includes(command.report) ? { code: 'breach-report-there' } : undefined;
    case 'scope':
      return namesSomething(command.scope) ? undefined : { code: 'breach-scope-empty' };
    case 'contain':
      return command.measures.length === 0 ? { code: 'breach-measure-missing' } : undefined;
    case 'lift': {
      const inForce = new Set(breach.measures.filter(isFreeze).map(nameOf));
      const isThere = command.measures.length > 0 && command.measures.every((each) => inForce.has(nameOf(each)));
      return isThere ? undefined : { code: 'breach-measure-missing' };
    }
    case 'keep_secret':
      return whyNotSecret(breach, command);
    case 'agree_secret':
      return whyNotAgreed(breach, command);
    case 'notify':
    case 'waive':
      return whyNotStopped(breach, command);
    case 'tell_customers':
      if (breach.affected === undefined) return { code: 'breach-subjects-missing' };
      return breach.toldCustomers?.isSending ? { code: 'breach-sending-runs' } : undefined;
    case 'reached':
      return breach.toldCustomers?.isSending ? undefined : { code: 'breach-not-so-far' };
    case 'tell_seller':
      return breach.sellers[command.seller] === undefined ? undefined : { code: 'breach-seller-told' };
    case 'reply':
      return breach.sellers[command.seller] === undefined ? { code: 'breach-seller-not-told' } : undefined;
    case 'confirm':
      return whyNotConfirmed(breach, command);
    case 'propose_closing':
      return whyNotClosed(breach);
    case 'sign_off':
      return breach.closing?.by === command.by ? { code: 'breach-second-person' } : undefined;
  }
}

function whyNotStopped(
  breach: DataBreach,
  command: Extract<BreachCommand, { type: 'notify' | 'waive' }>,
): BreachRefusal | undefined {
  const { regimes, stopped, assessment, suspectedAt } = breach;
  const { type, regime: name } = command;
  const regime = regimes.find((each) => each.name === name);
  if (regime === undefined) return { code: 'breach-no-such-clock', regime: name };
  if (type === 'waive' && startOf(breach, regime) === undefined) return { code: 'breach-clock-not-begun' };
  if (name === CUSTOMERS_CLOCK) {
    // That somebody says so has told nobody: this clock is stopped by the mails (reading 133).
    if (type === 'notify') return { code: 'breach-told-by-sending' };
    if (command.ground === undefined) return { code: 'breach-ground-missing' };
  }
  if (type === 'notify') {
    const { receipt, at } = command;
    // An authority's number is what shows it later (GDPR art. 33(5)); partners give none.
    if (receipt === undefined && regime.tells === 'regulator') return { code: 'breach-receipt-missing' };
    if (receipt !== undefined && (receipt.sentAt < suspectedAt || receipt.sentAt > at))
      return { code: 'breach-sent-when' };
  }
  // A notice may follow a decision that none was due; nothing follows a notice.
  const before = stopped[name]?.how;
  if (before === 'notified' || before === (type === 'waive' ? 'waived' : 'notified'))
    return { code: 'breach-clock-stopped' };
  const isDue = regime.tells === 'regulator' && assessment !== undefined && noticeIsDue(assessment);
  return type === 'waive' && isDue ? { code: 'breach-notice-due' } : undefined;
}

/** Secrecy ends, and not in the past: nobody puts telling a seller off for longer than the policy has it. */
function whyNotSecret(
  breach: DataBreach,
  { at, until }: Extract<BreachCommand, { type: 'keep_secret' }>,
): BreachRefusal | undefined {
  if (until <= at) return { code: 'breach-secrecy-past' };
  const longest = longestSecrecy(breach, at);
  return until > longest ? { code: 'breach-secrecy-long', until: longest } : undefined;
}

function whyNotAgreed(
  { secrecy }: DataBreach,
  { by, at }: Pick<BreachCommand, 'by' | 'at'>,
): BreachRefusal | undefined {
  if (secrecy?.asked === undefined) return { code: 'breach-secrecy-not-asked' };
  if (secrecy.asked.by === by) return { code: 'breach-second-person' };
  return secrecy.asked.until <= at ? { code: 'breach-secrecy-past' } : undefined;
}

/** A seller is heard before anything but containment: has replied, or has had the time for it. */
function whyNotConfirmed(
  { sellers, suspectedAt, rules }: DataBreach,
  { seller, at, slip }: Extract<BreachCommand, { type: 'confirm' }>,
): BreachRefusal | undefined {
  const side = sellers[seller];
  if (side === undefined) return { code: 'breach-seller-not-told' };
  const until = side.toldAt + rules.replyWithin;
  if (side.repliedAt === undefined && at < until) return { code: 'breach-reply-waits', until };
  if (slip === undefined) return undefined;
  // Before any other evidence of it (policy §2): what somebody else had said first is no slip that was reported.
  if (slip.reportedAt > suspectedAt) return { code: 'breach-slip-not-first' };
  return slip.happenedAt > slip.reportedAt ? { code: 'breach-slip-when' } : undefined;
}

/** Closed only with its subjects known and every clock stopped; its cause comes with the command, its words were asked for. */
function whyNotClosed(breach: DataBreach): BreachRefusal | undefined {
  const { regimes, stopped, affected, toldCustomers } = breach;
  if (affected === undefined) return { code: 'breach-subjects-missing' };
  if (toldCustomers?.isSending) return { code: 'breach-sending-runs' };
  const running = regimes
    .filter((regime) => stopped[regime.name] === undefined && startOf(breach, regime) !== undefined)
    .map(({ name }) => name);
  if (running.length > 0) return { code: 'breach-clocks-run', regimes: running.join(', ') };
  const untold = untoldSellers(breach);
  return untold.length === 0 ? undefined : { code: 'breach-sellers-untold', sellers: untold.join(', ') };
}

function refuse(refused: BreachRefusal): Refused {
  return { refused };
}
