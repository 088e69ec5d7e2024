import { IconLock } from '@tabler/icons-react';
import { STAFF_WORDS } from '../../words/staff-en.ts';
import { Failure } from '../api/failure.tsx';
import { ApiProblem } from '../api/problem.ts';
import { EmptyState } from '../kit/states.tsx';

type StaffFailureProps = { error: unknown; retrying: boolean; onRetry: () => void };

/** What went wrong; what somebody may not see is no fault, and says whom to ask. */
export function StaffFailure({ error, retrying, onRetry }: StaffFailureProps) {
  if (!(error instanceof ApiProblem) || error.status !== 403)
    return <Failure error={error} retrying={retrying} onRetry={onRetry} />;
  return (
    <EmptyState title={STAFF_WORDS.notYours} icon={IconLock}>
      {STAFF_WORDS.whomToAsk}
    </EmptyState>
  );
}
