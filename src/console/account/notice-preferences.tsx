import { Button, Checkbox } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { PREFERENCE_TEXT as TEXT } from '../../words/notice-preferences-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Failure } from '../api/failure.tsx';
import type { components } from '../api/types.ts';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { useToast } from '../kit/toasts.tsx';
import { problemWords } from '../sign-in/problem-words.ts';

type Preferences = components['schemas']['NoticePreferences'];
type Change = components['schemas']['NoticePreferencesChange'];
type Kind = Preferences['switchedOff'][number];

const QUERY = ['notice-preferences'];
const KINDS = Object.keys(TEXT.kinds) as readonly Kind[];

/** Which notices come by e-mail, and whether they arrive. For the people of a seller. */
export function NoticePreferences() {
  const api = useApi();
  const { data, isError, error, isFetching, refetch } = useQuery({
    queryKey: QUERY,
    queryFn: ({ signal }) => answer(api.GET('/v1/me/notice-preferences', { signal })),
  });
  return (
    <Section title={TEXT.title} lead={TEXT.about} frame="card">
      {data === undefined && !isError ? <CardSkeleton lines={3} /> : null}
      {isError ? <Failure error={error} retrying={isFetching} onRetry={() => refetch()} /> : null}
      {data === undefined ? null : <Choices preferences={data} />}
    </Section>
  );
}

function Choices({ preferences: { switchedOff, mail } }: { readonly preferences: Preferences }) {
  const { mutate, isPending, error } = useChange();
  const toast = useToast();
  if (!mail.configured) return <p>{TEXT.off}</p>;
  const choose = (kind: Kind, wanted: boolean) => {
    const others = switchedOff.filter((each) => each !== kind);
    mutate({ switchedOff: wanted ? others : [...others, kind] }, { onSuccess: () => toast(TEXT.saved) });
  };
  const again = () => mutate({ switchedOff, reachable: true }, { onSuccess: () => toast(TEXT.againDone) });
  return (
    <div className="notice-preferences">
      {mail.bouncingSince === undefined ? null : (
        <Notice tone="watch">
          <p>
            <Sentence of={TEXT.bouncing} values={{ at: <Instant at={mail.bouncingSince} /> }} />
          </p>
          <Button variant="default" loading={isPending} onClick={again}>
            {TEXT.again}
          </Button>
        </Notice>
      )}
      <p>{TEXT.always}</p>
      {KINDS.map((kind) => (
        <Checkbox
          key={kind}
          label={TEXT.kinds[kind].label}
          description={TEXT.kinds[kind].about}
          checked={!switchedOff.includes(kind)}
          disabled={isPending}
          onChange={(event) => choose(kind, event.currentTarget.checked)}
        />
      ))}
      {error === null ? null : <p role="alert">{problemWords(error)}</p>}
    </div>
  );
}

function useChange() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Change) => answer(api.PUT('/v1/me/notice-preferences', { body })),
    onSuccess: async (saved) => {
      client.setQueryData(QUERY, saved);
      // Whether mail arrives stands above every page.
      await client.invalidateQueries({ queryKey: ['notices'] });
    },
  });
}
