import { FAILURE, OFFLINE } from '../../words/console-en.ts';
import { ApiProblem } from '../api/problem.ts';
import { Notice } from '../kit/notice.tsx';

/** Why an answer was not recorded, and what became of what was typed. Nothing where all is well. */
export function AnswerFailure({ error, data }: { readonly error: unknown; readonly data: string }) {
  if (error === null || error === undefined) return null;
  return (
    <Notice tone="problem" title={titleOf(error)}>
      {linesOf(error).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{data}</p>
    </Notice>
  );
}

function titleOf(error: unknown): string {
  if (!(error instanceof ApiProblem) || error.status >= 500) return FAILURE.happened;
  return error.code === 'offline' ? OFFLINE.happened : error.title;
}

function linesOf(error: unknown): readonly string[] {
  if (!(error instanceof ApiProblem)) return [FAILURE.cure];
  if (error.code === 'offline') return [OFFLINE.cure];
  if (error.status >= 500) return [FAILURE.cure, `${FAILURE.reference}: ${error.reference ?? ''}`];
  if (error.errors.length > 1) return error.errors.map(({ detail }) => detail);
  return error.detail === undefined ? [] : [error.detail];
}
