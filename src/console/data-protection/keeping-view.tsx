import { fill } from '../../words/fill.ts';
import { KEEPING_WORDS as WORDS } from '../../words/keeping-en.ts';
import { ClockProvider, useClock } from '../kit/clock.tsx';
import { FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { StaffFailure } from '../staff/staff-failure.tsx';
import { CountTable, Figures } from './figures.tsx';
import { type Retention, useRetention } from './use-figures.ts';

/** What is kept of customers, what is late, what is held and why, and with which keys. */
export function KeepingView() {
  const { data, error, isFetching, refetch } = useRetention();
  const { zone } = useClock();
  return (
    <Section title={WORDS.title} lead={WORDS.lead}>
      {error === null ? null : <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <CardSkeleton lines={6} /> : null}
      {data === undefined ? null : (
        <ClockProvider zone={zone}>
          <Told state={data} />
        </ClockProvider>
      )}
    </Section>
  );
}

function Told({ state }: { readonly state: Retention }) {
  const { at, holding, dueWithinDay, dueWithinWeek, overdue, held, waiting, destroyed, keyVersions, rotatedAt } = state;
  const number = (count: number): string => count.toLocaleString('en');
  return (
    <>
      {overdue.orders === 0 ? null : (
        <Notice tone="problem" title={WORDS.overdue}>
          {fill(WORDS.overdueMore, { orders: number(overdue.orders), hours: Math.ceil(overdue.oldestHours ?? 0) })}
        </Notice>
      )}
      <Figures
        figures={[
          { name: WORDS.holding, value: number(holding) },
          { name: WORDS.dueWithinDay, value: number(dueWithinDay) },
          { name: WORDS.dueWithinWeek, value: number(dueWithinWeek) },
          { name: WORDS.overdue, value: number(overdue.orders) },
          { name: WORDS.waiting, value: number(waiting), help: WORDS.waitingMore },
          { name: WORDS.destroyed, value: number(destroyed) },
        ]}
      />
      <CountTable
        label={WORDS.held}
        of={WORDS.heldFor}
        columns={[WORDS.orders]}
        rows={[
          { name: WORDS.openCase, counts: [held.openCase] },
          { name: WORDS.appealWindow, counts: [held.appealWindow] },
          { name: WORDS.appeal, counts: [held.appeal] },
          { name: WORDS.staffCase, counts: [held.staffCase] },
        ]}
      />
      <CountTable
        label={WORDS.keys}
        of={WORDS.version}
        columns={[WORDS.keysOf]}
        rows={keyVersions.map(({ version, keys }) => ({ name: version, counts: [keys] }))}
      />
      <FactList
        facts={[
          { term: WORDS.rotated, detail: rotatedAt === null ? WORDS.never : <Instant at={rotatedAt} /> },
          { term: WORDS.counted, detail: <Instant at={at} /> },
        ]}
      />
    </>
  );
}
