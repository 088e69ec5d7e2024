import { Button } from '@mantine/core';
import { useState } from 'react';
import {
  EMERGENCY_ACT_NAMES,
  EMERGENCY_STATUS_NAMES,
  EMERGENCY_STEPS_WORDS,
  REVIEW_OUTCOME_NAMES,
  EMERGENCY_WORDS as WORDS,
} from '../../words/emergency-en.ts';
import { fill } from '../../words/fill.ts';
import { PURPOSE_NAMES } from '../../words/reveal-page-en.ts';
import { useViewer } from '../api/viewer.ts';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { EmergencyCountdown } from './emergency-countdown.tsx';
import { EmergencyDialog, type EmergencyStep } from './emergency-dialog.tsx';
import { namesOfFields } from './emergency-fields.ts';
import { EmergencyValues } from './emergency-values.tsx';
import './recovery-card.css';
import type { Emergency } from './use-emergencies.ts';

/** One emergency: whose order, why, how it stands, its values while it is open, and what can be done. */
export function EmergencyCard({ emergency }: { readonly emergency: Emergency }) {
  const { requester, order, acts, overdue, can } = emergency;
  const { id: viewer } = useViewer();
  const [step, setStep] = useState<EmergencyStep>();
  const reason = acts.find(({ type }) => type === 'requested')?.note;
  return (
    <Section title={`${WORDS.order} ${order}`} lead={fill(WORDS.asked, { name: requester.name })} frame="card">
      {overdue ? <Notice tone="problem">{fill(WORDS.overdue, { name: requester.name })}</Notice> : null}
      <FactList facts={factsOf(emergency, reason)} />
      {can.includes('reveal') ? <EmergencyValues emergency={emergency} /> : null}
      <h3 className="recovery-card-story">{WORDS.story}</h3>
      <ol className="recovery-card-acts">
        {acts.map((act) => (
          <li key={`${act.type} ${act.at} ${act.access ?? ''}`}>
            <strong>{EMERGENCY_ACT_NAMES[act.type]}</strong>
            {act.type === 'revealed' ? `: ${namesOfFields(act.fields ?? [])}` : null} <Instant at={act.at} />{' '}
            <span>{act.by?.name ?? WORDS.byTime}</span>
            {act.note === undefined || act.type === 'requested' ? null : <blockquote>{act.note}</blockquote>}
          </li>
        ))}
      </ol>
      {requester.id === viewer ? <Yours emergency={emergency} /> : null}
      <div className="recovery-card-choices">
        {stepsOf(emergency).map((each, index) => (
          <Button key={each} variant={index === 0 ? 'filled' : 'default'} onClick={() => setStep(each)}>
            {EMERGENCY_STEPS_WORDS[each].button}
          </Button>
        ))}
      </div>
      {step === undefined ? null : (
        <EmergencyDialog emergency={emergency} step={step} onClose={() => setStep(undefined)} />
      )}
    </Section>
  );
}

/** Why nobody finds a button for what is somebody else's. */
function Yours({ emergency: { status } }: { readonly emergency: Emergency }) {
  if (status === 'requested') return <p className="soft">{WORDS.yours}</p>;
  return status === 'ended' ? <p className="soft">{WORDS.reviewYours}</p> : null;
}

/** One that still waits is taken back, one that is open is ended. */
function stepsOf({ can, status }: Emergency): readonly EmergencyStep[] {
  return can.flatMap((each): EmergencyStep[] => {
    if (each === 'reveal') return [];
    return [each === 'end' && status === 'requested' ? 'withdraw' : each];
  });
}

function factsOf(emergency: Emergency, reason: string | undefined): readonly Fact[] {
  const { status, fields, purpose, until, approver, reviewDue, outcome } = emergency;
  const fact = (term: string, detail: Fact['detail'] | undefined): readonly Fact[] =>
    detail === undefined ? [] : [{ term, detail }];
  const counted = until !== undefined && (status === 'requested' || status === 'open');
  return [
    { term: WORDS.state, detail: EMERGENCY_STATUS_NAMES[status] },
    ...(counted ? fact(WORDS.until[status], <EmergencyCountdown until={until} />) : []),
    { term: WORDS.asks, detail: namesOfFields(fields) },
    { term: WORDS.purpose, detail: PURPOSE_NAMES[purpose] },
    ...fact(WORDS.reason, reason),
    ...fact(WORDS.approved, approver?.name),
    ...fact(WORDS.review, reviewDue === undefined ? undefined : <Instant at={reviewDue} />),
    ...fact(WORDS.outcome, outcome === undefined ? undefined : REVIEW_OUTCOME_NAMES[outcome]),
  ];
}
