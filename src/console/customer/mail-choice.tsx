import { Checkbox } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { MAIL_CHOICE as TEXT } from '../../words/mail-choice-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Failure } from '../api/failure.tsx';
import { Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { useToast } from '../kit/toasts.tsx';
import { problemWords } from '../sign-in/problem-words.ts';

const QUERY = ['conversation-mail'];

/** Whether messages of shops come by e-mail. */
export function MailChoice() {
  const api = useApi();
  const client = useQueryClient();
  const toast = useToast();
  const { data, isError, error, isFetching, refetch } = useQuery({
    queryKey: QUERY,
    queryFn: ({ signal }) => answer(api.GET('/v1/me/conversation-mail', { signal })),
  });
  const change = useMutation({
    mutationFn: (wanted: boolean) => answer(api.PUT('/v1/me/conversation-mail', { body: { wanted } })),
    onSuccess(saved) {
      client.setQueryData(QUERY, saved);
      toast(TEXT.saved);
    },
  });
  return (
    <Section title={TEXT.title} lead={data?.answered === false ? TEXT.leadPage : TEXT.lead}>
      {data === undefined && !isError ? <CardSkeleton lines={1} /> : null}
      {isError ? <Failure error={error} retrying={isFetching} onRetry={() => refetch()} /> : null}
      {data?.configured === false ? <p>{TEXT.off}</p> : null}
      {data?.configured === true ? (
        <Checkbox
          label={TEXT.label}
          checked={data.wanted}
          disabled={change.isPending}
          onChange={(event) => change.mutate(event.currentTarget.checked)}
        />
      ) : null}
      {change.error === null ? null : <p role="alert">{problemWords(change.error)}</p>}
    </Section>
  );
}
