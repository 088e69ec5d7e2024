type GaugeBarProps = {
  label: string;
  filling: number;
  /** What a screen reader says for the value. */
  text: string;
  /** What the fillers add; they are drawn in proportion, for good ends have taken some of it off again. */
  shares: readonly number[];
};

const GAP = 0.5;

/** The vessel: its length is the level, each part of the filling one lapse. */
export function GaugeBar({ label, filling, text, shares }: GaugeBarProps) {
  const full = Math.min(Math.max(filling, 0), 1) * 100;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the browser's own meter cannot show its parts, nor say them in words
    <div
      className="gauge-bar"
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.floor(full)}
      aria-valuetext={text}
    >
      <svg aria-hidden="true" width="100%" height="14" focusable="false">
        <rect className="gauge-bar-vessel" width="100%" height="14" rx="7" />
        <line className="gauge-bar-half" x1="50%" x2="50%" y1="3" y2="11" />
        {partsOf(full, shares).map(({ key, from, length }) => (
          <rect key={key} className="gauge-bar-part" x={`${from}%`} width={`${length}%`} height="14" rx="3.5" />
        ))}
      </svg>
    </div>
  );
}

function partsOf(full: number, shares: readonly number[]) {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const given = whole > 0 ? shares : [1];
  const scale = full / (whole > 0 ? whole : 1);
  return given.map((share, index) => {
    const from = given.slice(0, index).reduce((sum, each) => sum + each, 0) * scale;
    return { key: `${index}`, from, length: Math.max(share * scale - (given.length > 1 ? GAP : 0), 0) };
  });
}
