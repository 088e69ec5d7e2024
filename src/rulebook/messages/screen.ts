import type { Policy } from '../policy/policy.ts';
import { type ScreenVerdict, worseVerdict } from '../policy/screening.ts';
import { numbersBackwards, turned, turnedBack } from './backwards.ts';
import { findAcross } from './conversation.ts';
import { type FindRules, findIn } from './find.ts';
import { findSense } from './find-sense.ts';
import { type Canonical, normalise } from './normalise.ts';
import { LONGEST_PIECE, piecesOf } from './pieces.ts';
import { type Found, Reading } from './reading.ts';
import type { Finding, MessageToScreen, Screened } from './screening.ts';

/** What stands for what was masked. */
export const MASK = '•••';

/** The longest text of which all is read; of a longer one nothing goes out unread (a message has 4,000 characters at most). */
const LONGEST = 1_000_000;

/**
 * Screens a message (D3, D4; contract §3): reads it as people do, finds what leads off the platform, judges it beside what it stands with
 * and what was said before, and says what becomes of it by the policy. Pure, and linear in the length of the text.
 */
export function screenMessage(policy: Pick<Policy, 'screening' | 'areaCodes'>, message: MessageToScreen): Screened {
  const { screening } = policy;
  const { text } = message;
  if (text.length > LONGEST) return { verdict: 'block', findings: [], delivered: undefined };
  const rules: FindRules = {
    homeAreas: policy.areaCodes,
    ownHosts: screening.ownHosts,
    known: knownDigits(message.known),
  };
  const findings =
    text.length <= LONGEST_PIECE
      ? findingsIn(message, rules, screening.from)
      : findingsInPieces(message, rules, policy);
  if (findings.length === 0) return { verdict: 'deliver', findings: NO_FINDINGS, delivered: text };
  let verdict: ScreenVerdict = 'deliver';
  for (const { kind } of findings) verdict = worseVerdict(verdict, screening.verdicts[kind]);
  return { verdict, findings, delivered: deliveredOf(text, findings, verdict, policy) };
}

const NO_FINDINGS: readonly Finding[] = [];

/** What is found in a message that is read at once, from the policy's sureness on. */
function findingsIn(message: MessageToScreen, rules: FindRules, from: number): readonly Finding[] {
  const canonical = normalise(message.text);
  const found = sureFrom(from, allFound(canonical, message, rules));
  if (found.length === 0) return NO_FINDINGS;
  return withoutLeads(settle(found)).map((each) => findingOf(canonical, each));
}

/** The same of a longer text: whatever it is made of, its pieces take no more time each than that of a message. */
function findingsInPieces(
  message: MessageToScreen,
  rules: FindRules,
  { screening }: Pick<Policy, 'screening'>,
): readonly Finding[] {
  const found: Found[] = [];
  for (const { start, text } of piecesOf(message.text))
    for (const each of findingsIn({ ...message, text }, rules, screening.from))
      found.push({ ...each, start: start + each.start, end: start + each.end });
  return withoutLeads(settle(found));
}

function sureFrom(from: number, found: readonly Found[]): readonly Found[] {
  return found.length === 0 ? found : found.filter(({ confidence }) => confidence >= from);
}

function allFound(canonical: Canonical, message: MessageToScreen, rules: FindRules): readonly Found[] {
  const reading = new Reading(canonical);
  const found = findIn(reading, message.text, rules);
  const sense = findSense(reading);
  for (let at = 0; at < sense.length; at++) found.push(sense[at] as Found);
  const back = turned(reading);
  if (back?.isSaid === true) found.push(...numbersBackwards(reading.runs, rules.homeAreas));
  if (back !== undefined)
    found.push(...turnedBack(findIn(new Reading(back.canonical), '', rules), canonical.text.length, back.isSaid));
  if (message.earlier.length > 0) found.push(...findAcross(reading, message.sender, message.earlier, rules));
  return found;
}

const NOTHING_KNOWN: FindRules['known'] = { has: () => false };

/** The digits of what the marketplace knows itself; made of it only where a number is asked for. */
function knownDigits(known: readonly string[]): FindRules['known'] {
  if (known.length === 0) return NOTHING_KNOWN;
  let numbers: ReadonlySet<string> | undefined;
  return {
    has: (digits) => {
      numbers ??= new Set(known.map((each) => each.replace(/\D/g, '')).filter((each) => each.length >= 6));
      return numbers.has(digits);
    },
  };
}

