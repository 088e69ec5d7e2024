import { Link } from '@tanstack/react-router';
import { WORKING_TIME_TEXT as TEXT } from '../../words/desk-en.ts';
import { fill } from '../../words/fill.ts';
import { Failure } from '../api/failure.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { Deadline } from '../seller/moment.tsx';
import type { WorkingTime } from './shapes.ts';
import { useShipByNow, useWorkingTime } from './use-desk.ts';
import { WorkingTimeForm } from './working-time-form.tsx';
import { writtenDate } from './written-date.ts';

/** When the shop works, and what follows for customers. */
export function WorkingTimePage() {
  const { data, isError, error, isFetching, refetch } = useWorkingTime();
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} back={<Link to="/seller/desk">{TEXT.back}</Link>} />
      {data === undefined ? (
        isError ? (
          <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
        ) : (
          <PageSkeleton />
        )
      ) : (
        <Whole time={data} onReload={() => void refetch()} />
      )}
    </>
  );
}

function Whole({ time, onReload }: { readonly time: WorkingTime; readonly onReload: () => void }) {
  const { version, dueWhileAway: count, holidays } = time;
  return (
    <>
      <Example version={version} />
      {count === 0 ? null : (
        <Notice tone="watch">{count === 1 ? TEXT.dueWhileAway.one : fill(TEXT.dueWhileAway.many, { count })}</Notice>
      )}
      <WorkingTimeForm key={version} time={time} onReload={onReload} />
      <Section title={TEXT.holidays} lead={TEXT.holidaysHow}>
        <ul className="working-time-holidays">
          {holidays.map(({ date, name }) => (
            <li key={date}>
              {writtenDate(date)}: {name}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** What customers would be promised at this moment. */
function Example({ version }: { readonly version: number }) {
  const { data: shipBy } = useShipByNow(version);
  if (shipBy === undefined) return null;
  if (shipBy === null) return <Notice tone="problem">{TEXT.noExample}</Notice>;
  return (
    <Notice>
      <Sentence of={TEXT.example} values={{ at: <Deadline at={shipBy} /> }} />
    </Notice>
  );
}
