import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { REPORT_PAGE, REPORT_SENT as TEXT } from '../../words/report-a-problem-en.ts';
import { CopyableCode } from '../kit/copyable-code.tsx';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import type { Received } from './use-report.ts';
import './report.css';

type ReportSentProps = { readonly received: Received; readonly onAnother: () => void };

/** Reference and code, shown once, and what happens next. */
export function ReportSent({ received: { reference, code }, onAnother }: ReportSentProps) {
  const codes = useRef<HTMLDivElement>(null);
  // The form that had the focus is gone.
  useEffect(() => codes.current?.focus(), []);
  return (
    <SignInPage reports={false} title={TEXT.title} lead={TEXT.lead}>
      <div className="report-codes" ref={codes} tabIndex={-1}>
        <CopyableCode label={TEXT.reference} code={reference} />
        <CopyableCode label={TEXT.code} code={code} note={TEXT.keep} />
      </div>
      <section className="sign-in-page-steps" aria-labelledby="report-next">
        <h2 id="report-next">{TEXT.next}</h2>
        <ol>
          {TEXT.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <p className="sign-in-page-foot sign-in-page-links">
        <Link to="/report-a-problem" search={{ view: 'status' }}>
          {REPORT_PAGE.toStatus}
        </Link>
        <a href="/">{REPORT_PAGE.home}</a>
      </p>
      <Button variant="default" fullWidth mt="md" onClick={onAnother}>
        {TEXT.another}
      </Button>
    </SignInPage>
  );
}
