import { FINDING_ADVICE } from '../../words/coaching-en.ts';
import { fill } from '../../words/fill.ts';
import { SHOWN_PICTURES, HELD_PICTURES as WORDS } from '../../words/message-pictures-en.ts';
import { ShownPicture } from '../kit/guarded-text.tsx';
import { kindsOf } from '../messages/mark.ts';
import { MarkedText } from '../messages/marked-text.tsx';
import type { HeldOpened } from './use-held.ts';

type HeldPicturesProps = {
  /** The message by which they were opened. */
  readonly held: string;
  readonly pictures: HeldOpened['pictures'];
  readonly findings: HeldOpened['findings'];
};

/** The pictures of a message, with what was read in each and the words that are meant marked. */
export function HeldPictures({ held, pictures, findings }: HeldPicturesProps) {
  if (pictures.length === 0) return null;
  return (
    <ol className="held-pictures" aria-label={WORDS.title}>
      {pictures.map((picture, place) => (
        <li key={picture.id}>
          {picture.state === 'destroyed' ? (
            <p className="soft">{WORDS.destroyed}</p>
          ) : (
            <ShownPicture
              src={`/v1/held-messages/${encodeURIComponent(held)}/pictures/${picture.id}`}
              alt={fill(WORDS.alt, { number: place + 1 })}
              width={picture.width}
              height={picture.height}
              missing={SHOWN_PICTURES.notShown}
              guarded
            />
          )}
          <p>{WORDS.state[picture.reading]}</p>
          {picture.state === 'withheld' ? <p>{WORDS.withheld}</p> : null}
          {picture.read.length === 0 && picture.reading === 'read' ? <p className="soft">{WORDS.nothing}</p> : null}
          {picture.read.map(({ part, text }) => {
            const found = findings.filter((each) => each.in?.picture === picture.id && each.in.part === part);
            return (
              <div key={part} className="held-text">
                <p className="soft">{WORDS.read[part]}</p>
                <MarkedText text={text} findings={found} />
                <ul>
                  {kindsOf(text, found).map(({ kind, places }) => (
                    <li key={kind}>
                      {places.map(({ number }) => number).join(', ')}: {FINDING_ADVICE[kind].name}
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </li>
      ))}
    </ol>
  );
}
