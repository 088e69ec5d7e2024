import type { ReactNode } from 'react';
import { HOME_TEXT } from '../../words/seller-home-en.ts';
import { METRIC_TEXT } from '../../words/seller-metrics-en.ts';
import { Section } from '../kit/page.tsx';
import { ExcusedNote, LapseList, PassedOverNote, UsedNote } from './lapse-list.tsx';
import type { Lapse, MetricStanding } from './shapes.ts';
import './not-counted.css';

type Group = {
  readonly title: string;
  readonly about: string;
  readonly pick: (metric: MetricStanding) => readonly Lapse[];
  readonly note: (lapse: Lapse) => ReactNode;
};

const GROUPS: readonly Group[] = [
  {
    title: METRIC_TEXT.excused,
    about: METRIC_TEXT.excusedAbout,
    pick: ({ excused }) => excused,
    note: (lapse) => <ExcusedNote lapse={lapse} />,
  },
  {
    title: METRIC_TEXT.passedOver,
    about: METRIC_TEXT.passedOverAbout,
    pick: ({ passedOver }) => passedOver,
    note: (lapse) => <PassedOverNote lapse={lapse} />,
  },
  {
    title: METRIC_TEXT.used,
    about: METRIC_TEXT.usedAbout,
    pick: ({ used }) => used,
    note: (lapse) => <UsedNote lapse={lapse} />,
  },
];

/** What was seen and does not count, with why: of one metric, or of all together. */
export function NotCounted({ metrics }: { readonly metrics: readonly MetricStanding[] }) {
  const groups = GROUPS.filter(({ pick }) => metrics.some((metric) => pick(metric).length > 0));
  if (groups.length === 0) return null;
  return (
    <Section title={HOME_TEXT.notCounted} lead={HOME_TEXT.notCountedAbout}>
      {groups.map((group) => (
        <GroupOfLapses key={group.title} group={group} metrics={metrics} />
      ))}
    </Section>
  );
}

function GroupOfLapses({
  group: { title, about, pick, note },
  metrics,
}: {
  readonly group: Group;
  readonly metrics: readonly MetricStanding[];
}) {
  const count = metrics.reduce((sum, metric) => sum + pick(metric).length, 0);
  return (
    <details className="not-counted">
      <summary>
        {title} <span className="number soft">({count})</span>
      </summary>
      <p className="soft">{about}</p>
      {metrics
        .filter((metric) => pick(metric).length > 0)
        .map((metric) => (
          <LapseList key={metric.metric} metric={metric.metric} lapses={pick(metric)} note={note} />
        ))}
    </details>
  );
}
