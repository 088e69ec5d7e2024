/** The product's sign: the five rungs. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#0b4a4c" />
      <g fill="#f6efe2">
        <rect x="7" y="6.5" width="18" height="3" rx="1.5" fill="#edbb45" />
        <rect x="7" y="11.5" width="15" height="3" rx="1.5" />
        <rect x="7" y="16.5" width="12" height="3" rx="1.5" opacity="0.78" />
        <rect x="7" y="21.5" width="9" height="3" rx="1.5" opacity="0.55" />
      </g>
    </svg>
  );
}
