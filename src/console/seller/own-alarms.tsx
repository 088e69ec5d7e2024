import { useQuery } from '@tanstack/react-query';
import { OWN_ALARMS_TEXT as TEXT } from '../../words/access-watch-page-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Failure } from '../api/failure.tsx';
import { AlarmList } from '../kit/alarm-list.tsx';
import { Section } from '../kit/page.tsx';

const LATEST = 20;

/** Where somebody of the own team was asked why they look at so many, or was stopped; nothing where that never was. */
export function OwnAlarms({ seller }: { readonly seller: string }) {
  const api = useApi();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['access-alarms', seller],
    queryFn: ({ signal }) => {
      const params = { path: { id: seller }, query: { limit: LATEST } };
      return answer(api.GET('/v1/sellers/{id}/access-watch', { params, signal }));
    },
  });
  if (data === undefined)
    return error === null ? null : <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} />;
  if (data.items.length === 0) return null;
  return (
    <Section title={TEXT.title} lead={TEXT.lead}>
      <AlarmList alarms={data.items} />
    </Section>
  );
}
