import { FINDING_ADVICE, COACHING_TEXT as TEXT } from '../../words/coaching-en.ts';
import { fill } from '../../words/fill.ts';
import { type Found, inOrder, stretchesOf } from './mark.ts';
import './marked-text.css';

/** A text with the words that are meant marked and numbered: for eyes by a line under them, for ears by words around them. */
export function MarkedText({ text, findings }: { readonly text: string; readonly findings: readonly Found[] }) {
  const ordered = inOrder(findings);
  return (
    <p className="marked-text">
      {stretchesOf(text, findings).map(({ text: words, start, number }) => {
        const found = number === undefined ? undefined : ordered[number - 1];
        if (number === undefined || found === undefined) return <span key={start}>{words}</span>;
        return (
          <mark key={start}>
            <span className="hidden-from-sight">
              {fill(TEXT.mark, { number, kind: FINDING_ADVICE[found.kind].name })}{' '}
            </span>
            {words}
            <sup aria-hidden="true">{number}</sup>
            <span className="hidden-from-sight"> {TEXT.markEnd}</span>
          </mark>
        );
      })}
    </p>
  );
}
