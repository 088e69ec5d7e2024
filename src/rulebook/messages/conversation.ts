import type { DigitRun, DigitUnit } from './digit-runs.ts';
import type { FindRules } from './find.ts';
import { findHandles } from './find-handles.ts';
import { findHosts } from './find-hosts.ts';
import { findMail } from './find-mail.ts';
import { WORD } from './lexicon.ts';
import { namesIn } from './names.ts';
import { type Canonical, normalise, plain } from './normalise.ts';
import { beforeOf, behindOf, contextOf, plainNumbers } from './number-context.ts';
import { phonePlan } from './phone-plans.ts';
import { type Found, Reading } from './reading.ts';
import { EARLIER_READ, type EarlierMessage, type Party } from './screening.ts';
import { isWord } from './tokens.ts';

/** So much of each earlier message is read. */
const READ_OF_EACH = 400;
/** Parts of an address are short messages: longer ones are sentences. */
const LONGEST_PART = 60;
/** All parts together. */
const LONGEST_JOINED = 160;

/**
 * What a message completes of what was said before: a number, a mailbox, a page or a name in pieces (T8), of one side or with the answers in
 * between. Offsets are of the message alone: its own piece.
 */
export function findAcross(
  reading: Reading,
  sender: Party | undefined,
  earlier: readonly EarlierMessage[],
  rules: FindRules,
): readonly Found[] {
  const recent = earlier
    .slice(-EARLIER_READ)
    .map(({ text, sender: by }) => ({ by, canonical: normalise(text.slice(0, READ_OF_EACH)) }));
  if (recent.length === 0) return [];
  const current = pieceOf(reading);
  const isPiece = current !== undefined && current.digits.length <= LONGEST_PIECE;
  // Read once, for what one side said and for what both did; where nothing can be completed, not at all.
  const told = isPiece ? recent.map(({ by, canonical }) => ({ by, ...toldBy(new Reading(canonical)) })) : [];
  const isOwn = ({ by }: { readonly by: Party | undefined }) => by === sender;
  const own = recent.filter(isOwn).map(({ canonical }) => canonical);
  const all = recent.map(({ canonical }) => canonical);
  const numbers = (before: readonly Told[]) => (isPiece ? numbersAcross(current, before, rules) : []);
  const found = [...numbers(told.filter(isOwn)), ...namesAcross(reading, own, rules), ...restOfName(reading, own)];
  if (own.length === all.length) return found;
  return [...found, ...numbers(told), ...namesAcross(reading, all, rules)];
}

/** What a message says of a number: a piece of it, and whether there is one at all. */
type Told = { readonly piece: Piece | undefined; readonly isAsked: boolean };

function toldBy(reading: Reading): Told {
  const piece = pieceOf(reading);
  const isAsked = piece?.isAsked ?? reading.tokens.some((token) => isWord(token, WORD.numberCue | WORD.app));
  return { piece, isAsked };
}

/** A piece with more digits is a number by itself, or none. */
const LONGEST_PIECE = 9;

/** The digits of a message that may be a piece of a number, and what is said beside them. */
type Piece = {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly isAsked: boolean;
  readonly isBare: boolean;
};

function pieceOf(reading: Reading): Piece | undefined {
  const { canonical, tokens, runs } = reading;
  const free = runs.map((run) => withoutWeakEnds(run, tokens.length)).filter((run) => isFree(reading, run));
  const [first, last] = [free[0]?.[0], free.at(-1)?.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const units = free.flat();
  const said = units.reduce((sum, { from, to }) => sum + to - from, 0);
  return {
    digits: units.map(({ digits }) => digits).join(''),
    ...{ start: first.start, end: last.end },
    isAsked:
      tokens.some((token) => isWord(token, WORD.numberCue | WORD.app)) ||
      /\b(?:last|first|next|then|rest|ends?|starts?|begins?|part|write|down|anota|apunta|escribe|note[zr]?|ekri|anote|empieza|termina|commence|finit|komanse|comeca)\b/.test(
        canonical.text,
      ),
    isBare: tokens.length - said <= 2,
  };
}

/** Words that are digits only among others are none at the ends. */
function withoutWeakEnds(run: DigitRun, tokens: number): DigitRun {
  if (run.reduce((sum, { from, to }) => sum + to - from, 0) >= tokens) return run;
  const isDigit = ({ written, digits }: DigitUnit) => written !== 'weak' || digits === '0';
  const first = run.findIndex(isDigit);
  return first === -1 ? [] : run.slice(first, run.findLastIndex(isDigit) + 1);
}

/** No date, no amount, no measure, and not the number of something else. */
function isFree(reading: Reading, run: DigitRun): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (plainNumbers(reading.canonical.text, run) !== undefined) return false;
  const { isOfSomethingElse, isMoney, isMeasure } = contextOf(beforeOf(reading, first), behindOf(reading, last));
  return !isOfSomethingElse && !isMoney && !isMeasure;
}

