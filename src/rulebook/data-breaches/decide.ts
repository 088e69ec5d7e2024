import type { Instant } from '../instant.ts';
import { saysSomething } from '../says-something.ts';
import { type BreachAct, type DataBreach, noticeIsDue, REPLY_TIME } from './breach.ts';
import { isFreeze, nameOf } from './measures.ts';
import { MOVES } from './moves.ts';
import { CUSTOMERS_CLOCK } from './regimes.ts';
import { namesSomething } from './scope.ts';

/** What somebody wants: an act, and what they wrote with it. */
export type BreachCommand = Exclude<BreachAct, { type: 'opened' }>;

/** Why nothing comes of it. */
export type BreachRefusal =
  | { readonly code: 'breach-not-so-far' | 'breach-closed' }
  | { readonly code: 'breach-words-missing' }
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
  | { readonly code: 'breach-subjects-missing' }
  | { readonly code: 'breach-second-person' };

type Refused = { readonly refused: BreachRefusal };

/** What needs a reason in words. */
const NEEDS_WORDS: readonly BreachCommand['type'][] = [
  ...(['note', 'trace', 'contain', 'lift', 'assess', 'waive', 'tell_seller', 'reply', 'confirm'] as const),
  ...(['tell_customers', 'propose_closing', 'send_back', 'sign_off'] as const),
];

/** The act to keep, or why it is refused. `words`: what somebody wrote with it. */
export function decideBreach(
  breach: DataBreach,
  command: BreachCommand,
  words: string | undefined,
): { readonly act: BreachAct } | Refused {
  if (MOVES[command.type][breach.status] === undefined)
    return refuse({ code: breach.status === 'closed' ? 'breach-closed' : 'breach-not-so-far' });
  if (NEEDS_WORDS.includes(command.type) && !saysSomething(words ?? ''))
    return refuse({ code: 'breach-words-missing' });
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
  { regimes, stopped, assessment, suspectedAt }: DataBreach,
  command: Extract<BreachCommand, { type: 'notify' | 'waive' }>,
): BreachRefusal | undefined {
  const { type, regime: name } = command;
  const regime = regimes.find((each) => each.name === name);
  if (regime === undefined) return { code: 'breach-no-such-clock', regime: name };
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

/** A seller is heard before anything but containment: has replied, or has had the time for it. */
function whyNotConfirmed(
  { sellers }: DataBreach,
  { seller, at }: Extract<BreachCommand, { type: 'confirm' }>,
): BreachRefusal | undefined {
  const side = sellers[seller];
  if (side === undefined) return { code: 'breach-seller-not-told' };
  const until = side.toldAt + REPLY_TIME;
  return side.repliedAt === undefined && at < until ? { code: 'breach-reply-waits', until } : undefined;
}

/** Closed only with its subjects known and every clock stopped; its cause comes with the command, its words were asked for. */
function whyNotClosed({ regimes, stopped, affected, toldCustomers }: DataBreach): BreachRefusal | undefined {
  if (affected === undefined) return { code: 'breach-subjects-missing' };
  if (toldCustomers?.isSending) return { code: 'breach-sending-runs' };
  const running = regimes.filter(({ name }) => stopped[name] === undefined).map(({ name }) => name);
  return running.length === 0 ? undefined : { code: 'breach-clocks-run', regimes: running.join(', ') };
}

function refuse(refused: BreachRefusal): Refused {
  return { refused };
}
