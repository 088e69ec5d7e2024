import { STAFF_WORDS } from '../../words/staff-en.ts';
import './json-view.css';

/** The same as it came, for those who build on it. */
export function JsonView({ value }: { value: unknown }) {
  return (
    <details className="json-view">
      <summary>{STAFF_WORDS.json}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <pre className="json-view-text" tabIndex={0}>
        {JSON.stringify(value, null, 2)}
      </pre>
    </details>
  );
}
