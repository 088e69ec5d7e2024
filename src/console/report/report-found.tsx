import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import {
  REPORT_KINDS,
  REPORT_OUTCOMES,
  REPORT_PAGE,
  REPORT_STATES,
  REPORT_STATUS as TEXT,
} from '../../words/report-a-problem-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { problemWords } from '../sign-in/problem-words.ts';
import { useWork } from '../sign-in/use-work.ts';
import type { ReportState } from './use-report.ts';
import './report.css';

type ReportFoundProps = {
  readonly state: ReportState;
  readonly code: string;
  readonly onChanged: (state: ReportState) => void;
};

/** How a report stands, our answer, and room for more. */
export function ReportFound({ state, code, onChanged }: ReportFoundProps) {
  return (
    <section aria-label={TEXT.title} aria-live="polite">
      <FactList facts={factsOf(state)} />
      {state.answer === null ? null : (
        <>
          <h2 className="page-section-title">{TEXT.answer}</h2>
          <blockquote className="report-answer">{state.answer}</blockquote>
        </>
      )}
      {state.status === 'closed' && state.answer === null ? (
        <p>{TEXT.destroyed}</p>
      ) : (
        <AddForm state={state} code={code} onChanged={onChanged} />
      )}
    </section>
  );
}

function factsOf({ kind, status, reportedAt, closedAt, outcome, added, destroyedAt }: ReportState): readonly Fact[] {
  const date = (term: string, at: string | undefined): readonly Fact[] =>
    at === undefined ? [] : [{ term, detail: <Instant at={at} show="absolute" /> }];
  return [
    { term: TEXT.about, detail: REPORT_KINDS[kind] },
    { term: TEXT.state, detail: REPORT_STATES[status] },
    ...(outcome === undefined ? [] : [{ term: TEXT.outcome, detail: REPORT_OUTCOMES[outcome] }]),
    ...date(TEXT.reported, reportedAt),
    ...date(TEXT.added, added.at(-1)?.at),
    ...date(TEXT.closed, closedAt),
    ...date(TEXT.destroyedAt, destroyedAt),
  ];
}

function AddForm({ state, code, onChanged }: ReportFoundProps) {
  const api = useApi();
  const [fault, setFault] = useState<string>();
  const [text, setText] = useState('');
  const { working, failure, run } = useWork();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const missing = text.trim().length < 10 ? REPORT_PAGE.textMissing : undefined;
    setFault(missing);
    if (missing !== undefined) return;
    void run(async () => {
      const asked = { params: { path: { id: state.reference } }, body: { code, text: text.trim() } };
      onChanged(await answer(api.POST('/v1/incidents/{id}/additions', asked)));
      setText('');
    });
  };
  return (
    <form className="sign-in-page-form" onSubmit={send} noValidate>
      {failure === undefined ? null : (
        <Notice tone="problem" title={REPORT_PAGE.notSent}>
          {problemWords(failure)}
        </Notice>
      )}
      <Textarea
        label={TEXT.add}
        description={TEXT.addHelp}
        rows={3}
        maxLength={4000}
        size="md"
        value={text}
        error={fault}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={working}>
        {TEXT.send}
      </Button>
      {state.added.length > 0 && text === '' ? <p role="status">{TEXT.sent}</p> : null}
    </form>
  );
}
