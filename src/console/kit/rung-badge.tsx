import { RUNGS } from '../../words/console-en.ts';
import { RUNG_ICONS, type Rung } from './rungs.ts';
import './rung-badge.css';

/** A rung in a word, a shape and a colour: for lists and beside names. */
export function RungBadge({ rung, size = 'md' }: { rung: Rung; size?: 'sm' | 'md' }) {
  const Icon = RUNG_ICONS[rung];
  return (
    <span className="rung-badge" data-rung={rung} data-size={size}>
      <Icon aria-hidden="true" size={size === 'sm' ? 13 : 15} stroke={2} />
      {RUNGS[rung].name}
    </span>
  );
}
