import { Button } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import {
  CLOCK_WARNING_NAMES,
  EXTENSION_REASON_NAMES,
  REFUSAL_GROUND_NAMES,
  REQUEST_KIND_NAMES,
  REQUEST_STATE_NAMES,
  REQUESTS_WORDS as WORDS,
} from '../../words/staff-requests-en.ts';
import { useViewer } from '../api/viewer.ts';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { RequestDecisionDialog } from './request-decision-dialog.tsx';
import type { ClockedRequest, RequestDecision } from './use-subject-requests.ts';

/** One request: what was asked, its clock, what it waits for, and what can be decided about it. */
export function RequestCard({ request }: { readonly request: ClockedRequest }) {
  const { id, kind, order, status, clock, extension } = request;
  const { permissions } = useViewer();
  const [deciding, setDeciding] = useState<RequestDecision['do']>();
  const isRunning = status === 'open' || status === 'held';
  const mayDecide = isRunning && permissions['subject-requests.decide'] !== undefined && kind !== 'correction';
  const name = REQUEST_KIND_NAMES[kind];
  return (
    <Section title={order === undefined ? name : fill(WORDS.ofOrder, { what: name, order })} frame="card">
      <FactList facts={factsOf(request)} />
      {mayDecide ? (
        <div className="request-acts">
          {/* The law lets it be extended once, and only in time. */}
          {extension === undefined && clock.warning !== 'over' ? (
            <Button variant="default" onClick={() => setDeciding('extend')}>
              {WORDS.extend}
            </Button>
          ) : null}
          <Button variant="default" onClick={() => setDeciding('refuse')}>
            {WORDS.refuse}
          </Button>
        </div>
      ) : null}
      {deciding === undefined ? null : (
        <RequestDecisionDialog id={id} what={deciding} onClose={() => setDeciding(undefined)} />
      )}
    </Section>
  );
}

function factsOf(request: ClockedRequest): readonly Fact[] {
  const { customer, by, askedAt, dueAt, endedAt, status, clock, extension, refusal, orders = [] } = request;
  const held = orders.filter(({ state }) => state === 'held');
  const isRunning = status === 'open' || status === 'held';
  return [
    { term: WORDS.columns.state, detail: REQUEST_STATE_NAMES[status] },
    { term: WORDS.columns.customer, detail: <code>{customer}</code> },
    { term: WORDS.by, detail: WORDS.byWhom[by] },
    { term: WORDS.columns.asked, detail: <Instant at={askedAt} /> },
    ...(isRunning
      ? [
          { term: WORDS.columns.due, detail: <Instant at={dueAt} /> },
          { term: WORDS.warnings, detail: CLOCK_WARNING_NAMES[clock.warning] },
        ]
      : []),
    ...(endedAt === undefined ? [] : [{ term: WORDS.ended, detail: <Instant at={endedAt} /> }]),
    ...(extension === undefined ? [] : [{ term: WORDS.extended, detail: EXTENSION_REASON_NAMES[extension.reason] }]),
    ...(refusal === undefined ? [] : [{ term: WORDS.refusedFor, detail: REFUSAL_GROUND_NAMES[refusal.ground] }]),
    ...held.map(({ order, hold }) => ({ term: fill(WORDS.heldOrder, { order }), detail: heldWords(hold) })),
  ];
}

function heldWords(hold: NonNullable<ClockedRequest['orders']>[number]['hold']) {
  if (hold === undefined) return WORDS.held;
  const { words, until, lookedAtAgain } = hold;
  return (
    <>
      {words}{' '}
      {until === undefined ? (
        <Sentence of={WORDS.lookedAt} values={{ at: <Instant at={lookedAtAgain} /> }} />
      ) : (
        <Sentence of={WORDS.until} values={{ until: <Instant at={until} /> }} />
      )}
    </>
  );
}
