import { type InputHTMLAttributes, useEffect, useId, useRef } from 'react';
import './tick-box.css';

type TickBoxProps = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'aria-label' | 'title' | 'checked' | 'disabled' | 'onChange'
> & {
  /** Beside the box; otherwise `aria-label` names it. */
  readonly label?: string;
  /** Some of what it stands for, and not all. */
  readonly indeterminate?: boolean;
};

/** The browser's own box to tick: on a first page it costs next to nothing. */
export function TickBox({ label, indeterminate = false, ...rest }: TickBoxProps) {
  const id = useId();
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (ref.current !== null) ref.current.indeterminate = indeterminate;
  }, [indeterminate]);
  const box = <input ref={ref} id={id} type="checkbox" className="tick-box" {...rest} />;
  if (label === undefined) return box;
  return (
    <span className="tick-box-label">
      {box} <label htmlFor={id}>{label}</label>
    </span>
  );
}
