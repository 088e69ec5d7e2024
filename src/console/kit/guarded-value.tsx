import type { ReactNode } from 'react';
import type { components } from '../api/types.ts';
import { KEPT_FROM } from './guarded-text.tsx';
import './revealed-value.css';

type Value = components['schemas']['Reveal']['shown'][number]['value'];

/** Keeps what is in it from being marked, copied, dragged or printed: values of customers, with their mark. */
export function GuardedValue({ children }: { readonly children: ReactNode }) {
  return (
    <div className="revealed-value" {...KEPT_FROM}>
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
