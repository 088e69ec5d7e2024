import { Fragment, type ReactNode } from 'react';
import { partsOf, type Said, type SaidValue } from '../../words/said.ts';
import { Deadline, Moment } from './moment.tsx';

/** What is said, with its dates in the marketplace's zone and its orders and listings in bold. */
export function Told({ of: sentence }: { readonly of: Said }): ReactNode {
  return partsOf(sentence).map((part, place) => (
    // The parts of a sentence never change places.
    // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells them apart
    <Fragment key={place}>{'words' in part ? part.words : <Value of={part.value} />}</Fragment>
  ));
}

function Value({ of: value }: { readonly of: SaidValue }): ReactNode {
  if (typeof value === 'string') return value;
  if ('id' in value) return <strong>{value.id}</strong>;
  return value.due ? <Deadline at={value.at} /> : <Moment at={value.at} />;
}
