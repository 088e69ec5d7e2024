import { Button, Checkbox, Radio, Textarea, TextInput } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { LISTING_REASON_NAMES } from '../../words/listing-rulings-en.ts';
import { OWN_LISTINGS, REPORT_LISTING as TEXT } from '../../words/listings-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { CopyableCode } from '../kit/copyable-code.tsx';
import { Notice } from '../kit/notice.tsx';
import type { ListingReport, ListingReportReceived } from '../listings/shapes.ts';
import { focusFirst } from '../sign-in/focus-first.ts';
import { problemWords } from '../sign-in/problem-words.ts';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { useWork } from '../sign-in/use-work.ts';
import { ReportListingStatus } from './report-listing-status.tsx';
import './report.css';

const route = getRouteApi('/report-a-listing');
const REASONS = Object.entries(LISTING_REASON_NAMES) as readonly (readonly [ListingReport['reason'], string])[];

/** Anybody reports a listing here, and sees later what became of it. */
export function ReportListingPage() {
  const { view, seller, listing } = route.useSearch();
  const [received, setReceived] = useState<ListingReportReceived>();
  if (view === 'status') return <ReportListingStatus known={received} />;
  if (received !== undefined) return <Sent received={received} />;
  return (
    <SignInPage title={TEXT.title} lead={TEXT.lead}>
      <ReportForm seller={seller} listing={listing} onReceived={setReceived} />
      <p className="sign-in-page-foot sign-in-page-links">
        <Link to="/report-a-listing" search={{ view: 'status' }}>
          {TEXT.status}
        </Link>
      </p>
    </SignInPage>
  );
}

function Sent({ received: { reference, code } }: { readonly received: ListingReportReceived }) {
  const codes = useRef<HTMLDivElement>(null);
  // The form that had the focus is gone.
  useEffect(() => codes.current?.focus(), []);
  return (
    <SignInPage title={TEXT.sentTitle} lead={TEXT.sentLead}>
      <div className="report-codes" ref={codes} tabIndex={-1}>
        <CopyableCode label={TEXT.reference} code={reference} />
        <CopyableCode label={TEXT.code} code={code} />
      </div>
      <p>{OWN_LISTINGS.dialogLead}</p>
      <p className="sign-in-page-foot sign-in-page-links">
        <Link to="/report-a-listing" search={{ view: 'status' }}>
          {TEXT.status}
        </Link>
      </p>
    </SignInPage>
  );
}

type Faults = { readonly [Field in 'seller' | 'listing' | 'reason' | 'text' | 'contact' | 'faith']?: string };

type ReportFormProps = {
  readonly seller: string | undefined;
  readonly listing: string | undefined;
  readonly onReceived: (received: ListingReportReceived) => void;
};

function ReportForm({ seller, listing, onReceived }: ReportFormProps) {
  const api = useApi();
  const last = useRef<{ readonly said: string; readonly key: string }>(undefined);
  const [faults, setFaults] = useState<Faults>({});
  const { working, failure, run } = useWork();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readReport(new FormData(event.currentTarget));
    setFaults(read.faults);
    if (focusFirst(event.currentTarget, read.faults) || read.report === undefined) return;
    const { report: body } = read;
    const said = JSON.stringify(body);
    if (last.current?.said !== said) last.current = { said, key: crypto.randomUUID() };
    const header = { 'idempotency-key': last.current.key };
    void run(async () => onReceived(await answer(api.POST('/v1/listing-reports', { params: { header }, body }))));
  };
  return (
    <form className="sign-in-page-form" onSubmit={submit} noValidate>
      {[
        { name: 'seller', label: TEXT.seller, value: seller, fault: faults.seller },
        { name: 'listing', label: TEXT.listing, value: listing, fault: faults.listing },
      ].map(({ name, label, value, fault }) => (
        <TextInput
          key={name}
          {...{ name, label, description: TEXT.idHelp, defaultValue: value, error: fault, maxLength: 128, size: 'md' }}
        />
      ))}
      <Radio.Group name="reason" label={OWN_LISTINGS.reason} error={faults.reason}>
        <div className="report-kinds">
          {REASONS.map(([each, words]) => (
            <Radio key={each} value={each} label={words} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={OWN_LISTINGS.text}
        description={OWN_LISTINGS.textHelp}
        name="text"
        rows={4}
        maxLength={4000}
        size="md"
        error={faults.text}
      />
      <TextInput label={TEXT.name} name="name" autoComplete="name" maxLength={120} size="md" />
      <TextInput
        label={TEXT.contact}
        name="contact"
        type="email"
        autoComplete="email"
        maxLength={254}
        size="md"
        error={faults.contact}
      />
      <Checkbox name="faith" label={OWN_LISTINGS.faith} error={faults.faith} />
      {failure === undefined ? null : (
        <Notice tone="problem" title={TEXT.notSent}>
          {problemWords(failure)}
        </Notice>
      )}
      <Button type="submit" size="md" loading={working}>
        {OWN_LISTINGS.send}
      </Button>
    </form>
  );
}

/** The report of a form, or what is wrong with it, field by field. */
function readReport(form: FormData): { readonly faults: Faults; readonly report?: ListingReport } {
  const field = (name: string): string => String(form.get(name) ?? '').trim();
  const [seller, listing, text, name, contact] = [
    ...[field('seller'), field('listing'), field('text'), field('name'), field('contact')],
  ] as [string, string, string, string, string];
  const reason = REASONS.find(([each]) => each === field('reason'))?.[0];
  const isId = (id: string) => /^[A-Za-z0-9._-]+$/.test(id);
  const believes = form.get('faith') !== null;
  const faults: Faults = {
    ...(isId(seller) && seller.length <= 64 ? {} : { seller: TEXT.idFault }),
    ...(isId(listing) ? {} : { listing: TEXT.idFault }),
    ...(reason === undefined ? { reason: OWN_LISTINGS.missingReason } : {}),
    ...(text.length < 10 ? { text: TEXT.textMissing } : {}),
    ...(contact === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact) ? {} : { contact: TEXT.contactFault }),
    ...(believes ? {} : { faith: OWN_LISTINGS.missingFaith }),
  };
  if (reason === undefined || Object.keys(faults).length > 0) return { faults };
  const known = { ...(name !== '' && { name }), ...(contact !== '' && { contact }) };
  return { faults, report: { seller, listing, reason, text, goodFaith: true, ...known } };
}
