import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { RETURN_PHOTOS } from '../../words/hub-photos-en.ts';
import { OWN_RETURNS, OWN_RETURN as TEXT } from '../../words/own-returns-en.ts';
import { RETURN_STEPS } from '../../words/return-steps-en.ts';
import { RETURN_REASON_NAMES } from '../../words/returns-en.ts';
import { Failure } from '../api/failure.tsx';
import { useFollow } from '../api/use-follow.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { FactList } from '../kit/fact-list.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { NextSentence } from '../returns/next-sentence.tsx';
import { ReturnPhotos } from '../returns/return-photos.tsx';
import { ReturnState } from '../returns/return-state.tsx';
import { ReturnSteps } from '../returns/return-steps.tsx';
import type { OwnReturn } from '../returns/shapes.ts';
import './ask-return.css';
import { useKeepAfterAll, useOwnReturn } from './use-own-returns.ts';

const route = getRouteApi('/customer/returns/$order/$return');

/** One return of a customer: its code, what is next, what was found and paid back. */
export function OwnReturnPage() {
  const { order, return: id } = route.useParams();
  const { data, isError, error, isFetching, refetch } = useOwnReturn(order, id);
  useFollow(data === undefined ? undefined : `/v1/live/own-orders/${order}`, () => void refetch());
  if (data !== undefined) return <Whole one={data} />;
  if (!isError) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={fill(OWN_RETURNS.return, { order })} back={<BackLink />} />
      <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
    </>
  );
}

function Whole({ one }: { readonly one: OwnReturn }) {
  const { order, seller, reason, state, code, fulfilment, may, inspection } = one;
  const { photos = [] } = inspection ?? {};
  return (
    <>
      <PageHeader title={fill(OWN_RETURNS.return, { order })} back={<BackLink />} beside={<ReturnState of={one} />} />
      <Section title={one.next === undefined ? TEXT.outcome : TEXT.next} frame="card">
        <p>{isEnded(state) ? TEXT[state] : <NextSentence of={one} reader="customer" />}</p>
      </Section>
      {code === undefined ? null : <Code code={code} />}
      <Section title={RETURN_STEPS.title}>
        <ReturnSteps of={one} />
      </Section>
      {photos.length === 0 ? null : (
        <Section title={RETURN_PHOTOS.title}>
          <ReturnPhotos
            photos={photos}
            at={({ photo }) => `/v1/me/orders/${order}/returns/${one.return}/photos/${photo}`}
            guarded={false}
          />
        </Section>
      )}
      <Section title={TEXT.talk} lead={fulfilment === 'seller' ? TEXT.talkLead : TEXT.hub}>
        {fulfilment === 'seller' ? (
          <p>
            <Link to="/customer/messages/$thread" params={{ thread: `${order}~${one.return}` }}>
              {TEXT.write}
            </Link>
          </p>
        ) : null}
      </Section>
      <Section title={TEXT.facts}>
        <FactList
          facts={[
            {
              term: TEXT.order,
              detail: (
                <Link to="/customer/orders/$order" params={{ order }}>
                  {order}
                </Link>
              ),
            },
            { term: TEXT.seller, detail: seller },
            ...(reason === undefined ? [] : [{ term: TEXT.reason, detail: RETURN_REASON_NAMES[reason] }]),
          ]}
        />
      </Section>
      {may.includes('withdraw') ? <Keep one={one} /> : null}
    </>
  );
}

const ENDED = ['refunded', 'refused', 'withdrawn', 'lapsed'] as const;

function isEnded(state: OwnReturn['state']): state is (typeof ENDED)[number] {
  return ENDED.some((each) => each === state);
}

/** The code as a square that every scanner reads, and in groups to be read aloud. */
function Code({ code }: { readonly code: NonNullable<OwnReturn['code']> }) {
  const { groups, symbol } = code;
  const { width, quiet, parts } = symbol;
  const whole = width + 2 * quiet;
  return (
    <Section title={TEXT.codeTitle} lead={TEXT.codeLead} frame="card">
      <div className="own-return-code">
        <svg
          className="own-return-symbol"
          viewBox={`0 0 ${whole} ${whole}`}
          shapeRendering="crispEdges"
          role="img"
          aria-label={fill(TEXT.codeAlt, { groups })}
        >
          {parts.map((part) => (
            <rect
              key={`${part.x} ${part.y}`}
              x={part.x + quiet}
              y={part.y + quiet}
              width={part.width}
              height={part.height}
              fill="#000"
            />
          ))}
        </svg>
        <code className="own-return-groups">{groups}</code>
      </div>
    </Section>
  );
}

function Keep({ one }: { readonly one: OwnReturn }) {
  const [asked, setAsked] = useState(false);
  const ending = useKeepAfterAll(one);
  return (
    <>
      <p>
        <Button variant="default" onClick={() => setAsked(true)}>
          {TEXT.keep}
        </Button>
      </p>
      <ConfirmDialog
        opened={asked}
        onClose={() => setAsked(false)}
        onConfirm={() => ending.mutate(undefined, { onSuccess: () => setAsked(false) })}
        title={fill(TEXT.keepTitle, { order: one.order })}
        confirmLabel={TEXT.keepConfirm}
        tone="grave"
        working={ending.isPending}
        preview={<p>{TEXT.keepFollows}</p>}
      >
        {ending.isError ? (
          <Notice tone="problem" title={TEXT.keepFailed}>
            <Failure error={ending.error} title={TEXT.keepFailed} data={TEXT.keepData} />
          </Notice>
        ) : null}
      </ConfirmDialog>
    </>
  );
}

function BackLink() {
  return <Link to="/customer/returns">{OWN_RETURNS.back}</Link>;
}
