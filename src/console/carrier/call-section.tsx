import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { CALL_TEXT as TEXT } from '../../words/carrier-page-en.ts';
import { fill } from '../../words/fill.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { Moment } from '../seller/moment.tsx';
import { problemWords } from '../sign-in/problem-words.ts';
import { useWork } from '../sign-in/use-work.ts';
import type { Call } from './shapes.ts';
import { isOver } from './use-shift.ts';

type CallSectionProps = {
  readonly code: string;
  readonly order: string;
  /** The number of the driver's phone, as it was said before on this shift. */
  readonly from: string;
  readonly onFrom: (from: string) => void;
  readonly onOver: () => void;
};

/** Has a call put through to the customer of the parcel. */
export function CallSection({ code, order, from, onFrom, onOver }: CallSectionProps) {
  const api = useApi();
  const [call, setCall] = useState<Call>();
  const { working, failure, run } = useWork();
  const ask = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      try {
        setCall(await answer(api.POST('/v1/labels/calls', { body: { code, from } })));
      } catch (error) {
        if (isOver(error)) return onOver();
        throw error;
      }
    });
  };
  return (
    <Section title={TEXT.title} lead={TEXT.lead} frame="card">
      {call === undefined ? (
        <form className="carrier-call" onSubmit={ask}>
          <TextInput
            type="tel"
            autoComplete="tel"
            label={TEXT.from}
            description={TEXT.fromHint}
            value={from}
            maxLength={40}
            required
            onChange={({ currentTarget }) => onFrom(currentTarget.value)}
          />
          {failure === undefined ? null : (
            <Notice tone="problem" title={TEXT.failed}>
              {problemWords(failure)}
            </Notice>
          )}
          <Button type="submit" variant="default" loading={working}>
            {TEXT.ask}
          </Button>
        </form>
      ) : (
        <div className="carrier-call" role="status">
          <Button component="a" href={`tel:${call.dial.replaceAll(/[^0-9+]/g, '')}`} size="md">
            {fill(TEXT.dial, { number: call.dial })}
          </Button>
          <p className="soft">
            <Sentence of={TEXT.until} values={{ order, until: <Moment key="until" at={call.until} /> }} />
          </p>
        </div>
      )}
    </Section>
  );
}
