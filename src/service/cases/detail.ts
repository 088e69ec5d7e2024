import type { z } from 'zod';
import type { CaseKind } from '../../rulebook/cases/case.ts';
import { needsContact } from '../../rulebook/cases/questions.ts';
import { decisionsOf } from '../../rulebook/cases/work.ts';
import type { Docket } from '../../rulebook/docket.ts';
import { actionNumber } from '../../rulebook/ids.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { ActionView } from '../../rulebook/standing/view-action.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { actionOf, type CaseKey } from './case-id.ts';
import type { CaseRow } from './case-row.ts';
import type { caseDetail } from './contract.ts';
import { readEntries } from './entries-store.ts';
import { decisionLine, eventAt, latestEvent } from './origin-store.ts';
import type { CaseParts } from './parts.ts';
import { readCase, similarCases } from './store.ts';
import { peopleOf, toEntry, toHistory, toMisuse, toSimilar, toSummary, written } from './view.ts';

type Detail = z.input<typeof caseDetail>;

/** A person may see a case at all: not an appeal against an own decision (policy §3). */
export async function findCase(
  parts: Pick<CaseParts, 'pool'>,
  key: CaseKey | undefined,
  person: string,
): Promise<CaseRow | undefined> {
  const row = key === undefined ? undefined : await readCase(parts.pool, key);
  return row === undefined || row.not_for.includes(person) ? undefined : row;
}

/** A seller as a case needs it. */
type Seen = {
  readonly at: Instant;
  readonly decided: number;
  readonly actions: readonly ActionView[];
  readonly rung: Detail['rung'];
  /** The rules of the action, as it was issued (F13); of the marketplace, where the case is about none. */
  readonly rules: Policy['ladder'];
};

/** Looks at a seller for a case about one of its actions. */
export function seeSeller({ clock, decided, views, state }: Docket, action: number): Seen {
  const own = state.actions.find(({ terms }) => terms.number === action);
  const rules = (own?.terms.policy ?? state.policy).ladder;
  return { at: clock, decided, actions: views.actions(), rung: views.standing().rung, rules };
}

const NO_CONTACT = { needed: false, at: undefined };

/** What is seen for a case: its seller; a rule in shadow is about none. */
async function seenFor(
  ledger: Pick<CaseParts['ledger'], 'look' | 'clock'>,
  key: CaseKey,
): Promise<(Omit<Seen, 'rules'> & { readonly rules: Seen['rules'] | undefined }) | undefined> {
  if (key.kind !== 'rule_over_budget') return ledger.look(key.seller, (docket) => seeSeller(docket, key.action));
  return { at: await ledger.clock(), decided: 0, actions: [], rung: 'good', rules: undefined };
}

/** How many similar cases are shown. */
const MOST_SIMILAR = 5;

/** Everything about a case; undefined: it is not for this person. */
export async function detailOf(
  parts: Pick<CaseParts, 'ledger' | 'pool' | 'texts' | 'colleagues' | 'links' | 'inspections' | 'rules' | 'misuse'>,
  key: CaseKey | undefined,
  person: string,
): Promise<Detail | undefined> {
  const { ledger, pool, texts, colleagues } = parts;
  // The seller first: a case that is newer than what was seen of the seller would look undecided.
  const seen = key === undefined ? undefined : await seenFor(ledger, key);
  const row = await findCase(parts, key, person);
  if (key === undefined || row === undefined || seen === undefined) return undefined;
  const request = requestOf(key);
  const [entries, similar, opening, contact, link, listing, rule, misuse] = await Promise.all([
    readEntries(pool, key),
    similarCases(pool, key, row.violation, MOST_SIMILAR),
    openingOf(pool, key),
    seen.rules === undefined ? NO_CONTACT : contactOf(pool, key, { actions: seen.actions, rules: seen.rules }),
    tellLink(parts, key),
    request === undefined ? undefined : parts.inspections.listingOf(pool, request),
    key.kind === 'rule_over_budget' ? parts.rules.shadowedBy(pool, Number(key.origin)) : undefined,
    key.kind === 'data_misuse' ? parts.misuse.about(key.seller, key.origin) : undefined,
  ]);
  const shown = similar.filter(({ not_for: notFor }) => !notFor.includes(person));
  const refs = [row.reason_ref, ...entries.map(({ text_ref: ref }) => ref)].filter((ref) => ref !== null);
  const people = [...[row, ...shown].flatMap(peopleOf), ...entries.flatMap(peopleOfEntry)].concat(misuse?.person ?? []);
  const [said, names] = await Promise.all([texts.read(pool, key.seller, refs), colleagues.named(people)]);
  return {
    ...toSummary(row, names, seen.at),
    at: formatTimestamp(seen.at),
    rung: seen.rung,
    decisions: [...decisionsOf(row.kind)],
    approvalsNeeded: row.kind === 'removal' ? (seen.rules?.removal.deciders ?? 1) : 1,
    exceptions: row.kind === 'removal' ? [...(seen.rules?.removal.exceptions ?? [])] : [],
    seen: seen.decided,
    opening,
    link,
    misuse: misuse === undefined ? null : toMisuse(misuse, names),
    listing: listing ?? null,
    rule: rule === undefined ? null : { ...rule, actions: [...rule.actions] },
    contact: { needed: contact.needed, recordedAt: written(contact.at) },
    reason: row.reason_ref === null ? null : (said.get(row.reason_ref) ?? null),
    history: seen.actions.map(toHistory),
    similar: shown.map((each) => toSimilar(each, names)),
    entries: entries.map((each) => toEntry(each, names, said)),
  };
}

