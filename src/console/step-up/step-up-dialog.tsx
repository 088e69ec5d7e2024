import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { fill } from '../../words/fill.ts';
import { STEP_UP_TEXT as TEXT } from '../../words/step-up-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Failure } from '../api/failure.tsx';
import { ApiProblem } from '../api/problem.ts';
import type { ProofWanted } from '../api/proof.ts';
import { Dialog } from '../kit/dialog.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { PasskeyProof } from './passkey-proof.tsx';
import './step-up.css';
import { TypedProof } from './typed-proof.tsx';
import { useComeBack } from './use-come-back.ts';

/** Asks who is signed in to prove it, over the page they are on. Leaving it is an answer too. */
export function StepUpDialog({ onDone, from }: ProofWanted) {
  useComeBack(from);
  const api = useApi();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['proof'],
    queryFn: ({ signal }) => answer(api.GET('/v1/me/proof', { signal })),
    // How one can prove it may have changed on another page.
    gcTime: 0,
  });
  const isSignedOut = error instanceof ApiProblem && error.code === 'sign-in-needed';
  useEffect(() => {
    if (isSignedOut) onDone(false);
  }, [isSignedOut, onDone]);
  return (
    <Dialog opened onClose={() => onDone(false)} title={TEXT.title}>
      <p>
        {TEXT.lead} {data === undefined ? null : fill(TEXT.forAWhile, { minutes: data.minutes })}
      </p>
      {error === null ? null : (
        <Failure error={error} title={TEXT.failed} retrying={isFetching} onRetry={() => refetch()} />
      )}
      {data === undefined ? (
        error === null && <CardSkeleton lines={2} />
      ) : (
        <div className="step-up">
          {data.ways.includes('passkey') ? <PasskeyProof onProved={() => onDone(true)} /> : null}
          {data.ways.includes('passkey') && data.ways.includes('code') ? <p className="soft">{TEXT.or}</p> : null}
          {data.ways.includes('code') ? <TypedProof kinds={['code', 'recovery-code']} {...{ onDone }} /> : null}
          {data.ways.includes('password') ? <TypedProof kinds={['password']} {...{ onDone }} /> : null}
          {data.ways.includes('password') ? null : (
            <Link to="/recovery" onClick={() => onDone(false)}>
              {TEXT.lost}
            </Link>
          )}
        </div>
      )}
    </Dialog>
  );
}
