import { Button } from '@mantine/core';
import { type ReactNode, type RefObject, useEffect, useId } from 'react';
import { FINDING_ADVICE, COACHING_TEXT as TEXT } from '../../words/coaching-en.ts';
import { fill } from '../../words/fill.ts';
import { SHOWN_PICTURES, PICTURE_COACHING as WORDS } from '../../words/message-pictures-en.ts';
import { capital } from '../../words/quantities-en.ts';
import { ShownPicture } from '../kit/guarded-text.tsx';
import './coaching.css';
import { inOrder, kindsOf } from './mark.ts';
import { MarkedText } from './marked-text.tsx';
import { pictureAt } from './message-pictures.tsx';
import type { Coached, DraftPicture } from './use-composed.ts';

type CoachingProps = {
  readonly coached: Coached;
  /** Its heading: who sends the same words again is led back to it. */
  readonly title: RefObject<HTMLHeadingElement | null>;
  /** The words have been changed since. */
  readonly isChanged: boolean;
  readonly sending: boolean;
  readonly thread: string;
  readonly pictures: readonly DraftPicture[];
  /** Leads into the message, to the first words that are meant. */
  readonly onChange: (start: number, end: number) => void;
  /** Takes pictures out of the message. */
  readonly onTakeOut: (pictures: readonly string[]) => void;
  readonly onSend: () => void;
};

/**
 * Tells a writer at once which words are in the way, in the message or in what was read in its pictures, why, what to write instead, and
 * what the other side would read; and lets them choose. The focus comes here, so that whoever is read to hears it first.
 */
export function Coaching(props: CoachingProps) {
  const { coached, title, isChanged, sending, thread, pictures, onChange, onTakeOut, onSend } = props;
  const { text, findings, verdict, read } = coached;
  const id = useId();
  useEffect(() => title.current?.focus(), [title]);
  const inText = findings.filter((each) => each.in === undefined);
  const meant = [...new Set(findings.flatMap((each) => each.in?.picture ?? []))];
  const first = inOrder(inText)[0];
  const count = findings.length === 1 ? TEXT.one : fill(TEXT.many, { count: findings.length });
  return (
    <section className="coaching" aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {fill(meant.length > 0 ? WORDS.title : TEXT.title, { count })}
      </h2>
      {inText.length === 0 ? null : <Told title={TEXT.yours} text={text} findings={inText} />}
      {read.map(({ picture, part, text: words }) => {
        const drawn = pictures.find((each) => each.id === picture);
        const found = findings.filter((each) => each.in?.picture === picture && each.in.part === part);
        return (
          <Told key={`${picture} ${part}`} title={WORDS.read[part]} text={words} findings={found}>
            {drawn === undefined ? null : (
              <ShownPicture
                src={pictureAt(thread, picture)}
                alt={WORDS.picture}
                width={drawn.width}
                height={drawn.height}
                missing={SHOWN_PICTURES.notShown}
                guarded={false}
              />
            )}
          </Told>
        );
      })}
      {isChanged ? (
        <p className="coaching-changed">{meant.length > 0 ? WORDS.changed : TEXT.changed}</p>
      ) : (
        <Choice coached={coached} withheld={meant.length > 0} />
      )}
      <div className="coaching-buttons">
        {isChanged || meant.length === 0 ? null : <Button onClick={() => onTakeOut(meant)}>{WORDS.remove}</Button>}
        {isChanged || (first === undefined && meant.length > 0) ? null : (
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

type ToldProps = {
  readonly title: string;
  readonly text: string;
  readonly findings: Coached['findings'];
  readonly children?: ReactNode;
};

/** A text with the words that are meant, why they are, and what to write instead. */
function Told({ title, text, findings, children }: ToldProps) {
  return (
    <>
      <h3>{title}</h3>
      {children}
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
    </>
  );
}

type ChoiceProps = Pick<CoachingProps, 'coached'> & { readonly withheld: boolean };

/** What would follow if it were sent like this. */
function Choice({ coached: { verdict, delivered }, withheld }: ChoiceProps) {
  if (verdict === 'deliver') return null;
  return (
    <div className="coaching-preview">
      <h3>{TEXT.preview}</h3>
      {delivered === '' ? null : <p className="coaching-delivered">{delivered ?? TEXT.nothing[verdict]}</p>}
      {withheld && verdict === 'mask' ? <p>{WORDS.withheld}</p> : null}
      <p>{TEXT.would[verdict]}</p>
      {verdict === 'block' ? null : <p className="soft">{TEXT.record}</p>}
    </div>
  );
}
