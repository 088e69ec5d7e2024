import './meter-bar.css';

/** How full a meter is, drawn; the figure stands beside it. */
export function MeterBar({ filled }: { filled: number }) {
  return (
    <span
      className="meter-bar"
      data-fullness={filled < 0.5 ? 'low' : filled < 0.8 ? 'half' : 'high'}
      aria-hidden="true"
    >
      <span className="meter-bar-filling" style={{ width: `${Math.min(filled, 1) * 100}%` }} />
    </span>
  );
}
