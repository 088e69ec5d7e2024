import type { ReactNode } from 'react';
import type { components } from '../api/types.ts';
import { KEPT_FROM } from './guarded-text.tsx';
import './revealed-value.css';

type Value = components['schemas']['Reveal']['shown'][number]['value'];

type GuardedValueProps = {
  /** Who sees it, when and by which access: it lies over the value, so that a picture of one is a picture of both. */
  readonly mark: string;
  readonly children: ReactNode;
};

/** As often as it takes to lie over a value of several lines. */
const TIMES = 24;

/** Keeps what is in it from being marked, copied, dragged or printed: values of customers, under their mark. */
export function GuardedValue({ mark, children }: GuardedValueProps) {
  return (
    <div className="revealed-value" data-mark={`${mark}   `.repeat(TIMES)} {...KEPT_FROM}>
      {children}
    </div>
  );
}

/** A value of a customer as a person reads it: an address in lines. */
export function valueText(value: Value): string {
  if (typeof value === 'string') return value;
  const { lines, city, region, postcode, country } = value;
  const place = [city, region, postcode].filter((part) => part !== undefined).join(', ');
  return [...lines, place, country].join('\n');
}
