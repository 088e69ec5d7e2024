import type { ReactNode } from 'react';
import { fill } from '../../words/fill.ts';
import { HOME_TEXT } from '../../words/seller-home-en.ts';
import { METRIC_TEXT } from '../../words/seller-metrics-en.ts';
import { Section } from '../kit/page.tsx';
import { ExcusedNote, LapseList, PassedOverNote, UsedNote } from './lapse-list.tsx';
import type { Lapse, MetricStanding } from './shapes.ts';
import './not-counted.css';

type Group = {
  readonly name: 'excused' | 'passedOver' | 'used';
  readonly title: string;
  readonly about: string;
  readonly note: (lapse: Lapse) => ReactNode;
};

const GROUPS: readonly Group[] = [
  {
    name: 'excused',
    title: METRIC_TEXT.excused,
    about: METRIC_TEXT.excusedAbout,
    note: (lapse) => <ExcusedNote lapse={lapse} />,
  },
  {
    name: 'passedOver',
    title: METRIC_TEXT.passedOver,
    about: METRIC_TEXT.passedOverAbout,
    note: (lapse) => <PassedOverNote lapse={lapse} />,
  },
  {
    name: 'used',
    title: METRIC_TEXT.used,
    about: METRIC_TEXT.usedAbout,
    note: (lapse) => <UsedNote lapse={lapse} />,
  },
];

/** What was seen and does not count, with why: of one metric, or of all together. */
export function NotCounted({ metrics }: { readonly metrics: readonly MetricStanding[] }) {
  const groups = GROUPS.filter(({ name }) => metrics.some((metric) => metric[name].length > 0));
  if (groups.length === 0) return null;
  return (
    <Section title={HOME_TEXT.notCounted} lead={HOME_TEXT.notCountedAbout}>
      {groups.map((group) => (
        <GroupOfLapses key={group.title} group={group} metrics={metrics} />
      ))}
    </Section>
  );
}

function GroupOfLapses({ group, metrics }: { readonly group: Group; readonly metrics: readonly MetricStanding[] }) {
  const { name, title, about, note } = group;
  const listed = metrics.reduce((sum, metric) => sum + metric[name].length, 0);
  const all = metrics.reduce((sum, metric) => sum + (metric.totals?.[name] ?? metric[name].length), 0);
  return (
    <details className="not-counted">
      <summary>
        {title} <span className="number soft">({all})</span>
      </summary>
      <p className="soft">
        {about} {listed < all ? fill(METRIC_TEXT.latest, { count: listed }) : null}
      </p>
      {metrics
        .filter((metric) => metric[name].length > 0)
        .map((metric) => (
          <LapseList key={metric.metric} metric={metric.metric} lapses={metric[name].toReversed()} note={note} />
        ))}
    </details>
  );
}
