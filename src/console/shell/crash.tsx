import type { ErrorComponentProps } from '@tanstack/react-router';
import { FAILURE, pageTitle } from '../../words/console-en.ts';
import { Failure } from '../api/failure.tsx';
import { ApiProblem } from '../api/problem.ts';
import { ErrorState } from '../kit/states.tsx';
import './crash.css';

/** Instead of a page that could not be shown: the service did not answer, or we made a mistake. */
export function Crash({ error }: ErrorComponentProps) {
  const again = () => globalThis.location.reload();
  return (
    <main className="crash">
      <title>{pageTitle(FAILURE.title)}</title>
      {error instanceof ApiProblem ? (
        <Failure error={error} onRetry={again} heading="h1" />
      ) : (
        <ErrorState
          title={FAILURE.crashTitle}
          happened={FAILURE.crashHappened}
          data={FAILURE.crashData}
          cure={FAILURE.crashCure}
          onRetry={again}
          heading="h1"
        />
      )}
    </main>
  );
}
