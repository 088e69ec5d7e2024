import { FINDING_SENTENCES as SAYS } from '../../words/statements-en.ts';
import type { CitedEvent } from './cited-event.ts';
import { isMetric } from './figures-in-words.ts';
import { type Case, citedIn, restedActions } from './grounds.ts';
import type { Finding } from './statement.ts';

/** How a measure was found and decided, and whether it rests on a report (DSA art. 17(3)(b), (c)). */
export function findingOf(given: Case): Finding {
  const detection = detectionOf(given);
  const decision = decisionOf(given, detection);
  const source = sourceOf(given);
  return { detection, decision, source, sentences: [SAYS[detection], decidedBy(given, decision), SAYS[source]] };
}

function detectionOf(given: Case): Finding['detection'] {
  // Metrics are measured by the program, whoever inspected or decided the single cases.
  if (isMetric(given.brought.line.violation)) return 'automated';
  const cited = citedEvents(given);
  const automated = cited.some(isAutomated);
  const person = cited.some(isByPerson);
  if (automated && person) return 'both';
  return person ? 'person' : 'automated';
}

function isAutomated({ type, by }: CitedEvent): boolean {
  if (type === 'listing.inspected') return by === 'automated';
  return type !== 'conduct.confirmed';
}

/** Staff said so, or confirmed what somebody or something else had found. */
function isByPerson({ type, by, confirmed }: CitedEvent): boolean {
  return type === 'conduct.confirmed' || (type === 'listing.inspected' && by === 'staff') || confirmed === true;
}

function decisionOf({ stated }: Case, detection: Finding['detection']): Finding['decision'] {
  const byPerson = stated.trace.rules.some(({ rule }) => rule === 'person');
  switch (stated.line.decision) {
    case 'removal.noticed':
    case 'account.removed':
      return 'person';
    case 'warning.issued':
    case 'restriction.applied':
    case 'suspension.proposed':
    case 'suspension.applied':
    case 'removal.proposed':
    case 'action.extended':
    case 'action.reduced':
      if (byPerson) return 'person';
      return detection === 'automated' ? 'automated' : 'partly';
  }
}

function decidedBy({ stated }: Case, decision: Finding['decision']): string {
  const { decision: kind } = stated.line;
  const isProposed = kind === 'suspension.proposed' || kind === 'removal.proposed';
  return isProposed ? SAYS.decidedBy.proposed : SAYS.decidedBy[decision];
}

/** Disputes and returns come from customers, some inspections from reports. */
function sourceOf(given: Case): Finding['source'] {
  const isReport = ({ type, by }: CitedEvent) =>
    /^(dispute|return)\./.test(type) || (type === 'listing.inspected' && by === 'report');
  return citedEvents(given).some(isReport) ? 'report' : 'own_initiative';
}

/** Everything that is cited, here or where it cites nothing in what it stands on, with what shows a confirmed breach. */
function citedEvents(given: Case): readonly CitedEvent[] {
  const { brought, events } = given;
  const deciding = brought.line.because.length > 0 ? [brought] : restedActions(given, brought);
  const cited = deciding.flatMap(citedIn).flatMap((id) => events.get(id) ?? []);
  return [...cited, ...cited.flatMap(({ evidence = [] }) => evidence.flatMap((id) => events.get(id) ?? []))];
}
