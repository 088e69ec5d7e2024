import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { REPORT_STATUS as TEXT } from '../../words/report-a-problem-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { useWork } from '../sign-in/use-work.ts';
import { LookUpForm, type Receipt } from './look-up-form.tsx';
import { ReportFound } from './report-found.tsx';
import type { ReportState } from './use-report.ts';

/** What became of a report, for who has its reference and code; `known`: of one that was sent on this page just now. */
export function ReportStatus({ known }: { readonly known: Receipt | undefined }) {
  const api = useApi();
  const [found, setFound] = useState<{ readonly state: ReportState; readonly code: string }>();
  const { working, failure, run } = useWork();
  const look = ({ reference, code }: Receipt) => {
    const params = { path: { id: reference }, header: { 'report-code': code } };
    void run(async () => setFound({ state: await answer(api.GET('/v1/incidents/{id}/status', { params })), code }));
  };
  return (
    <SignInPage reports={false} title={TEXT.title} lead={TEXT.lead}>
      <LookUpForm {...{ words: TEXT, known, working, failure }} onLook={look} />
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
