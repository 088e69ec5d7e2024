import type { Policy } from '../policy/policy.ts';
import { type ScreenVerdict, worseVerdict } from '../policy/screening.ts';
import { numbersBackwards, turned, turnedBack } from './backwards.ts';
import { findAcross } from './conversation.ts';
import { type FindRules, findIn, readingOf } from './find.ts';
import { findSense } from './find-sense.ts';
import { type Canonical, normalise } from './normalise.ts';
import type { Found } from './reading.ts';
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
  if (message.text.length > LONGEST) return { verdict: 'block', findings: [], delivered: undefined };
  const canonical = normalise(message.text);
  const rules: FindRules = {
    homeAreas: policy.areaCodes,
    ownHosts: screening.ownHosts,
    known: knownDigits(message.known),
  };
  const found = allFound(canonical, message, rules).filter(({ confidence }) => confidence >= screening.from);
  if (found.length === 0) return { verdict: 'deliver', findings: [], delivered: message.text };
  const findings = withoutLeads(settle(found)).map((each) => findingOf(canonical, each));
  const verdict = findings.reduce<ScreenVerdict>(
    (worst, { kind }) => worseVerdict(worst, screening.verdicts[kind]),
    'deliver',
  );
  return { verdict, findings, delivered: deliveredOf(message.text, findings, verdict, policy) };
}

function allFound(canonical: Canonical, message: MessageToScreen, rules: FindRules): readonly Found[] {
  const reading = readingOf(canonical);
  const found = [...findIn(reading, message.text, rules), ...findSense(reading)];
  const back = turned(canonical);
  if (back?.isSaid === true) found.push(...numbersBackwards(reading.runs, rules.homeAreas));
  if (back !== undefined)
    found.push(...turnedBack(findIn(readingOf(back.canonical), '', rules), canonical.text.length, back.isSaid));
  if (message.earlier.length > 0) found.push(...findAcross(reading, message.sender, message.earlier, rules));
  return found;
}

const NOTHING_KNOWN: ReadonlySet<string> = new Set();

/** The digits of what the marketplace knows itself. */
function knownDigits(known: readonly string[]): ReadonlySet<string> {
  return known.length === 0
    ? NOTHING_KNOWN
    : new Set(known.map((each) => each.replace(/\D/g, '')).filter((digits) => digits.length >= 6));
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
  return [...kinds.values()].toSorted((one, other) => one.start - other.start || one.end - other.end);
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
  if (found.length > MOST_FOUND) return allOfAKind(found);
  const surest = found.toSorted(
    (one, other) => other.confidence - one.confidence || other.end - other.start - (one.end - one.start),
  );
  const kept: Found[] = [];
  for (const each of surest) {
    const at = kept.findIndex(
      (other) =>
        each.start < other.end &&
        other.start < each.end &&
        (each.kind === other.kind || (PLACES.has(each.kind) && PLACES.has(other.kind))),
    );
    if (at === -1) {
      kept.push(each);
      continue;
    }
    const other = kept[at] as Found;
    kept[at] = { ...other, start: Math.min(other.start, each.start), end: Math.max(other.end, each.end) };
  }
  return kept.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

/**
 * "Call me at …" leads nowhere without the number, which is a finding of its own: what the model says of the sentence around it adds
 * nothing. An app that is named, or money, does.
 */
function withoutLeads(found: readonly Found[]): readonly Found[] {
  const isDetail = ({ kind }: Found) => kind === 'phone' || kind === 'email' || kind === 'url' || kind === 'handle';
  return found.filter(
    (each) =>
      each.rule !== 'sense.off_platform_contact' ||
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
      return masked(
        text,
        findings.filter(({ kind }) => screening.verdicts[kind] === 'mask'),
      );
    case 'hold':
    case 'block':
      return undefined;
  }
}

/** The text with these parts masked. */
export function masked(text: string, findings: readonly Pick<Finding, 'start' | 'end'>[]): string {
  let delivered = '';
  let from = 0;
  for (const { start, end } of findings.toSorted((one, other) => one.start - other.start)) {
    if (end <= from) continue;
    delivered += text.slice(from, Math.max(from, start)) + (start >= from ? MASK : '');
    from = end;
  }
  return delivered + text.slice(from);
}
