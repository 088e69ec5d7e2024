import { Link } from '@tanstack/react-router';
import {
  ACCESS_ROLES,
  FIELDS_COUNTED,
  PURPOSES_COUNTED,
  DATA_PROTECTION_WORDS as WORDS,
} from '../../words/data-protection-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { StaffFailure } from '../staff/staff-failure.tsx';
import { CountTable, DayTrend, Figures, ToldPeriod } from './figures.tsx';
import { type SellerShown, type Statistics, useAccessStatistics, useSellersShown } from './use-figures.ts';

const ASKED = [WORDS.asks, WORDS.values];
const ANSWERED = [WORDS.shown, WORDS.masked, WORDS.refused];

/** Who asked for what of customers, counted; and the sellers whose people were shown most. */
export function AccessesView({ days }: { readonly days: number }) {
  const { data, error, isFetching, refetch } = useAccessStatistics(days);
  return (
    <>
      <Section title={WORDS.accesses} lead={WORDS.accessesLead}>
        {error === null ? null : <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />}
        {data === undefined && error === null ? <CardSkeleton lines={6} /> : null}
        {data === undefined ? null : <Told statistics={data} />}
      </Section>
      <SellersShown days={days} />
    </>
  );
}

function Told({ statistics }: { readonly statistics: Statistics }) {
  const { from, to, asks, values, days, roles, purposes, fields, rules } = statistics;
  if (asks === 0)
    return (
      <>
        <ToldPeriod from={from} to={to} />
        <EmptyState title={WORDS.noneTitle}>{WORDS.none}</EmptyState>
      </>
    );
  const refused = fields.reduce((sum, each) => sum + each.refused, 0);
  return (
    <>
      <ToldPeriod from={from} to={to} />
      <Figures
        figures={[
          { name: WORDS.asks, value: asks.toLocaleString('en') },
          { name: WORDS.values, value: values.toLocaleString('en'), help: WORDS.valuesHelp },
          { name: WORDS.refused, value: refused.toLocaleString('en') },
        ]}
      />
      <DayTrend what={WORDS.asks} days={days.map(({ day, asks: count }) => ({ day, count }))} />
      <CountTable
        label={WORDS.byRole}
        of={WORDS.role}
        columns={ASKED}
        rows={roles.map((each) => ({ name: ACCESS_ROLES[each.role] ?? each.role, counts: [each.asks, each.values] }))}
      />
      <CountTable
        label={WORDS.byPurpose}
        of={WORDS.purpose}
        columns={ASKED}
        rows={purposes.map((each) => ({ name: PURPOSES_COUNTED[each.purpose], counts: [each.asks, each.values] }))}
      />
      <CountTable
        label={WORDS.byField}
        of={WORDS.field}
        columns={ANSWERED}
        rows={fields.map((each) => ({ name: FIELDS_COUNTED[each.field], counts: timesOf(each) }))}
      />
      <CountTable
        label={WORDS.byRule}
        of={WORDS.rule}
        columns={ANSWERED}
        rows={rules.map((each) => ({ name: each.rule, counts: timesOf(each) }))}
      />
      <details>
        <summary>{WORDS.byDay}</summary>
        <CountTable
          label={WORDS.byDay}
          of={WORDS.day}
          columns={ASKED}
          rows={days.toReversed().map((each) => ({ name: each.day, counts: [each.asks, each.values] }))}
        />
      </details>
    </>
  );
}

function timesOf({ shown, masked, refused }: Statistics['rules'][number] | Statistics['fields'][number]) {
  return [shown, masked, refused];
}

const COLUMNS: readonly Column<SellerShown>[] = [
  { key: 'seller', header: WORDS.seller, cell: ({ seller }) => seller },
  { key: 'values', header: WORDS.values, align: 'end', cell: ({ values }) => values.toLocaleString('en') },
  { key: 'asks', header: WORDS.asks, align: 'end', cell: ({ asks }) => asks.toLocaleString('en') },
  { key: 'orders', header: WORDS.orders, align: 'end', cell: ({ orders }) => orders.toLocaleString('en') },
];

function SellersShown({ days }: { readonly days: number }) {
  const asked = useSellersShown(days);
  const { data, error, isFetching, refetch } = asked;
  return (
    <Section title={WORDS.sellers} lead={WORDS.sellersLead}>
      <DataTable
        label={WORDS.sellers}
        columns={COLUMNS}
        rows={data?.pages.flatMap(({ items }) => items)}
        rowKey={({ seller }) => seller}
        link={({ seller }, content) => (
          <Link to="/staff/data-protection/sellers/$id" params={{ id: seller }}>
            {content}
          </Link>
        )}
        empty={<EmptyState title={WORDS.sellersNone}>{WORDS.sellersNoneMore}</EmptyState>}
        failure={
          data === undefined && error !== null ? (
            <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
          ) : undefined
        }
      />
      <MoreButton asked={asked} label={WORDS.more} />
    </Section>
  );
}
