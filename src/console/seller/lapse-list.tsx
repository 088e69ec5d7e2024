import type { ReactNode } from 'react';
import { EXCUSES, LAPSE_STATE_SENTENCES as STATES } from '../../words/seller-lapses-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Share } from '../kit/numbers.tsx';
import { LapseSentence } from './lapse-sentence.tsx';
import { ActionLink } from './links.tsx';
import { Sentence } from './sentence.tsx';
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
        </li>
      ))}
    </ul>
  );
}

/** What a lapse that counts adds, and when it leaves by itself; `level` in nats, as `adds` is. */
export function CountingNote({ lapse, level }: { readonly lapse: Lapse; readonly level: number }) {
  const { adds, leavesAt } = lapse;
  if (leavesAt === undefined) return null;
  const leaving = <Instant at={leavesAt} precision="short-day" />;
  if (adds === undefined) return <Sentence of={STATES.countingPlain} values={{ leavesAt: leaving }} />;
  const percent = <Share of={Math.round((adds / level) * 100) / 100} />;
  return <Sentence of={STATES.counting} values={{ percent, leavesAt: leaving }} />;
}

export function ExcusedNote({ lapse }: { readonly lapse: Lapse }) {
  return <Sentence of={STATES.excused} values={{ excuse: EXCUSES[lapse.excuse ?? 'other'] }} />;
}

export function PassedOverNote({ lapse }: { readonly lapse: Lapse }) {
  if (lapse.action === undefined) return STATES.passedOver;
  return <Sentence of={STATES.passedOverBy} values={{ action: <ActionLink action={lapse.action} /> }} />;
}

export function UsedNote({ lapse }: { readonly lapse: Lapse }) {
  if (lapse.action === undefined) return STATES.used;
  return <Sentence of={STATES.usedBy} values={{ action: <ActionLink action={lapse.action} /> }} />;
}
