import type { ErrorComponentProps } from '@tanstack/react-router';
import { useContext, useEffect } from 'react';
import { FAILURE, MISSING_PART, pageTitle } from '../../words/console-en.ts';
import { Failure } from '../api/failure.tsx';
import { ApiProblem } from '../api/problem.ts';
import { ErrorState } from '../kit/states.tsx';
import { InsideShell } from './inside-shell.ts';
import { isMissingPart, takeNewVersion } from './missing-part.ts';
import { ReportLink } from './report-link.tsx';
import './crash.css';

/** Instead of a page that could not be shown: the service did not answer, or we made a mistake. */
export function Crash({ error }: ErrorComponentProps) {
  const isInside = useContext(InsideShell);
  const Frame = isInside ? 'div' : 'main';
  const isMissing = isMissingPart(error);
  useEffect(() => {
    if (isMissing) takeNewVersion().catch(() => {});
  }, [isMissing]);
  return (
    <Frame className="crash">
      <title>{pageTitle(FAILURE.title)}</title>
      <What error={error} isMissing={isMissing} />
      {isInside ? null : <ReportLink />}
    </Frame>
  );
}

function What({ error, isMissing }: { error: unknown; isMissing: boolean }) {
  const common = { onRetry: () => globalThis.location.reload(), heading: 'h1' } as const;
  if (error instanceof ApiProblem) return <Failure error={error} {...common} />;
  if (isMissing) return <ErrorState happened={MISSING_PART.happened} cure={MISSING_PART.cure} {...common} />;
  return (
    <ErrorState
      title={FAILURE.crashTitle}
      happened={FAILURE.crashHappened}
      data={FAILURE.crashData}
      cure={FAILURE.crashCure}
      {...common}
    />
  );
}
