import { Button } from '@mantine/core';
import { LIVE_TEXT as TEXT } from '../../words/messages-en.ts';
import { Notice } from '../kit/notice.tsx';
import type { Live } from './use-live.ts';

type LiveLineProps = { readonly live: Live; readonly onLook: () => void; readonly looking: boolean };

/** Says so when what is new does not appear by itself, and when it does again. Nothing while all is well. */
export function LiveLine({ live, onLook, looking }: LiveLineProps) {
  return (
    <div role="status">
      {live === 'lost' ? (
        <Notice tone="watch">
          <p>{TEXT.lost}</p>
          <Button variant="default" size="compact-sm" mt={6} loading={looking} onClick={onLook}>
            {TEXT.look}
          </Button>
        </Notice>
      ) : null}
      {live === 'back' ? <Notice tone="done">{TEXT.back}</Notice> : null}
    </div>
  );
}
