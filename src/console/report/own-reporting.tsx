import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { fill } from '../../words/fill.ts';
import { OWN_REPORTING_TEXT as TEXT } from '../../words/reporting-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Notice } from '../kit/notice.tsx';
import { problemWords } from '../sign-in/problem-words.ts';
import { useWork } from '../sign-in/use-work.ts';

const KEY = ['own-reporting'];

/** What became of the own reports, and what new ones weigh; nothing for whoever has reported nothing that was closed. */
export function OwnReporting() {
  const api = useApi();
  const queryClient = useQueryClient();
  const { working, failure, run } = useWork();
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => answer(api.GET('/v1/me/reporting', { signal })),
    retry: false,
  });
  if (data === undefined || data.founded + data.unfounded === 0) return null;
  const { founded, unfounded, standing } = data;
  const ask = () =>
    void run(async () => {
      queryClient.setQueryData(KEY, await answer(api.POST('/v1/me/reporting/appeal', { body: {} })));
    });
  return (
    <section aria-labelledby="own-reporting">
      <h2 id="own-reporting">{TEXT.title}</h2>
      <p>{fill(TEXT.so, { founded, unfounded })}</p>
      <p>{TEXT[standing]}</p>
      {failure === undefined ? null : (
        <Notice tone="problem" title={TEXT.failed}>
          {problemWords(failure)}
        </Notice>
      )}
      {standing === 'told' ? (
        <Button variant="default" loading={working} onClick={ask}>
          {TEXT.ask}
        </Button>
      ) : null}
    </section>
  );
}
