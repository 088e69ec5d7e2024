import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { LISTING_STAGE_NAMES, LISTING_TEXT, SELLER_LISTINGS as TEXT } from '../../words/listings-en.ts';
import { Failure } from '../api/failure.tsx';
import { WordsDialog } from '../disputes/words-dialog.tsx';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { useToast } from '../kit/toasts.tsx';
import { GivenReasons } from '../listings/given-reasons.tsx';
import '../listings/listings.css';
import type { SellersListing } from '../listings/shapes.ts';
import { useAnswerTakedown, useListing } from './use-listings.ts';

const route = getRouteApi('/seller/listings/$listing');

/** One listing: how it stands, why, what the shop can do, and what was done. */
export function ListingPage() {
  const { listing } = route.useParams();
  const { data, isError, error, isFetching, refetch } = useListing(listing);
  if (data !== undefined) return <Whole listing={data} />;
  if (!isError) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={TEXT.title} back={<Back />} />
      <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
    </>
  );
}

function Whole({ listing: whole }: { readonly listing: SellersListing }) {
  const { listing, stage, lookBy, decideBy, appealUntil, statement, history, may } = whole;
  const dates = [
    [LISTING_TEXT.dueBy, lookBy],
    [LISTING_TEXT.decideBy, decideBy],
    [TEXT.appealUntil, appealUntil],
  ] as const;
  return (
    <>
      <PageHeader title={fill(LISTING_TEXT.one, { listing })} back={<Back />} lead={LISTING_STAGE_NAMES[stage]} />
      {statement === null ? null : <Statement statement={statement} />}
      {may.length === 0 && dates.every(([, at]) => at === undefined) ? null : (
        <Section title={TEXT.todo} frame="card">
          {statement?.redress.map((words) => (
            <p key={words}>{words}</p>
          ))}
          {dates.map(([words, at]) =>
            at === undefined ? null : (
              <p key={words}>
                <Sentence of={words} values={{ at: <Instant at={at} show="absolute" /> }} />
              </p>
            ),
          )}
          <div className="listing-steps">
            {may.map((what) => (
              <Answer key={what} listing={listing} what={what} />
            ))}
          </div>
        </Section>
      )}
      <Section title={LISTING_TEXT.history}>
        <ol className="listing-told">
          {history.map(({ at, words, reasons, text }) => (
            <li key={`${at} ${words}`}>
              <Instant at={at} show="absolute" />: {words}
              <GivenReasons reasons={reasons} />
              {text === null ? null : <blockquote>{text}</blockquote>}
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}

/** The statement of reasons. */
function Statement({ statement }: { readonly statement: NonNullable<SellersListing['statement']> }) {
  const { what, scope, facts, explained, groundWords, sourceWords, decided, counts } = statement;
  return (
    <Section title={TEXT.why}>
      <Notice tone="problem">{what}</Notice>
      <p>{scope}</p>
      <h3>{TEXT.facts}</h3>
      <ul>
        {facts.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {explained === null ? null : (
        <div className="listing-told">
          <h3>{TEXT.written}</h3>
          <blockquote>{explained}</blockquote>
        </div>
      )}
      {[groundWords, sourceWords, decided, counts].map((words) => (
        <p key={words}>{words}</p>
      ))}
    </Section>
  );
}

const ANSWERS = {
  correct: { title: TEXT.correct, lead: TEXT.correctLead, label: TEXT.correctLabel },
  appeal: { title: TEXT.appeal, lead: TEXT.appealLead, label: TEXT.appealLabel },
} as const;

function Answer({ listing, what }: { readonly listing: string; readonly what: 'correct' | 'appeal' }) {
  const [open, setOpen] = useState(false);
  const toast = useToast();
  const { mutate, isPending, error } = useAnswerTakedown(listing, what);
  const { title, lead, label } = ANSWERS[what];
  const send = (text: string, forget: () => void) =>
    mutate(text, {
      onSuccess() {
        forget();
        toast(TEXT.sent);
        setOpen(false);
      },
    });
  return (
    <>
      <Button variant={what === 'correct' ? 'filled' : 'default'} onClick={() => setOpen(true)}>
        {title}
      </Button>
      {open ? (
        <WordsDialog
          {...{ title, lead, label, send: TEXT.send, error }}
          draft={`listing-${what}:${listing}`}
          working={isPending}
          onSend={send}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

function Back() {
  return <Link to="/seller/listings">{TEXT.back}</Link>;
}
