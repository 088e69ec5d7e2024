import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DISPATCH_TEXT as TEXT } from '../../words/dispatch-en.ts';
import { fill } from '../../words/fill.ts';
import { CONSIGNMENT_STATE_NAMES } from '../../words/hub-pick-en.ts';
import { Failure } from '../api/failure.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import './dispatch.css';
import { HomeLink } from './links.tsx';
import { Moment } from './moment.tsx';
import { QuarantineSection } from './quarantine-section.tsx';
import { StockTable } from './stock-table.tsx';
import { type ConsignmentSummary, useConsignments, useStock } from './use-dispatch.ts';

/** What the own shop sends to the hub, and what lies there. */
export function DispatchPage() {
  return (
    <>
      <PageHeader
        title={TEXT.title}
        lead={TEXT.lead}
        back={<HomeLink />}
        actions={
          <Button component={Link} to="/seller/dispatch/plan">
            {TEXT.plan}
          </Button>
        }
      />
      <StockSection />
      <QuarantineSection />
      <Consignments />
    </>
  );
}

function StockSection() {
  const { data, error, isFetching, refetch } = useStock();
  return (
    <Section title={TEXT.stock} lead={TEXT.stockLead}>
      {data === undefined ? (
        error === null ? (
          <CardSkeleton lines={3} />
        ) : (
          <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
        )
      ) : (
        <>
          {data.short.length === 0 ? null : (
            <Notice tone="watch" title={TEXT.shortTitle}>
              {data.short.map((each) => (
                <p key={each.listing}>{fill(TEXT.short, each)}</p>
              ))}
            </Notice>
          )}
          {data.items.length === 0 ? <p>{TEXT.stockNone}</p> : <StockTable items={data.items} />}
        </>
      )}
    </Section>
  );
}

function Consignments() {
  const list = useConsignments();
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <Section title={TEXT.consignments}>
      {items === undefined ? (
        list.error === null ? (
          <CardSkeleton lines={4} />
        ) : (
          <Failure error={list.error} retrying={list.isFetching} onRetry={() => list.refetch()} />
        )
      ) : items.length === 0 ? (
        <EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState>
      ) : (
        <ul className="dispatch-list" aria-label={TEXT.consignments}>
          {items.map((each) => (
            <li key={each.consignment}>
              <Row consignment={each} />
            </li>
          ))}
        </ul>
      )}
      <MoreButton asked={list} label={TEXT.more} />
    </Section>
  );
}

function Row({ consignment: { consignment, hub, state, plannedAt, boxes, declared, counted } }: RowProps) {
  return (
    <>
      <p className="dispatch-name">
        <Link to="/seller/dispatch/$consignment" params={{ consignment }}>
          {consignment}
        </Link>{' '}
        <span className="dispatch-state" data-state={state}>
          {CONSIGNMENT_STATE_NAMES[state]}
        </span>
      </p>
      <p className="soft">
        {fill(TEXT.row, { boxes, hub })} · {fill(TEXT.planned, { count: declared })}
        {counted === 0 ? null : ` · ${fill(TEXT.counted, { count: counted })}`} ·{' '}
        <Sentence of={TEXT.plannedAt} values={{ at: <Moment key="at" at={plannedAt} /> }} />
      </p>
    </>
  );
}

type RowProps = { readonly consignment: ConsignmentSummary };
