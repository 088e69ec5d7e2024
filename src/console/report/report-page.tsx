import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { REPORT_PAGE as TEXT } from '../../words/report-a-problem-en.ts';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { ReportForm } from './report-form.tsx';
import { ReportSent } from './report-sent.tsx';
import { ReportStatus } from './report-status.tsx';
import type { Received } from './use-report.ts';

const route = getRouteApi('/report-a-problem');

/** Anybody reports a data problem here, and sees later what became of it. */
export function ReportPage() {
  const { view } = route.useSearch();
  const [received, setReceived] = useState<Received>();
  if (view === 'status') return <ReportStatus known={received} />;
  if (received !== undefined) return <ReportSent received={received} onAnother={() => setReceived(undefined)} />;
  return (
    <SignInPage reports={false} title={TEXT.title} lead={TEXT.lead}>
      <ReportForm onReceived={setReceived} />
      <p className="sign-in-page-foot sign-in-page-links">
        <span>
          {TEXT.have}{' '}
          <Link to="/report-a-problem" search={{ view: 'status' }}>
            {TEXT.toStatus}
          </Link>
        </span>
        <a href="/">{TEXT.home}</a>
      </p>
    </SignInPage>
  );
}
