import type { ReactNode } from 'react';
import './fact-list.css';

/** `id`: where two of them have the same name. */
export type Fact = { readonly term: string; readonly detail: ReactNode; readonly id?: string };

/** Names and what they are, one a line. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="fact-list">
      {facts.map(({ term, detail, id = term }) => (
        <div key={id}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
