import { Button } from '@mantine/core';
import { FAILURE, OFFLINE } from '../../words/console-en.ts';
import { COMPOSER_TEXT as TEXT } from '../../words/messages-en.ts';
import { ApiProblem } from '../api/problem.ts';
import { Notice } from '../kit/notice.tsx';

type SendFailureProps = { readonly failure: unknown; readonly onAgain: () => void; readonly sending: boolean };

/** Why a message was not sent, what became of it, and the way to try again. */
export function SendFailure({ failure, onAgain, sending }: SendFailureProps) {
  if (failure === undefined) return null;
  const isRefusal = failure instanceof ApiProblem && failure.status >= 400 && failure.status < 500;
  return (
    <Notice tone="problem" title={TEXT.failedTitle}>
      {linesOf(failure).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{isRefusal ? TEXT.failedKept : TEXT.failedData}</p>
      {isRefusal ? null : (
        <Button variant="default" size="compact-md" mt={6} loading={sending} onClick={onAgain}>
          {TEXT.again}
        </Button>
      )}
    </Notice>
  );
}

function linesOf(failure: unknown): readonly string[] {
  if (!(failure instanceof ApiProblem)) return [FAILURE.happened];
  if (failure.code === 'offline') return [OFFLINE.happened, OFFLINE.cure];
  if (failure.status >= 500)
    return [
      FAILURE.happened,
      ...(failure.reference === undefined ? [] : [`${FAILURE.reference}: ${failure.reference}`]),
    ];
  if (failure.errors.length > 0) return failure.errors.map(({ detail }) => detail);
  return [failure.detail ?? failure.title];
}
