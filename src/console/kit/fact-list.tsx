import type { ReactNode } from 'react';
import './fact-list.css';

export type Fact = { readonly term: string; readonly detail: ReactNode };

/** Names and what they are, one a line. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="fact-list">
      {facts.map(({ term, detail }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
