import { Section } from '../kit/page.tsx';
import type { Notice } from './shapes.ts';
import { Told } from './told.tsx';
import './notice-letter.css';

type Letter = Notice['letter'];
type Part = Letter['parts'][number];

/** What a notice says, part by part. */
export function NoticeLetter({ letter }: { readonly letter: Letter }) {
  return letter.parts.map((part) => (
    <Section key={part.part} title={part.heading}>
      <Said part={part} />
    </Section>
  ));
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
