import { Button } from '@mantine/core';
import { CASE_WORDS } from '../../words/staff-cases-en.ts';
import { ApiProblem } from '../api/problem.ts';
import { Notice } from '../kit/notice.tsx';
import { problemWords } from './problem-words.ts';

type CaseRefusedProps = { error: Error; onReload: () => void; title?: string };

/** What was written stays in the form; what changed meanwhile is one press away. */
export function CaseRefused({ error, onReload, title = CASE_WORDS.notRecorded }: CaseRefusedProps) {
  const isConflict = error instanceof ApiProblem && error.status === 409;
  return (
    <Notice tone="problem" title={title}>
      <p>{problemWords(error)}</p>
      {isConflict ? (
        <Button variant="default" size="compact-sm" onClick={onReload}>
          {CASE_WORDS.reload}
        </Button>
      ) : null}
    </Notice>
  );
}
