import { Button, Textarea, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { BREACH_STATUS_NAMES, BREACH_WORDS as WORDS } from '../../words/staff-breaches-en.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import type { Column } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { problemWords } from '../staff/problem-words.ts';
import { runName } from './breach-clocks.tsx';
import { OpenOrClosed } from './open-or-closed.tsx';
import { type BreachLine, useBreaches, useOpenBreach } from './use-breaches.ts';

const COLUMNS: readonly Column<BreachLine>[] = [
  { key: 'next', header: WORDS.columns.next, cell: (line) => <NextClock line={line} /> },
  { key: 'state', header: WORDS.columns.state, cell: ({ status }) => BREACH_STATUS_NAMES[status] },
  { key: 'suspected', header: WORDS.columns.suspected, cell: ({ suspectedAt }) => <Instant at={suspectedAt} /> },
  {
    key: 'customers',
    header: WORDS.columns.customers,
    align: 'end',
    cell: ({ affected }) => (affected === undefined ? WORDS.notCounted : affected.customers.toLocaleString('en')),
  },
  { key: 'id', header: WORDS.columns.id, cell: ({ id }) => <code>{id.slice(-12)}</code> },
];

function NextClock({ line: { clocks } }: { readonly line: BreachLine }) {
  const running = clocks.flatMap(({ name, run, dueAt, stopped }) =>
    stopped === undefined && dueAt !== undefined ? [{ name, run, dueAt }] : [],
  );
  const [next] = running.toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1));
  if (next === undefined) return WORDS.noClock;
  return (
    <>
      {next.name}: <Instant at={next.dueAt} /> ({runName(next.run)})
    </>
  );
}

type BreachesViewProps = {
  /** One is opened with this report, as soon as somebody says why. */
  readonly report: string | undefined;
  readonly state: 'open' | 'closed';
  readonly onState: (state: 'open' | 'closed') => void;
};

/** Inquiries that run, the most urgent clock first, or those that are closed. */
export function BreachesView({ report, state, onState }: BreachesViewProps) {
  const asked = useBreaches(state);
  const [opening, setOpening] = useState(report !== undefined);
  return (
    <>
      <OpenOrClosed
        words={WORDS}
        asked={asked}
        columns={COLUMNS}
        rowKey={({ id }) => id}
        link={({ id }, content) => (
          <Link to="/staff/data-protection/breaches/$id" params={{ id }}>
            {content}
          </Link>
        )}
        state={state}
        onState={onState}
      >
        <Button onClick={() => setOpening(true)}>{WORDS.openOne}</Button>
      </OpenOrClosed>
      {opening ? <OpenDialog report={report} onClose={() => setOpening(false)} /> : null}
    </>
  );
}

type OpenDialogProps = { readonly report: string | undefined; readonly onClose: () => void };

function OpenDialog({ report, onClose }: OpenDialogProps) {
  const [text, setText] = useState('');
  const [reports, setReports] = useState(report ?? '');
  const [isChecked, setChecked] = useState(false);
  const { mutate, isPending, error } = useOpenBreach();
  const navigate = useNavigate();
  const isShort = text.trim().length < 10;
  const confirm = () => {
    setChecked(true);
    if (isShort) return;
    mutate(
      { text: text.trim(), reports: listOf(reports) },
      { onSuccess: ({ id }) => void navigate({ to: '/staff/data-protection/breaches/$id', params: { id } }) },
    );
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={confirm}
      title={WORDS.openOne}
      confirmLabel={WORDS.openOne}
      working={isPending}
      failure={error === null ? undefined : problemWords(error)}
    >
      <p>{WORDS.openLead}</p>
      <TextInput label={WORDS.reports} value={reports} onChange={(event) => setReports(event.currentTarget.value)} />
      <Textarea
        label={WORDS.why}
        description={WORDS.whyHelp}
        value={text}
        maxLength={4000}
        rows={3}
        onChange={(event) => setText(event.currentTarget.value)}
        error={isChecked && isShort ? WORDS.whyMissing : undefined}
      />
    </ConfirmDialog>
  );
}

/** What somebody typed between commas. */
export function listOf(typed: string): string[] {
  return typed
    .split(/[\s,;]+/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