/** Nobody reads more marks in one message than this. */
const MOST_FOUND = 200;

/** Of each kind one finding, from its first to its last: what there is so much of is not told apart. */
function allOfAKind(found: readonly Found[]): readonly Found[] {
  const kinds = new Map<Found['kind'], Found>();
  for (const each of found) {
    const other = kinds.get(each.kind) ?? each;
    const surest = other.confidence >= each.confidence ? other : each;
    kinds.set(each.kind, { ...surest, start: Math.min(other.start, each.start), end: Math.max(other.end, each.end) });
  }
  return [...kinds.values()].sort(byPlace);
}

/** Kinds that name where somebody is reached: of two that overlap the surer one stays. */
const PLACES: ReadonlySet<string> = new Set([
  'email',
  'url',
  'handle',
  'phone',
  'bank_account',
  'payment_handle',
  'postal_address',
]);

/** In the order of the text; of those that overlap as the same kind, or as two names of one place, the surest stays and takes in the other. */
function settle(found: readonly Found[]): readonly Found[] {
  if (found.length === 1) return found;
  if (found.length > MOST_FOUND) return allOfAKind(found);
  const kept: Found[] = [];
  for (const each of found.toSorted(bySureness)) {
    const at = kept.findIndex((other) => isSame(each, other));
    if (at === -1) {
      kept.push(each);
      continue;
    }
    const other = kept[at] as Found;
    if (each.start < other.start || each.end > other.end)
      kept[at] = { ...other, start: Math.min(other.start, each.start), end: Math.max(other.end, each.end) };
  }
  return kept.length === 1 ? kept : kept.sort(byPlace);
}

function bySureness(one: Found, other: Found): number {
  return other.confidence - one.confidence || other.end - other.start - (one.end - one.start);
}

function byPlace(one: Found, other: Found): number {
  return one.start - other.start || one.end - other.end;
}

/** They overlap, as the same kind or as two names of one place. */
function isSame(one: Found, other: Found): boolean {
  return (
    one.start < other.end &&
    other.start < one.end &&
    (one.kind === other.kind || (PLACES.has(one.kind) && PLACES.has(other.kind)))
  );
}

/** What says that somebody is led away, and not where to. */
const LEAD = 'sense.off_platform_contact';

/**
 * "Call me at …" leads nowhere without the number, which is a finding of its own: what the model says of the sentence around it adds
 * nothing. An app that is named, or money, does.
 */
function withoutLeads(found: readonly Found[]): readonly Found[] {
  if (found.length === 1 || !found.some(({ rule }) => rule === LEAD)) return found;
  const isDetail = ({ kind }: Found) => kind === 'phone' || kind === 'email' || kind === 'url' || kind === 'handle';
  return found.filter(
    (each) =>
      each.rule !== LEAD ||
      !found.some((other) => isDetail(other) && each.start <= other.start && other.end <= each.end),
  );
}

function findingOf(canonical: Canonical, { kind, start, end, confidence, rule }: Found): Finding {
  const last = Math.max(start, Math.min(end, canonical.text.length) - 1);
  return {
    kind,
    start: canonical.startOf(start),
    end: canonical.endOf(last),
    confidence: Math.round(confidence * 100) / 100,
    rule,
  };
}

function deliveredOf(
  text: string,
  findings: readonly Finding[],
  verdict: ScreenVerdict,
  { screening }: Pick<Policy, 'screening'>,
): string | undefined {
  switch (verdict) {
    case 'deliver':
      return text;
    case 'mask':
      return findings.length === 1
        ? maskedInOrder(text, findings)
        : maskedInOrder(
            text,
            findings.filter(({ kind }) => screening.verdicts[kind] === 'mask'),
          );
    case 'hold':
    case 'block':
      return undefined;
  }
}

type Span = Pick<Finding, 'start' | 'end'>;

/** The text with these parts masked. */
export function masked(text: string, findings: readonly Span[]): string {
  return maskedInOrder(
    text,
    findings.toSorted((one, other) => one.start - other.start),
  );
}

function maskedInOrder(text: string, findings: readonly Span[]): string {
  let delivered = '';
  let from = 0;
  for (const { start, end } of findings) {
    if (end <= from) continue;
    delivered += text.slice(from, Math.max(from, start)) + (start >= from ? MASK : '');
    from = end;
  }
  return delivered + text.slice(from);
}
