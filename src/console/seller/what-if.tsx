import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { fill } from '../../words/fill.ts';
import { percentage } from '../../words/quantities-en.ts';
import { decisionSentence } from '../../words/seller-decisions-en.ts';
import { WHAT_IF_TEXT as TEXT } from '../../words/what-if-en.ts';
import { FactList } from '../kit/fact-list.tsx';
import { Section } from '../kit/page.tsx';
import { AnswerFailure } from './answer-failure.tsx';
import type { Metric } from './shapes.ts';
import { usePlayInTime } from './use-what-if.ts';
import './answers.css';

const COUNTS = [5, 10, 20, 50, 100] as const;

/** Of which metrics a hand-over in time is the good end. */
const PLAYED: readonly Metric[] = ['late_dispatch', 'late_cancellation'];

/** What a gauge would be after some orders that go out in time; the figures are the service's. */
export function WhatIf({ metric }: { readonly metric: Metric }) {
  const [count, setCount] = useState<number>(COUNTS[1]);
  const play = usePlayInTime();
  if (!PLAYED.includes(metric)) return null;
  const ask = (event: FormEvent) => {
    event.preventDefault();
    play.mutate(count);
  };
  return (
    <Section title={TEXT.title} lead={TEXT.lead} frame="card">
      <form className="answers-form" onSubmit={ask}>
        <NativeSelect
          label={TEXT.count}
          value={String(count)}
          data={COUNTS.map(String)}
          onChange={(event) => setCount(Number(event.currentTarget.value))}
        />
        <div className="answers-buttons">
          <Button type="submit" variant="default" loading={play.isPending}>
            {TEXT.ask}
          </Button>
        </div>
      </form>
      <AnswerFailure error={play.error} data={TEXT.notPlayed} />
      <div aria-live="polite">{play.data === undefined ? null : <Played played={play.data} metric={metric} />}</div>
    </Section>
  );
}

type PlayedProps = { readonly played: NonNullable<ReturnType<typeof usePlayInTime>['data']>; readonly metric: Metric };

function Played({ played: { count, preview }, metric }: PlayedProps) {
  const filledOf = (metrics: typeof preview.after.metrics) =>
    percentage(Math.round((metrics.find((each) => each.metric === metric)?.filled ?? 0) * 100) / 100);
  const decided = preview.decisions.map(
    ({ decision, action }) => `${decisionSentence(String(decision))} (${String(action)})`,
  );
  return (
    <>
      <FactList
        facts={[
          { term: TEXT.before, detail: filledOf(preview.before.metrics) },
          { term: fill(TEXT.after, { count }), detail: filledOf(preview.after.metrics) },
        ]}
      />
      <p className="soft">{decided.length === 0 ? TEXT.same : `${TEXT.decided} ${decided.join(', ')}`}</p>
    </>
  );
}
