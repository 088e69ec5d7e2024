import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { LISTING_REASON_NAMES } from '../../words/listing-rulings-en.ts';
import { OWN_LISTINGS, REPORT_LISTING as TEXT } from '../../words/listings-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { GivenReasons } from '../listings/given-reasons.tsx';
import type { ListingReportReceived, ListingReportStatus } from '../listings/shapes.ts';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { useWork } from '../sign-in/use-work.ts';
import { LookUpForm, type Receipt } from './look-up-form.tsx';

type Found = { readonly state: ListingReportStatus; readonly code: string };

/** What became of a report, for who has its reference and code; `known`: of one that was sent on this page just now. */
export function ReportListingStatus({ known }: { readonly known: ListingReportReceived | undefined }) {
  const api = useApi();
  const [found, setFound] = useState<Found>();
  const { working, failure, run } = useWork();
  const look = ({ reference, code }: Receipt) => {
    const params = { path: { id: reference }, header: { 'report-code': code } };
    void run(async () =>
      setFound({ state: await answer(api.GET('/v1/listing-reports/{id}/status', { params })), code }),
    );
  };
  const askAgain = ({ state, code }: Found) => {
    const params = { path: { id: state.reference }, header: { 'report-code': code } };
    void run(async () =>
      setFound({ state: await answer(api.POST('/v1/listing-reports/{id}/review', { params })), code }),
    );
  };
  return (
    <SignInPage title={TEXT.statusTitle} lead={TEXT.statusLead}>
      <LookUpForm {...{ words: TEXT, known, working, failure }} onLook={look} />
      {found === undefined ? null : (
        <section aria-label={TEXT.statusTitle} aria-live="polite">
          <Told state={found.state} />
          {found.state.mayAskAgain ? (
            <Button variant="default" loading={working} onClick={() => askAgain(found)}>
              {TEXT.again}
            </Button>
          ) : null}
        </section>
      )}
      <p className="sign-in-page-foot">
        <Link to="/report-a-listing" search={{}}>
          {TEXT.back}
        </Link>
      </p>
    </SignInPage>
  );
}

function Told({ state: { reason, status, lookBy, words, reasons, hidden } }: { readonly state: ListingReportStatus }) {
  return (
    <>
      <p>{LISTING_REASON_NAMES[reason]}</p>
      {status === 'waiting' ? (
        <p>
          {lookBy === undefined ? (
            TEXT.waiting
          ) : (
            <Sentence of={TEXT.waitingBy} values={{ at: <Instant at={lookBy} show="absolute" /> }} />
          )}
        </p>
      ) : (
        <p>
          {words} {hidden ? OWN_LISTINGS.hidden : OWN_LISTINGS.shown}
        </p>
      )}
      <GivenReasons reasons={reasons} />
    </>
  );
}
