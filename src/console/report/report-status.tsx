import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { REPORT_STATUS as TEXT } from '../../words/report-a-problem-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Notice } from '../kit/notice.tsx';
import { focusFirst } from '../sign-in/focus-first.ts';
import { problemWords } from '../sign-in/problem-words.ts';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { useWork } from '../sign-in/use-work.ts';
import { ReportFound } from './report-found.tsx';
import type { ReportState } from './use-report.ts';

type Faults = { readonly reference?: string; readonly code?: string };

/** What became of a report, for who has its reference and code; `known`: of one that was sent on this page just now. */
export function ReportStatus({
  known,
}: {
  readonly known: { readonly reference: string; readonly code: string } | undefined;
}) {
  const api = useApi();
  const [found, setFound] = useState<{ readonly state: ReportState; readonly code: string }>();
  const [faults, setFaults] = useState<Faults>({});
  const { working, failure, run } = useWork();
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [id, code] = [String(form.get('reference')).trim(), String(form.get('code')).trim()];
    const lacking: Faults = {
      ...(id === '' ? { reference: TEXT.missing } : {}),
      ...(code === '' ? { code: TEXT.missing } : {}),
    };
    setFaults(lacking);
    if (focusFirst(event.currentTarget, lacking)) return;
    void run(async () => {
      const params = { path: { id }, header: { 'report-code': code } };
      setFound({ state: await answer(api.GET('/v1/incidents/{id}/status', { params })), code });
    });
  };
  return (
    <SignInPage title={TEXT.title} lead={TEXT.lead}>
      <form className="sign-in-page-form" onSubmit={look} noValidate>
        {failure === undefined ? null : <Notice tone="problem">{problemWords(failure)}</Notice>}
        <TextInput
          label={TEXT.reference}
          name="reference"
          autoComplete="off"
          maxLength={64}
          size="md"
          defaultValue={known?.reference}
          error={faults.reference}
        />
        <TextInput
          label={TEXT.code}
          name="code"
          autoComplete="off"
          maxLength={64}
          size="md"
          defaultValue={known?.code}
          error={faults.code}
        />
        <Button type="submit" size="md" loading={working}>
          {TEXT.look}
        </Button>
      </form>
      {found === undefined ? null : (
        <ReportFound
          key={found.state.reference}
          state={found.state}
          code={found.code}
          onChanged={(state) => setFound({ ...found, state })}
        />
      )}
      <p className="sign-in-page-foot">
        <Link to="/report-a-problem" search={{}}>
          {TEXT.back}
        </Link>
      </p>
    </SignInPage>
  );
}
