import type { ReactNode } from 'react';
import type { components } from '../api/types.ts';
import './revealed-value.css';

type Value = components['schemas']['Reveal']['shown'][number]['value'];

/** Keeps what is in it from being marked, copied, dragged or printed: values of customers, with their mark. */
export function GuardedValue({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing happens here, what would happen is kept from it
    <div className="revealed-value" onCopy={prevent} onCut={prevent} onDragStart={prevent} onContextMenu={prevent}>
      {children}
    </div>
  );
}

function prevent(event: { preventDefault(): void }): void {
  event.preventDefault();
}

/** A value of a customer as a person reads it: an address in lines. */
export function valueText(value: Value): string {
  if (typeof value === 'string') return value;
  const { lines, city, region, postcode, country } = value;
  const place = [city, region, postcode].filter((part) => part !== undefined).join(', ');
  return [...lines, place, country].join('\n');
}
