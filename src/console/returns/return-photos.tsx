import { fill } from '../../words/fill.ts';
import { RETURN_PHOTOS as TEXT } from '../../words/hub-photos-en.ts';
import { ShownPicture } from '../kit/guarded-text.tsx';
import './return-photos.css';
import type { Return } from './shapes.ts';

/** A photo of an inspection, as whoever looks is told of it. */
export type ReturnPhoto = NonNullable<NonNullable<Return['inspection']>['photos']>[number];

type ReturnPhotosProps<Photo extends ReturnPhoto> = {
  readonly photos: readonly Photo[];
  /** Where one is shown from. */
  readonly at: (photo: Photo) => string;
  /** Sellers see what is another's only while they look at it. */
  readonly guarded: boolean;
  /** Said of one that may show a person, in place of what the sides of the order are told. */
  readonly covered?: string;
};

/** The photos that a hub took of what came back, and of those that are not there, why. */
export function ReturnPhotos<Photo extends ReturnPhoto>({ photos, at, guarded, covered }: ReturnPhotosProps<Photo>) {
  const count = photos.length;
  return (
    <ol className="return-photos" aria-label={TEXT.label}>
      {photos.map((photo, place) => {
        const { photo: id, state, width = 4, height = 3 } = photo;
        const number = place + 1;
        return (
          <li key={id}>
            {state === 'shown' ? (
              <ShownPicture
                src={at(photo)}
                alt={fill(TEXT.alt, { number, count })}
                {...{ width, height, guarded }}
                most={260}
                missing={TEXT.notShown}
              />
            ) : (
              <p className="soft">
                {fill(state === 'covered' ? (covered ?? TEXT.state.covered) : TEXT.state[state], { number })}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
