import { Button, Checkbox, Radio } from '@mantine/core';
import { useRef, useState } from 'react';
import { fill } from '../../words/fill.ts';
import { LISTING_REASON_NAMES } from '../../words/listing-rulings-en.ts';
import { OWN_LISTINGS as TEXT } from '../../words/listings-en.ts';
import { WordsDialog } from '../disputes/words-dialog.tsx';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { useToast } from '../kit/toasts.tsx';
import { GivenReasons } from '../listings/given-reasons.tsx';
import '../listings/listings.css';
import type { ListingReport, OwnOrderListings } from '../listings/shapes.ts';
import { useOwnListings, useReportListing } from './use-listings.ts';

type Item = OwnOrderListings['items'][number];
const REASONS = Object.entries(LISTING_REASON_NAMES) as readonly (readonly [ListingReport['reason'], string])[];

/** What was bought, each to be reported, and what became of a report. Where nothing is known of the items nothing is shown. */
export function ListingsSection({ order }: { readonly order: string }) {
  const { data } = useOwnListings(order);
  const [reporting, setReporting] = useState<string>();
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Section title={TEXT.title} lead={TEXT.lead} id="listings">
      {data.items.map((item) => (
        <div key={item.listing}>
          {item.report === undefined ? null : <Told item={item} report={item.report} />}
          {item.report?.status === 'waiting' ? null : (
            <Button variant="default" mt="sm" onClick={() => setReporting(item.listing)}>
              {fill(TEXT.report, { listing: item.listing })}
            </Button>
          )}
        </div>
      ))}
      {reporting === undefined ? null : (
        <ReportDialog {...{ order, seller: data.seller, listing: reporting }} onClose={() => setReporting(undefined)} />
      )}
    </Section>
  );
}

function Told({ item: { listing }, report }: { readonly item: Item; readonly report: NonNullable<Item['report']> }) {
  if (report.status === 'waiting')
    return (
      <p>
        {report.lookBy === undefined ? (
          fill(TEXT.waitingSoon, { listing })
        ) : (
          <Sentence of={TEXT.waiting} values={{ listing, at: <Instant at={report.lookBy} /> }} />
        )}
      </p>
    );
  return (
    <>
      <p>
        {fill(TEXT.decided, { listing, finding: report.words ?? '' })} {report.hidden ? TEXT.hidden : TEXT.shown}
      </p>
      <GivenReasons reasons={report.reasons} />
    </>
  );
}

type ReportDialogProps = Pick<ListingReport, 'seller' | 'listing'> & {
  readonly order: string;
  readonly onClose: () => void;
};

/** What is wrong, in a choice and a sentence. Pressed twice it is one report. */
function ReportDialog({ order, seller, listing, onClose }: ReportDialogProps) {
  const toast = useToast();
  const key = useRef(crypto.randomUUID());
  const { mutate, isPending, error } = useReportListing(order, key.current);
  const [reason, setReason] = useState<ListingReport['reason']>();
  const [believes, setBelieves] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const send = (text: string, forget: () => void) => {
    setMissing(reason === undefined || !believes);
    if (reason === undefined || !believes) return;
    mutate(
      { seller, listing, order, reason, text, goodFaith: true },
      {
        onSuccess() {
          forget();
          toast(TEXT.sent);
          onClose();
        },
      },
    );
  };
  return (
    <WordsDialog
      {...{ title: fill(TEXT.report, { listing }), lead: TEXT.dialogLead, label: TEXT.text, help: TEXT.textHelp }}
      {...{ send: TEXT.send, error, onClose, draft: `listing-report:${order}:${listing}` }}
      working={isPending}
      onSend={send}
    >
      <Radio.Group
        label={TEXT.reason}
        value={reason ?? ''}
        error={isMissing && reason === undefined ? TEXT.missingReason : undefined}
        onChange={(chosen) => setReason(REASONS.find(([each]) => each === chosen)?.[0])}
      >
        <div className="listing-choices">
          {REASONS.map(([each, words]) => (
            <Radio key={each} value={each} label={words} />
          ))}
        </div>
      </Radio.Group>
      <Checkbox
        my="md"
        label={TEXT.faith}
        checked={believes}
        error={isMissing && !believes ? TEXT.missingFaith : undefined}
        onChange={(event) => setBelieves(event.currentTarget.checked)}
      />
    </WordsDialog>
  );
}
