import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { LISTING_REASON_NAMES } from '../../words/listing-rulings-en.ts';
import { OWN_LISTINGS, REPORT_LISTING as TEXT } from '../../words/listings-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { GivenReasons } from '../listings/given-reasons.tsx';
import type { ListingReportReceived, ListingReportStatus } from '../listings/shapes.ts';
import { focusFirst } from '../sign-in/focus-first.ts';
import { problemWords } from '../sign-in/problem-words.ts';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { useWork } from '../sign-in/use-work.ts';

type Faults = { readonly reference?: string; readonly code?: string };
type Found = { readonly state: ListingReportStatus; readonly code: string };

/** What became of a report, for who has its reference and code; `known`: of one that was sent on this page just now. */
export function ReportListingStatus({ known }: { readonly known: ListingReportReceived | undefined }) {
  const api = useApi();
  const [found, setFound] = useState<Found>();
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
    const params = { path: { id }, header: { 'report-code': code } };
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
      <form className="sign-in-page-form" onSubmit={look} noValidate>
        {failure === undefined ? null : <Notice tone="problem">{problemWords(failure)}</Notice>}
        <TextInput
          {...{ label: TEXT.reference, name: 'reference', autoComplete: 'off', maxLength: 64, size: 'md' }}
          defaultValue={known?.reference}
          error={faults.reference}
        />
        <TextInput
          {...{ label: TEXT.code, name: 'code', autoComplete: 'off', maxLength: 64, size: 'md' }}
          defaultValue={known?.code}
          error={faults.code}
        />
        <Button type="submit" size="md" loading={working}>
          {TEXT.look}
        </Button>
      </form>
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
