import type { EarlierMessage, Screened } from '../../rulebook/messages/screening.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { isDelivered } from '../../rulebook/threads/message-state.ts';
import type { MessageRow } from './message-store.ts';
import { openMessage } from './opened.ts';
import type { OfThread, ThreadParts } from './parts.ts';
import type { Talker } from './who.ts';

/** A message on its way, with what it is screened by. */
export type Screening = {
  readonly of: OfThread;
  readonly talker: Talker;
  readonly letter: { readonly text: string; readonly coached: boolean };
  readonly policy: Policy;
  /** Of the texts of the conversation. */
  readonly key: Buffer;
  readonly generation: number;
  /** Numbers and names of the marketplace's own. */
  readonly known: readonly string[];
};

/** What screening says of a message beside those that went before it, the oldest first. */
export function screenBeside(
  { screen }: Pick<ThreadParts, 'screen'>,
  screening: Screening,
  latest: readonly MessageRow[],
): Screened {
  const { talker, letter, policy, known } = screening;
  const earlier = latest.flatMap((row) => earlierOf(row, screening));
  return screen(policy, { text: letter.text, sender: talker.side, earlier, known });
}

/** What went before: as it was delivered; of what waits, as it was written. */
export function earlierOf(row: MessageRow, { of, key, generation }: Screening): readonly EarlierMessage[] {
  if (row.generation !== generation) return [];
  const { written, delivered } = openMessage(row, of.seller, key);
  const text = isDelivered(row.state) ? delivered : written;
  return text === undefined ? [] : [{ text, sender: row.sender }];
}