/** How many messages without digits may lie between two pieces. */
const MOST_BETWEEN = 4;
/** So many pieces a number comes in at most: one for each digit. */
const MOST_PIECES = 12;

function numbersAcross(current: Piece, before: readonly Told[], { homeAreas, known }: FindRules): readonly Found[] {
  let digits = current.digits;
  let pieces: readonly Pick<Piece, 'digits'>[] = [current];
  let isAsked = current.isAsked;
  let bare = current.isBare ? 1 : 0;
  let between = 0;
  let best: Found | undefined;
  for (let at = before.length - 1; at >= 0 && pieces.length < MOST_PIECES; at--) {
    const { piece, isAsked: isAskedThere } = before[at] as Told;
    isAsked ||= isAskedThere;
    if (piece === undefined) {
      if (++between > MOST_BETWEEN) break;
      continue;
    }
    between = 0;
    digits = piece.digits + digits;
    pieces = [piece, ...pieces];
    bare += piece.isBare ? 1 : 0;
    if (digits.length > 13) break;
    if (digits.length < 7 || known.has(digits)) continue;
    const { strength, plan } = phonePlan(digits, pieces, 0, pieces.length - 1, false, homeAreas);
    const confidence =
      strength * 0.6 + (isAsked ? 0.25 : 0) + (bare === pieces.length ? 0.3 : bare >= pieces.length - 1 ? 0.2 : 0.05);
    // Of what looks little like a number somebody must have said that it is one.
    const isLikely = strength >= (isAsked ? 0.2 : 0.5);
    if (isLikely && confidence > (best?.confidence ?? 0))
      best = {
        kind: 'phone',
        start: current.start,
        end: current.end,
        confidence: Math.min(confidence, 0.95),
        rule: `conversation.${plan}`,
      };
  }
  return best === undefined ? [] : [best];
}

/** A mailbox, a page or a name that goes over the end of a message. */
function namesAcross(reading: Reading, before: readonly Canonical[], rules: FindRules): readonly Found[] {
  const { text } = reading.canonical;
  if (text.length > LONGEST_PART || text.length === 0) return [];
  const found: Found[] = [];
  let lead = '';
  let spaced = '';
  for (let at = before.length - 1; at >= 0; at--) {
    const part = (before[at] as Canonical).text.trim();
    if (part.length > LONGEST_PART || lead.length + part.length > LONGEST_JOINED) break;
    lead = part + lead;
    spaced = `${part} ${spaced}`;
    for (const front of [lead, spaced]) found.push(...crossing(front, text, rules));
    if (found.length > 0) break;
  }
  return found;
}

function crossing(front: string, text: string, rules: FindRules): readonly Found[] {
  const whole = front + text;
  const boundary = front.length;
  const joined = new Reading(plain(whole));
  const mail = findMail(joined);
  const hosts = findHosts(joined, rules.ownHosts, mail);
  const names = namesIn(joined);
  const handles = findHandles(joined, names, [...mail, ...hosts]);
  const split = names.filter(
    ({ first, last }) => (joined.tokens[first]?.start ?? 0) < boundary && (joined.tokens[last]?.end ?? 0) > boundary,
  );
  return (
    [...mail, ...hosts, ...handles]
      .filter(({ start, end }) => start < boundary && end > boundary)
      // Words of an invitation meet by chance over two messages; the name of an app in two halves does not.
      .filter(({ kind }) => kind !== 'off_platform_contact' || split.length > 0)
      .map((each) => ({ ...each, start: 0, end: each.end - boundary, rule: `${each.rule}.conversation` }))
  );
}

/** Says that a name elsewhere comes in parts. */
const NAME_BEGINS =
  /\b(?:name|handle|username|user|page|ig|insta|instagram|snap|telegram|tg|fb|facebook|tiktok|nom|nombre|usuario|nome|non|perfil)\b.{0,20}\b(?:starts?|begins?|start|empieza|comienza|commence|debute|comeca|komanse|part|first)\b/;
/** How many messages later the rest may come. */
const REST_WITHIN = 4;

/** "my IG starts with devon_", and then "shoes": the rest of a name. */
function restOfName(reading: Reading, own: readonly Canonical[]): readonly Found[] {
  const { tokens, canonical } = reading;
  if (tokens.length === 0 || tokens.length > 3 || canonical.text.length > LONGEST_PART) return [];
  if (!own.slice(-REST_WITHIN).some(({ text }) => NAME_BEGINS.test(text))) return [];
  return [{ kind: 'handle', start: 0, end: canonical.text.length, confidence: 0.7, rule: 'handle.rest.conversation' }];
}
