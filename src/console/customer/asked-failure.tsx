import { Failure } from '../api/failure.tsx';
import { ApiProblem } from '../api/problem.ts';
import { ComeAgain } from './own-values.tsx';

type AskedFailureProps = {
  readonly title: string;
  readonly error: unknown;
  readonly onRetry?: () => void;
};

/** Why something that a customer asked for was not done; who came too long ago is told to come again. */
export function AskedFailure({ title, error, onRetry }: AskedFailureProps) {
  if (error === null || error === undefined) return null;
  if (error instanceof ApiProblem && error.code === 'come-again') return <ComeAgain />;
  // What is wrong with what was asked does not get better by asking again.
  const canRetry = !(error instanceof ApiProblem) || error.status === 0 || error.status >= 500;
  return <Failure title={title} error={error} onRetry={canRetry ? onRetry : undefined} />;
}
