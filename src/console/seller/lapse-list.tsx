import type { ReactNode } from 'react';
import { fill } from '../../words/fill.ts';
import { EXCUSES, LAPSE_STATES, LAPSE_STATE_SENTENCES as STATES } from '../../words/seller-lapses-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Share } from '../kit/numbers.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { LapseSentence } from './lapse-sentence.tsx';
import { ActionLink } from './links.tsx';
import { Deadline } from './moment.tsx';
import type { Lapse, Metric } from './shapes.ts';
import './lapse-list.css';

type LapseListProps = {
  readonly metric: Metric;
  readonly lapses: readonly Lapse[];
  /** Below each: what it weighs, or why it does not. */
  readonly note?: (lapse: Lapse) => ReactNode;
};

/** Lapses one by one, each in a sentence. */
export function LapseList({ metric, lapses, note }: LapseListProps) {
  return (
    <ul className="lapse-list">
      {lapses.map((lapse) => (
        <li key={lapse.id}>
          <span>
            <LapseSentence metric={metric} lapse={lapse} />
          </span>
          {note === undefined ? null : <span className="lapse-list-note">{note(lapse)}</span>}
          <Together lapse={lapse} />
        </li>
      ))}
    </ul>
  );
}

/** Several failures with one cause are one lapse. */
function Together({ lapse: { together = [] } }: { readonly lapse: Lapse }) {
  if (together.length === 0) return null;
  return <span className="lapse-list-note">{fill(STATES.together, { count: together.length + 1 })}</span>;
}

/** What a lapse that counts adds, and when it leaves by itself; `level` in nats, as `adds` is. */
export function CountingNote({ lapse, level }: { readonly lapse: Lapse; readonly level?: number }) {
  const { adds, leavesAt } = lapse;
  if (leavesAt === undefined) return `${LAPSE_STATES.counting}.`;
  const leaving = <Deadline at={leavesAt} />;
  if (adds === undefined || level === undefined)
    return <Sentence of={STATES.countingPlain} values={{ leavesAt: leaving }} />;
  const percent = <Share of={Math.round((adds / level) * 100) / 100} />;
  return <Sentence of={STATES.counting} values={{ percent, leavesAt: leaving }} />;
}

export function ExcusedNote({ lapse: { excuse, excusedFrom, excusedTo } }: { readonly lapse: Lapse }) {
  const words = EXCUSES[excuse ?? 'other'];
  if (excusedFrom === undefined || excusedTo === undefined)
    return <Sentence of={STATES.excused} values={{ excuse: words }} />;
  const day = (at: string) => <Instant at={at} precision="short-day" show="absolute" />;
  return <Sentence of={STATES.excusedFrom} values={{ excuse: words, from: day(excusedFrom), to: day(excusedTo) }} />;
}

export function PassedOverNote({ lapse }: { readonly lapse: Lapse }) {
  if (lapse.action === undefined) return STATES.passedOver;
  return <Sentence of={STATES.passedOverBy} values={{ action: <ActionLink action={lapse.action} /> }} />;
}

export function UsedNote({ lapse }: { readonly lapse: Lapse }) {
  if (lapse.action === undefined) return STATES.used;
  return <Sentence of={STATES.usedBy} values={{ action: <ActionLink action={lapse.action} /> }} />;
}
