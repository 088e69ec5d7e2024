import { MESSAGE_DRAFT_KEPT } from '../../rulebook/files/message-picture.ts';
import { HOUR } from '../../rulebook/instant.ts';
import type { OfOrder, ThreadParts } from './parts.ts';
import { destroyPictureDraft, markPictureErased, oldPictureDrafts, picturesToErase } from './picture-store.ts';

/** How many are looked at in one statement. */
const PAGE = 200;

/** An upload that has not ended after so long broke off. */
const UPLOAD = HOUR;

type Parts = Pick<ThreadParts, 'pool' | 'now' | 'store'>;

/** Destroys pictures that were never sent, and takes what has no key any more out of the file store. May be run again at any time. */
export async function tidyPictures(parts: Parts): Promise<void> {
  const { pool, now } = parts;
  for (;;) {
    const drafts = await oldPictureDrafts(pool, now() - MESSAGE_DRAFT_KEPT, now() - UPLOAD, PAGE);
    for (const draft of drafts) await destroyPictureDraft(pool, draft, now());
    if (drafts.length < PAGE) break;
  }
  await erasePictures(parts);
}

/** Takes what has no key out of the file store; of one order alone where it is given. */
export async function erasePictures({ pool, store, now }: Parts, of?: OfOrder): Promise<void> {
  for (;;) {
    const pictures = await picturesToErase(pool, PAGE, of);
    for (const each of pictures) {
      await store.remove(each.picture);
      await markPictureErased(pool, each, now());
    }
    if (pictures.length < PAGE) return;
  }
}
