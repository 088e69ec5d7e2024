import { eventName } from '../../words/staff-events-en.ts';
import { Instant } from '../kit/instant.tsx';
import type { RecordOfAction } from './api-shapes.ts';
import { factsOf } from './event-facts.ts';
import { useRecordsOf } from './use-answers.ts';

/** The records that a seller names, in words where the platform has them under what the action cites. */
export function AppealRecords({ action, ids }: { action: string; ids: readonly string[] }) {
  const { data = [] } = useRecordsOf(action);
  return (
    <ul className="case-records">
      {ids.map((id) => (
        <li key={id}>
          <RecordLine id={id} record={data.find((each) => each.id === id)} />
        </li>
      ))}
    </ul>
  );
}

function RecordLine({ id, record }: { id: string; record: RecordOfAction | undefined }) {
  if (record === undefined) return <code>{id}</code>;
  const said = factsOf(record.data).flatMap(({ words }) => (words === undefined ? [] : [words]));
  return (
    <>
      {[eventName(record.type), ...said].join(', ')}, <Instant at={record.at} show="absolute" />{' '}
      <code className="soft">{id}</code>
    </>
  );
}
