import { Button } from '@mantine/core';
import { type RefObject, useEffect, useId } from 'react';
import { FINDING_ADVICE, COACHING_TEXT as TEXT } from '../../words/coaching-en.ts';
import { fill } from '../../words/fill.ts';
import { capital } from '../../words/quantities-en.ts';
import './coaching.css';
import { inOrder, kindsOf } from './mark.ts';
import { MarkedText } from './marked-text.tsx';
import type { Coached } from './use-composed.ts';

type CoachingProps = {
  readonly coached: Coached;
  /** Its heading: who sends the same words again is led back to it. */
  readonly title: RefObject<HTMLHeadingElement | null>;
  /** The words have been changed since. */
  readonly isChanged: boolean;
  readonly sending: boolean;
  /** Leads into the message, to the first words that are meant. */
  readonly onChange: (start: number, end: number) => void;
  readonly onSend: () => void;
};

/**
 * Tells a writer at once which words are in the way, why, what to write instead, and what the other side would read; and
 * lets them choose. The focus comes here, so that whoever is read to hears it first.
 */
export function Coaching({ coached, title, isChanged, sending, onChange, onSend }: CoachingProps) {
  const { text, findings, verdict } = coached;
  const id = useId();
  useEffect(() => title.current?.focus(), [title]);
  const first = inOrder(findings)[0];
  const count = findings.length === 1 ? TEXT.one : fill(TEXT.many, { count: findings.length });
  return (
    <section className="coaching" aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {fill(TEXT.title, { count })}
      </h2>
      <h3>{TEXT.yours}</h3>
      <MarkedText text={text} findings={findings} />
      <h3>{TEXT.reasons}</h3>
      <ul className="coaching-kinds">
        {kindsOf(text, findings).map(({ kind, places }) => (
          <li key={kind}>
            <p className="coaching-kind">
              <strong>{capital(FINDING_ADVICE[kind].name)}</strong>{' '}
              {places.map(({ number, words }) => (
                <span key={number} className="coaching-place">
                  {words === undefined ? fill(TEXT.whole, { number }) : fill(TEXT.place, { number, words })}{' '}
                </span>
              ))}
            </p>
            <p>{FINDING_ADVICE[kind].why}</p>
            <p>{TEXT.instead}</p>
            <ul className="coaching-instead">
              {FINDING_ADVICE[kind].instead.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {isChanged ? <p className="coaching-changed">{TEXT.changed}</p> : <Choice {...{ coached, sending, onSend }} />}
      <div className="coaching-buttons">
        {isChanged ? null : (
          <Button onClick={() => onChange(first?.start ?? 0, first?.end ?? text.length)}>{TEXT.change}</Button>
        )}
        {isChanged || verdict === 'block' || verdict === 'deliver' ? null : (
          <Button variant="default" loading={sending} onClick={onSend}>
            {TEXT.send[verdict]}
          </Button>
        )}
      </div>
    </section>
  );
}

/** What would follow if it were sent like this. */
function Choice({ coached: { verdict, delivered } }: Pick<CoachingProps, 'coached'>) {
  if (verdict === 'deliver') return null;
  return (
    <div className="coaching-preview">
      <h3>{TEXT.preview}</h3>
      <p className="coaching-delivered">{delivered ?? TEXT.nothing[verdict]}</p>
      <p>{TEXT.would[verdict]}</p>
      {verdict === 'block' ? null : <p className="soft">{TEXT.record}</p>}
    </div>
  );
}
