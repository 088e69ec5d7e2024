import type { Said as Sentence } from '../../words/said.ts';
import { Section } from '../kit/page.tsx';
import { Told } from './told.tsx';
import './notice-letter.css';

/** A part of a letter: of a notice, or of a report. */
type Part = {
  readonly part: string;
  readonly heading: string;
  readonly form: 'text' | 'list' | 'steps';
  readonly said: readonly (Sentence & { readonly title?: string | undefined })[];
};

/** What a notice says, part by part. */
export function NoticeLetter({ letter }: { readonly letter: { readonly parts: readonly Part[] } }) {
  return letter.parts.map((part) => <LetterPart key={part.part} part={part} />);
}

/** One part of a letter, as it was sent. */
export function LetterPart({ part }: { readonly part: Part }) {
  return (
    <Section title={part.heading}>
      <Said part={part} />
    </Section>
  );
}

function Said({ part: { form, said } }: { readonly part: Part }) {
  const told = said.map((each) => (
    <>
      {each.title === undefined ? null : <strong>{each.title}. </strong>}
      <Told of={each} />
    </>
  ));
  // What is said never changes, so the place of a sentence tells it apart.
  if (form === 'text')
    return (
      <div className="notice-letter">
        {told.map((each, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <p key={place}>{each}</p>
        ))}
      </div>
    );
  const List = form === 'steps' ? 'ol' : 'ul';
  return (
    <List className="notice-letter">
      {told.map((each, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={place}>{each}</li>
      ))}
    </List>
  );
}
