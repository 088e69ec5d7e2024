import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { LOOK_REASON_NAMES } from '../../words/access-watch-en.ts';
import { LOOK_LIMIT_TEXT as TEXT } from '../../words/access-watch-page-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { problemWords } from '../sign-in/problem-words.ts';
import { useWork } from '../sign-in/use-work.ts';

type Kept = components['schemas']['Reveal']['kept'][number];
export type LookReason = components['schemas']['AccessStopReview']['because'];

const REASONS = Object.entries(LOOK_REASON_NAMES) as readonly (readonly [LookReason, string])[];

type LookLimitProps = {
  readonly kept: Kept;
  readonly watch: NonNullable<Kept['watch']>;
  readonly working: boolean;
  /** Asks again, with why so many are looked at. */
  readonly onTold: (because: LookReason) => void;
};

/** Looks were not like work: why, with the figures; what lets them go on, or until when nothing is shown and how to ask us. */
export function LookLimit({ kept, watch, working, onTold }: LookLimitProps) {
  const api = useApi();
  const [because, setBecause] = useState<LookReason>();
  const [isChecked, setChecked] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const review = useWork();
  const isStop = watch.level === 'stop';
  const send = () => {
    setChecked(true);
    if (because === undefined) return;
    if (!isStop) return onTold(because);
    void review.run(async () => {
      const path = { params: { path: { alarm: watch.alarm ?? '' } } };
      await answer(api.POST('/v1/access-watch/{alarm}/review', { ...path, body: { because } }));
      setAsked(true);
    });
  };
  return (
    <div className="reveal-ask">
      <Notice tone={isStop ? 'problem' : 'watch'}>{kept.reason}</Notice>
      {watch.until === undefined ? null : (
        <p>
          <Sentence of={TEXT.until} values={{ until: <Instant key="until" at={watch.until} show="absolute" /> }} />
        </p>
      )}
      {isAsked ? (
        <p role="status">{TEXT.reviewed}</p>
      ) : (
        <>
          <Radio.Group
            label={TEXT.why}
            value={because ?? ''}
            onChange={(chosen) => setBecause(REASONS.find(([each]) => each === chosen)?.[0])}
            error={isChecked && because === undefined ? TEXT.whyMissing : undefined}
          >
            {REASONS.map(([reason, name]) => (
              <Radio key={reason} value={reason} label={name} />
            ))}
          </Radio.Group>
          {review.failure === undefined ? null : (
            <Notice tone="problem" title={TEXT.failed}>
              {problemWords(review.failure)}
            </Notice>
          )}
          <div>
            <Button loading={working || review.working} onClick={send}>
              {isStop ? TEXT.review : TEXT.go}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
