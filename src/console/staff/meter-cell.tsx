import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import { fullness } from '../../words/staff-en.ts';
import type { Metric } from './api-shapes.ts';
import { MeterBar } from './meter-bar.tsx';
import './meter-cell.css';

/** A meter in a cell of a table: a small bar, how full, of what. */
export function MeterCell({ metric, filled }: { metric: Metric; filled: number }) {
  return (
    <span className="meter-cell">
      <MeterBar filled={filled} />
      <span className="number">{fullness(filled)}</span>
      <span className="soft">{POLICY_TERMS.metric[metric]}</span>
    </span>
  );
}