function peopleOfEntry({ person, recipient }: { readonly person: string | null; readonly recipient: string | null }) {
  return [person, recipient].filter((id) => id !== null);
}

/** Whether a proposed suspension, or a seller whom no mail reached, waits for the seller to be contacted, and since when the seller is (policy §3). */
export async function contactOf(
  database: Parameters<typeof latestEvent>[0],
  key: CaseKey,
  { actions, rules }: Pick<Seen, 'actions' | 'rules'>,
): Promise<{ readonly needed: boolean; readonly at: Instant | undefined }> {
  const proposal = actions.find(({ action }) => actionNumber(action) === key.action);
  const action = actionOf(key);
  // Recorded, it closes the case.
  if (key.kind === 'unreached') return { needed: true, at: undefined };
  if (key.kind !== 'decide_suspension' || proposal === undefined || action === undefined)
    return { needed: false, at: undefined };
  const recorded = await latestEvent(database, key.seller, 'contact.recorded', action);
  return { needed: needsContact(actions, proposal, rules.suspension.contactAfterQuiet), at: recorded?.at };
}

/** The kinds that a decision opens. */
const WITH_OPENING = ['confirm_suspension', 'decide_suspension', 'review', 'removal'] as const satisfies CaseKind[];

async function openingOf(
  database: Parameters<typeof latestEvent>[0],
  { seller, kind, origin }: CaseKey,
): Promise<Detail['opening']> {
  if (!(WITH_OPENING as readonly string[]).includes(kind)) return null;
  const line = await decisionLine(database, seller, Number(origin));
  return line === undefined ? null : (JSON.parse(line) as Record<string, unknown>);
}

/** The request for an inspection that a case is about; undefined: it is about none. */
export function requestOf({ seller, action, kind, origin }: CaseKey) {
  return kind === 'inspection' ? { seller, action, number: Number(origin) } : undefined;
}

/** The link that a case is about, as its event told it; undefined: it is about none. */
export async function linkOf(
  database: Parameters<typeof latestEvent>[0],
  { seller, kind, origin }: CaseKey,
): Promise<Pick<NonNullable<Detail['link']>, 'otherSeller' | 'signals' | 'strength'> | undefined> {
  const event = kind === 'linked_account' ? await eventAt(database, seller, Number(origin)) : undefined;
  if (event?.type !== 'account.linked') return undefined;
  const { otherSeller, signals, strength } = event.data as NonNullable<Detail['link']>;
  return { otherSeller, signals, strength };
}

async function tellLink({ pool, links }: Pick<CaseParts, 'pool' | 'links'>, key: CaseKey): Promise<Detail['link']> {
  const link = await linkOf(pool, key);
  if (link === undefined) return null;
  const { weighed, registeredAt, other, explanation } = await links.about({ seller: key.seller, ...link });
  return {
    ...link,
    weighed: weighed === undefined ? null : weighed.map((each) => ({ ...each })),
    registeredAt: written(registeredAt),
    other: other === undefined ? null : { rung: other.rung, since: written(other.since) },
    explanation:
      explanation === undefined
        ? null
        : { kind: explanation.kind, text: explanation.text ?? null, explainedAt: formatTimestamp(explanation.at) },
  };
}
