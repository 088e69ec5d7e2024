import { capital } from '../../words/quantities-en.ts';
import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import { fullness } from '../../words/staff-en.ts';
import type { Metric } from './api-shapes.ts';
import './meter-cell.css';

/** A meter in a cell of a table: a small bar, how full, of what. */
export function MeterCell({ metric, filled }: { metric: Metric; filled: number }) {
  return (
    <span className="meter-cell" data-fullness={filled < 0.5 ? 'low' : filled < 0.8 ? 'half' : 'high'}>
      <span className="meter-cell-vessel" aria-hidden="true">
        <span className="meter-cell-filling" style={{ width: `${Math.min(filled, 1) * 100}%` }} />
      </span>
      <span className="number">{fullness(filled)}</span>
      <span className="soft">{capital(POLICY_TERMS.metric[metric])}</span>
    </span>
  );
}
