import { fill } from '../../words/fill.ts';
import { capital, count, duration } from '../../words/quantities-en.ts';
import { issueSentence } from '../../words/seller-violations-en.ts';
import { ISSUES_OF_EARLIER } from '../../words/statements-en.ts';
import { evidenceSentence } from './evidence-sentence.ts';
import { figuresInWords } from './figures-in-words.ts';
import { type Case, citedIn, restedActions } from './grounds.ts';
import type { EvidenceItem, Facts, RestedAction } from './statement.ts';
import { isStated, type StoredDecision } from './stored-decision.ts';

/** Facts and figures of a case (row E2): what was cited when it was decided, whatever has become of it since. */
export function factsOf(given: Case): Facts {
  const { brought } = given;
  const { line, trace } = brought;
  const items = itemsOf(given, brought);
  const rests = restedActions(given, brought).flatMap((each) => restedAction(given, each, items.length === 0));
  return {
    ...{ issue: issueOf(given, items, rests), items, rests },
    figures: line.measure,
    figuresInWords: figuresInWords(given),
    ...{ excused: trace.excused, passedOver: trace.passedOver },
    lost: lostIn(given),
  };
}

/** The evidence of one decision, in the order in which it was weighed. */
function itemsOf({ events, policy }: Case, decided: StoredDecision): readonly EvidenceItem[] {
  const { line, trace } = decided;
  const level = line.measure?.level;
  return citedIn(decided).flatMap((id): readonly EvidenceItem[] => {
    const event = events.get(id);
    if (event === undefined) return [];
    const weighed = trace.evidence.find((lapse) => lapse.id === id);
    return [
      {
        ...{ event: id, type: event.type, at: event.at },
        ...(event.orderId === undefined ? {} : { orderId: event.orderId }),
        ...(event.listingId === undefined ? {} : { listingId: event.listingId }),
        sentence: evidenceSentence(event, line.violation, policy.zone),
        ...(weighed === undefined ? {} : { settled: weighed.settled }),
        ...(weighed === undefined || level === undefined ? {} : { fills: rounded(weighed.up / 1_000_000 / level) }),
      },
    ];
  });
}

function restedAction(given: Case, rested: StoredDecision, showsItems: boolean): readonly RestedAction[] {
  if (!isStated(rested)) return [];
  const { line } = rested;
  const items = itemsOf(given, rested);
  return [
    {
      ...{ action: line.action, decision: line.decision, at: line.at },
      issue: items.length === 0 ? '' : issueSentence(line.violation, items.length, restsOnSigns(given, rested)),
      items: showsItems ? items : [],
    },
  ];
}

function issueOf(given: Case, items: readonly EvidenceItem[], rests: readonly RestedAction[]): string {
  const { brought, policy } = given;
  const trigger = brought.trace.move?.on;
  if (items.length > 0) return issueSentence(brought.line.violation, items.length, restsOnSigns(given, brought));
  if (rests.length === 0) return '';
  if (trigger === 'breadth')
    return capital(fill(ISSUES_OF_EARLIER.breadth, { areas: count(policy.ladder.suspension.categories) }));
  if (trigger === 'unreinstated')
    return fill(ISSUES_OF_EARLIER.unreinstated, { after: duration(policy.ladder.suspension.removalAfter) });
  const all = rests.reduce((sum, each) => sum + each.items.length, 0);
  return issueSentence(brought.line.violation, all, restsOnSigns(given, brought));
}

/** Whether signs of faking are all there is: no person has confirmed it. */
export function restsOnSigns({ events }: Pick<Case, 'events'>, decided: StoredDecision): boolean {
  const { violation } = decided.line;
  if (violation !== 'fake_tracking' && violation !== 'fake_delivery') return false;
  return citedIn(decided).every((id) => events.get(id)?.type !== 'conduct.confirmed');
}

/** What is cited, here or in what it stands on, and no longer kept. */
function lostIn(given: Case): readonly string[] {
  const all = [given.brought, ...restedActions(given, given.brought)].flatMap(citedIn);
  return [...new Set(all)].filter((id) => !given.events.has(id));
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
