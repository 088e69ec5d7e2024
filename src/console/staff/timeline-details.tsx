import { EXCUSE_NAMES } from '../../words/staff-contexts-en.ts';
import { describeLapseState, LAPSE_FIELDS, TIMELINE_WORDS } from '../../words/staff-seller-en.ts';
import { TRACE_WORDS } from '../../words/staff-trace-en.ts';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import type { DecisionEntry, EventEntry, Lapse, LapseEntry } from './api-shapes.ts';
import { DecisionFacts } from './decision-facts.tsx';
import { decisionLine } from './decision-line.ts';
import { factsOf } from './event-facts.ts';
import { JsonView } from './json-view.tsx';
import { ActionLink } from './links.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { TraceView } from './trace-view.tsx';
import { useAction } from './use-actions.ts';
import './timeline-details.css';

/** An event that stands open: what it carries, where it came from, and the same as JSON. */
export function EventDetail({ entry: { id, source, position, at, judgedAt, type, data } }: { entry: EventEntry }) {
  const facts: readonly Fact[] = factsOf(data).map(({ term, at: when, words }) => ({
    term,
    detail: when === undefined ? words : <Instant at={when} />,
  }));
  const origin: readonly Fact[] = [
    { term: TIMELINE_WORDS.id, detail: <code>{id}</code> },
    { term: TIMELINE_WORDS.source, detail: <code>{source}</code> },
    { term: TIMELINE_WORDS.position, detail: <span className="number">{position}</span> },
    ...(judgedAt === at ? [] : [{ term: TIMELINE_WORDS.judgedAt, detail: <Instant at={judgedAt} /> }]),
  ];
  return (
    <div className="timeline-details">
      {facts.length === 0 ? <p className="soft">{TIMELINE_WORDS.noData}</p> : null}
      <FactList facts={[...facts, ...origin]} />
      <JsonView value={{ id, source, type, time: at, data }} />
    </div>
  );
}

const LAPSE_INSTANTS = ['at', 'shipBy', 'acceptedAt', 'deliveredAt', 'cancelledAt', 'leavesAt'] as const;

/** A lapse that stands open: the order's dates, and what has become of it. */
export function LapseDetail({ entry: { lapse, state } }: { entry: LapseEntry }) {
  const { action, excuse, excusedBy } = lapse;
  const context = excuse === undefined ? excusedBy : `${EXCUSE_NAMES[excuse].toLowerCase()} (${excusedBy})`;
  return (
    <div className="timeline-details">
      <p>{describeLapseState(state, { action, excuse: context })}</p>
      <FactList facts={lapseFacts(lapse)} />
      {action === undefined ? null : <ActionLink action={action}>{TIMELINE_WORDS.actionOf(action)}</ActionLink>}
    </div>
  );
}

function lapseFacts(lapse: Lapse): readonly Fact[] {
  const { id, orderId, listingId, excusedBy, together } = lapse;
  const code = (term: string, value: string | undefined) =>
    value === undefined ? [] : [{ term, detail: <code>{value}</code> }];
  return [
    ...code(LAPSE_FIELDS.orderId, orderId),
    ...code(LAPSE_FIELDS.listingId, listingId),
    ...LAPSE_INSTANTS.flatMap((field) => {
      const at = lapse[field];
      return at === undefined ? [] : [{ term: LAPSE_FIELDS[field], detail: <Instant at={at} /> }];
    }),
    ...code(LAPSE_FIELDS.excusedBy, excusedBy),
    ...code(LAPSE_FIELDS.together, together?.join(', ')),
    ...code(LAPSE_FIELDS.id, id),
  ];
}

/** A decision that stands open: its figures and its trace, which lies with the action. */
export function DecisionDetail({ entry: { decision, sequence } }: { entry: DecisionEntry }) {
  const line = decisionLine(decision);
  const { data, error, isFetching, refetch } = useAction(line.action);
  const trace = data?.decisions.find((each) => each.sequence === sequence)?.trace;
  return (
    <div className="timeline-details">
      <DecisionFacts line={line} />
      {error === null ? null : <StaffFailure error={error} retrying={isFetching} onRetry={() => refetch()} />}
      {data === undefined && error === null ? <CardSkeleton label={TIMELINE_WORDS.loadingTrace} /> : null}
      {trace === undefined ? null : <TraceView trace={trace} />}
      {data !== undefined && trace === undefined ? <p className="soft">{TRACE_WORDS.missing}</p> : null}
      <JsonView value={decision} />
      <ActionLink action={line.action}>{TIMELINE_WORDS.trace}</ActionLink>
    </div>
  );
}
