import type { FileKind } from '../../rulebook/files/file.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { isDelivered } from '../../rulebook/threads/message-state.ts';
import { messagesBefore } from './message-store.ts';
import { type OpenedPicture, openMessages } from './opened.ts';
import type { OfOrder, OfThread, ThreadParts } from './parts.ts';
import { openPicture } from './sealed-picture.ts';
import { threadsOfOrder } from './thread-store.ts';
import { toPicture } from './view.ts';

/** A message as its customer has it in a copy of their own data. `about`: a return or dispute; undefined: the order. */
export type OwnMessage = {
  readonly about: string | undefined;
  readonly from: 'you' | 'shop';
  readonly at: Instant;
  /** What they wrote, or what reached them; null: destroyed, or taken back. */
  readonly text: string | null;
  readonly pictures: readonly OwnPicture[];
};

/** A picture of theirs, or one that reached them. `picture` null: destroyed, or withheld from them. */
export type OwnPicture = {
  readonly description: string;
  readonly picture: {
    readonly id: string;
    readonly kind: FileKind;
    readonly bytes: number;
    /** Undefined: destroyed meanwhile. */
    readonly open: () => Promise<Buffer | undefined>;
  } | null;
};

/** How many are read at once. */
const PAGE = 500;

/** All that a customer has written and got about an order, the oldest first in each conversation. */
export async function ownMessages(
  parts: Pick<ThreadParts, 'pool' | 'keys' | 'store'>,
  of: OfOrder,
): Promise<readonly OwnMessage[]> {
  const found: OwnMessage[] = [];
  for (const { about } of await threadsOfOrder(parts.pool, of)) {
    const inThread: OwnMessage[] = [];
    let before: number | undefined;
    for (;;) {
      const rows = await messagesBefore(parts.pool, { ...of, about }, 'customer', before, PAGE);
      for (const { row, written, delivered, pictures } of await openMessages(parts, of, rows)) {
        const own = row.sender === 'customer';
        const text = own ? written : isDelivered(row.state) ? delivered : undefined;
        inThread.unshift({
          ...{ about: about === '' ? undefined : about, from: own ? 'you' : 'shop', text: text ?? null },
          at: own ? row.sent_at : (row.delivered_at ?? row.sent_at),
          pictures:
            own || isDelivered(row.state)
              ? pictures.map((each) => toOwnPicture(parts, { ...of, about }, each, own))
              : [],
        });
      }
      before = rows.at(-1)?.place;
      if (rows.length < PAGE) break;
    }
    found.push(...inThread);
  }
  return found;
}

function toOwnPicture(
  { keys, store }: Pick<ThreadParts, 'keys' | 'store'>,
  of: OfThread,
  picture: OpenedPicture,
  own: boolean,
): OwnPicture {
  const { id, state, description } = toPicture(picture, own);
  if (state !== 'shown' && !(own && state === 'withheld')) return { description, picture: null };
  const { kind, bytes, generation } = picture.row;
  const open = async () => {
    const key = await keys.find({ ...of, generation });
    return key === undefined ? undefined : openPicture(key, store, of.seller, picture.row);
  };
  return { description, picture: { id, kind, bytes, open } };
}
