import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { RECOVERY_BANNER as TEXT } from '../../words/recovery-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { useToast } from '../kit/toasts.tsx';
import { problemWords } from './problem-words.ts';
import { useWork } from './use-work.ts';

/** Somebody asked to be let in as whoever is signed in here; it can be stopped at once. */
export function RecoveryBanner({ askedAt }: { readonly askedAt: string }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const toast = useToast();
  const { working, failure, run } = useWork();
  const stop = () =>
    run(async () => {
      const told = await answer(api.POST('/v1/me/recovery/cancellation')).then(
        () => TEXT.stopped,
        (error: unknown) => {
          if (error instanceof ApiProblem && error.code === 'recovery-over') return TEXT.over;
          throw error;
        },
      );
      toast(told);
      await queryClient.invalidateQueries({ queryKey: ['viewer'] });
    });
  return (
    <Notice tone="watch" title={TEXT.title}>
      <p>
        <Sentence of={TEXT.text} values={{ at: <Instant at={askedAt} show="absolute" /> }} />
      </p>
      {failure === undefined ? null : <p role="alert">{problemWords(failure)}</p>}
      <Button size="compact-md" loading={working} onClick={() => void stop()}>
        {TEXT.stop}
      </Button>{' '}
      <Button
        size="compact-md"
        variant="default"
        renderRoot={(props: object) => (
          <Link to="/account" {...props}>
            {TEXT.account}
          </Link>
        )}
      />
    </Notice>
  );
}
