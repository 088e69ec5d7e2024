import { useQuery } from '@tanstack/react-query';
import { MY_DATA as TEXT } from '../../words/my-data-page-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import { AskedFailure } from './asked-failure.tsx';

/** What the customer was told about problems with their data: as the mail said it, whether or not that arrived. None: nothing is here. */
export function DataNotices() {
  const api = useApi();
  const { data, error, refetch } = useQuery({
    queryKey: ['my-data-notices'],
    queryFn: ({ signal }) => answer(api.GET('/v1/me/data-notices', { signal })),
  });
  if (data?.items.length === 0) return null;
  if (data === undefined)
    return <AskedFailure title={TEXT.noticesFailed} error={error} onRetry={() => void refetch()} />;
  return (
    <Section title={TEXT.noticesTitle} lead={TEXT.noticesLead}>
      {data.items.map(({ id, at, title, said }) => (
        <article key={id}>
          <h3>{title}</h3>
          <p className="soft">
            <Instant at={at} />
          </p>
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </article>
      ))}
    </Section>
  );
}
