import { fill } from '../../words/fill.ts';
import { SHOWN_PICTURES as TEXT } from '../../words/message-pictures-en.ts';
import { ShownPicture } from '../kit/guarded-text.tsx';
import './message-pictures.css';
import type { Audience, Message, MessagePicture } from './shapes.ts';

type MessagePicturesProps = { readonly thread: string; readonly message: Message; readonly audience: Audience };

/** The pictures of a message, where its words stand; of one that is withheld, that it is. */
export function MessagePictures({ thread, message: { own, pictures }, audience }: MessagePicturesProps) {
  if (pictures.length === 0) return null;
  return (
    <ul className="message-pictures">
      {pictures.map((picture) => (
        <li key={picture.id}>
          <Picture {...{ thread, picture, own }} guarded={audience === 'seller' && !own} />
        </li>
      ))}
    </ul>
  );
}

type PictureProps = {
  readonly thread: string;
  readonly picture: MessagePicture;
  readonly own: boolean;
  readonly guarded: boolean;
};

function Picture({ thread, picture, own, guarded }: PictureProps) {
  const { id, width, height, state, description, reading } = picture;
  if (state === 'destroyed') return <p className="message-note">{TEXT.destroyed}</p>;
  if (state === 'withheld' && !own) return <p className="message-note">{TEXT.withheld}</p>;
  const named = own && description !== '' ? fill(TEXT.own, { description }) : description;
  return (
    <>
      <ShownPicture
        src={pictureAt(thread, id)}
        alt={named === '' ? TEXT.nameless : named}
        {...{ width, height, guarded }}
        missing={TEXT.notShown}
      />
      {state === 'withheld' ? <p className="message-note">{TEXT.withheldOwn}</p> : null}
      {reading === undefined || reading === 'read' ? null : <p className="message-note">{TEXT.unread}</p>}
    </>
  );
}

/** Where a picture of a conversation is shown from. */
export function pictureAt(thread: string, picture: string): string {
  return `/v1/threads/${encodeURIComponent(thread)}/pictures/${picture}`;
}
