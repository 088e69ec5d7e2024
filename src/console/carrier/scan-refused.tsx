import { SHIFT_TEXT as TEXT } from '../../words/carrier-page-en.ts';
import { ApiProblem } from '../api/problem.ts';
import { Notice } from '../kit/notice.tsx';
import { problemWords } from '../sign-in/problem-words.ts';

/** Why nothing came of a scan, and what to do. */
export function ScanRefused({ error }: { readonly error: unknown }) {
  if (error instanceof ApiProblem && error.status === 0)
    return (
      <Notice tone="problem" title={TEXT.offlineTitle}>
        {TEXT.offline}
      </Notice>
    );
  const title = error instanceof ApiProblem && error.status < 500 ? error.title : TEXT.refused;
  return (
    <Notice tone="problem" title={title}>
      {problemWords(error)}
    </Notice>
  );
}
