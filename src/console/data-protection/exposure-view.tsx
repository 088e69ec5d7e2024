import { DATA_PROTECTION_WORDS as WORDS } from '../../words/data-protection-en.ts';
import { Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { StaffFailure } from '../staff/staff-failure.tsx';
import { Figures, ToldPeriod } from './figures.tsx';
import { type Exposure, useExposure } from './use-figures.ts';

/** Customer values shown to sellers, per order: all, and by who ships. */
export function ExposureView({ days }: { readonly days: number }) {
  const { data, error, isFetching, refetch } = useExposure(days);
  return (
    <Section title={WORDS.exposure} lead={WORDS.exposureLead}>
      {error === null ? null : <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <CardSkeleton lines={6} /> : null}
      {data === undefined ? null : (
        <>
          <ToldPeriod from={data.from} to={data.to} />
          <Part title={WORDS.all} part={data.all} />
          {data.byFulfilment.map((part) => (
            <Part key={part.fulfilment} title={WORDS.byFulfilment[part.fulfilment]} part={part} />
          ))}
        </>
      )}
      <p className="soft">{WORDS.exposureOpen}</p>
    </Section>
  );
}

function Part({ title, part }: { readonly title: string; readonly part: Exposure['all'] }) {
  const { perOrder, values, orders, parts } = part;
  return (
    <>
      <h3>{title}</h3>
      <Figures
        figures={[
          {
            name: WORDS.perOrder,
            value: perOrder === null ? WORDS.noOrders : rounded(perOrder),
            help: WORDS.valuesHelp,
          },
          { name: WORDS.values, value: values.toLocaleString('en') },
          { name: WORDS.ordersPlaced, value: orders.toLocaleString('en') },
          { name: WORDS.parts, value: parts.toLocaleString('en') },
        ]}
      />
    </>
  );
}

function rounded(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}
