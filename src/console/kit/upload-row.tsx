import { Button } from '@mantine/core';
import { fill } from '../../words/fill.ts';
import { ApiProblem } from '../api/problem.ts';
import { Notice } from './notice.tsx';
import type { Uploading } from './use-uploads.ts';

type UploadRowProps = {
  readonly upload: Uploading;
  readonly words: Readonly<
    Record<'sending' | 'waiting' | 'cleaning' | 'refused' | 'again' | 'dismiss' | 'offline', string>
  >;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
};

/** A file on its way, or why it was not taken, with the cure. */
export function UploadRow({ upload: { file, progress, error }, words, onAgain, onLeave }: UploadRowProps) {
  const { name } = file;
  if (error === undefined)
    return (
      <>
        <progress aria-label={fill(words.sending, { name })} max={1} value={progress ?? 0} />
        <span className="soft">
          {name}:{' '}
          {progress === undefined ? words.waiting : progress < 1 ? `${Math.round(progress * 100)} %` : words.cleaning}
        </span>
      </>
    );
  return (
    <Notice tone="problem" title={fill(words.refused, { name })}>
      <p>{whyOf(error, words.offline)}</p>
      <div className="answers-buttons">
        {mayHelp(error) ? (
          <Button variant="default" size="compact-sm" onClick={onAgain}>
            {words.again}
          </Button>
        ) : null}
        <Button variant="default" size="compact-sm" onClick={onLeave}>
          {words.dismiss}
        </Button>
      </div>
    </Notice>
  );
}

function whyOf(error: unknown, offline: string): string {
  if (typeof error === 'string') return error;
  if (!(error instanceof ApiProblem) || error.code === 'offline') return offline;
  return `${error.detail ?? error.title}.`;
}

/** Whether sending the very same file once more can come to something else. */
function mayHelp(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 0 || error.status >= 500 || error.status === 429);
}
