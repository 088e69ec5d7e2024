import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ANSWER_TEXT, PLAN_TEXT as TEXT } from '../../words/answers-en.ts';
import { Failure } from '../api/failure.tsx';
import { FactList } from '../kit/fact-list.tsx';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { useToast } from '../kit/toasts.tsx';
import { useKeptDraft } from '../kit/use-kept-draft.ts';
import { AnswerFailure } from './answer-failure.tsx';
import { SentFiles } from './file-list.tsx';
import { FilePicker } from './file-picker.tsx';
import { Moment } from './moment.tsx';
import { type PlanVersion, type PlanWords, usePlan, useRecordPlan } from './use-answers.ts';
import { numberOf, useFiles } from './use-files.ts';
import { WordsField } from './words-field.tsx';
import './answers.css';

const FIELDS = ['cause', 'correction', 'prevention'] as const;

/** The plan for an action: what was recorded, and the form for it while the action is open. */
export function PlanPanel({ action, ended }: { readonly action: string; readonly ended: boolean }) {
  const plan = usePlan(action);
  const [revising, setRevising] = useState(false);
  if (plan.isError)
    return <Failure error={plan.error} retrying={plan.isFetching} onRetry={() => void plan.refetch()} />;
  const versions = plan.data?.versions;
  const [latest, ...earlier] = versions ?? [];
  if (ended && versions?.length === 0) return null;
  return (
    <Section id="record_plan" title={TEXT.title} lead={ended ? TEXT.leadEnded : TEXT.lead} frame="card">
      {versions === undefined ? <CardSkeleton /> : null}
      {latest === undefined || revising ? null : <Version action={action} version={latest} />}
      {ended || versions === undefined || (latest !== undefined && !revising) ? null : (
        <PlanForm action={action} latest={latest} onDone={() => setRevising(false)} />
      )}
      {ended || latest === undefined || revising ? null : (
        <p>
          <Button variant="default" onClick={() => setRevising(true)}>
            {TEXT.revise}
          </Button>
        </p>
      )}
      {earlier.length === 0 ? null : (
        <details className="answers-more">
          <summary>{TEXT.earlier}</summary>
          {earlier.map((each) => (
            <Version key={each.version} action={action} version={each} />
          ))}
        </details>
      )}
    </Section>
  );
}

function Version({ action, version }: { readonly action: string; readonly version: PlanVersion }) {
  return (
    <div className="answers-kept">
      <p className="soft">
        <Sentence of={TEXT.version} values={{ version: version.version, at: <Moment at={version.recordedAt} /> }} />
      </p>
      <FactList
        facts={FIELDS.map((field) => ({ term: TEXT[field].label, detail: version[field] ?? TEXT.destroyed }))}
      />
      <SentFiles of={{ purpose: 'plan', number: numberOf(action) }} answer={version.version} />
    </div>
  );
}

function wordsOf(latest: PlanVersion | undefined): PlanWords {
  return { cause: latest?.cause ?? '', correction: latest?.correction ?? '', prevention: latest?.prevention ?? '' };
}

type PlanFormProps = { readonly action: string; readonly latest: PlanVersion | undefined; readonly onDone: () => void };

function PlanForm({ action, latest, onDone }: PlanFormProps) {
  const toast = useToast();
  const record = useRecordPlan(action);
  const of = { purpose: 'plan', number: numberOf(action) } as const;
  const files = useFiles(of);
  const [isUploading, setUploading] = useState(false);
  // A revision begins with what was recorded.
  const [begun] = useState(() => wordsOf(latest));
  const [draft, setDraft, forget] = useKeptDraft(`plan:${action}:${latest?.version ?? 0}`, begun);
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const empty = FIELDS.find((field) => draft[field].trim() === '');
    if (empty !== undefined) return document.getElementById(`plan-${empty}`)?.focus();
    const drafts = files.data?.items.filter(({ answer, destroyed }) => answer === null && !destroyed) ?? [];
    record.mutate(
      { ...draft, files: drafts.map(({ file }) => file) },
      {
        onSuccess: ({ lifted }) => {
          forget();
          onDone();
          toast(lifted ? TEXT.lifted : TEXT.recorded);
        },
      },
    );
  };
  return (
    <form className="answers-form" noValidate onSubmit={submit}>
      {FIELDS.map((field) => (
        <WordsField
          key={field}
          id={`plan-${field}`}
          label={TEXT[field].label}
          hint={TEXT[field].hint}
          value={draft[field]}
          fault={asked && draft[field].trim() === '' ? ANSWER_TEXT.missing : undefined}
          onChange={(value) => setDraft({ ...draft, [field]: value })}
        />
      ))}
      <FilePicker of={of} onBusy={setUploading} />
      <AnswerFailure error={record.error} data={ANSWER_TEXT.stillHere} />
      <div className="answers-buttons">
        <Button type="submit" loading={record.isPending} disabled={isUploading}>
          {TEXT.record}
        </Button>
        {latest === undefined ? null : (
          <Button variant="default" disabled={record.isPending} onClick={onDone}>
            {TEXT.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
