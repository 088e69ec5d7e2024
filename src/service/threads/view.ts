import type { z } from 'zod';
import { NEVER } from '../../rulebook/instant.ts';
import { partsOf, type SentPicture } from '../../rulebook/messages/pictures/parts.ts';
import type { Finding, PicturePlace, Screened } from '../../rulebook/messages/screening.ts';
import type { MayWrite } from '../../rulebook/threads/may-write.ts';
import { isDelivered } from '../../rulebook/threads/message-state.ts';
import type { Side } from '../../rulebook/threads/standing.ts';
import { writeThreadId } from '../../rulebook/threads/thread-id.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { NOT_WRITABLE_REASONS } from '../../words/threads-api-en.ts';
import type { message, messageSent, thread, threadSummary } from './contract.ts';
import type { ListedRow } from './list-store.ts';
import type { OpenedMessage, OpenedPicture } from './opened.ts';
import type { OfThread } from './parts.ts';
import type { About, SeenOrder } from './see.ts';
import type { ThreadRow } from './thread-store.ts';

export type MessageView = z.input<typeof message>;
export type SummaryView = z.input<typeof threadSummary>;

/** For whom a message is told: names of the own shop's people, and how far each side has read. */
export type Reading = {
  readonly side: Side;
  readonly names: ReadonlyMap<string, string>;
  readonly thread: Pick<ThreadRow, 'seller_read' | 'customer_read'>;
};

/** A message as one side sees it. Of the other side there is what was delivered, and nothing that was found in it. */
export function toMessage(
  { row, written, delivered, pictures }: OpenedMessage,
  { side, names, thread }: Reading,
): MessageView {
  const { message_id: id, sender, state, sent_at: at, delivered_at: deliveredAt, person_id: person } = row;
  const own = sender === side;
  const readTo = sender === 'seller' ? thread.customer_read : thread.seller_read;
  const shared = {
    ...{ id, sender, own, state, read: isDelivered(state) && row.place <= readTo, reported: !own && row.reported },
    ...(deliveredAt === null ? {} : { deliveredAt: formatTimestamp(deliveredAt) }),
  };
  if (!own) {
    const text = isDelivered(state) ? (delivered ?? null) : null;
    // When it was written would tell how long somebody looked at it.
    const shown = isDelivered(state) ? pictures.map((each) => toPicture(each, false)) : [];
    return { ...shared, sentAt: formatTimestamp(deliveredAt ?? at), text, pictures: shown, findings: [] };
  }
  return {
    ...{ ...shared, sentAt: formatTimestamp(at), text: written ?? null, findings: row.findings.map(toFinding) },
    pictures: pictures.map((each) => toPicture(each, true)),
    ...(state === 'masked' ? { delivered: delivered ?? null } : {}),
    ...(person === null ? {} : { by: { id: person, name: names.get(person) ?? person } }),
  };
}

/** Something that was found, as the API tells it. */
export function toFinding({ kind, start, end, confidence, rule, in: place }: Finding): MessageView['findings'][number] {
  return { kind, start, end, confidence, rule, ...(place === undefined ? {} : { in: place }) };
}

/** What became of a message that was sent, as its sender is told. */
export function toSent(opened: OpenedMessage, reading: Reading): z.input<typeof messageSent> {
  const { row, delivered } = opened;
  const { state: outcome, verdict, findings } = row;
  return {
    ...{ outcome, verdict, findings: findings.map(toFinding), message: toMessage(opened, reading) },
    ...{ delivered: isDelivered(outcome) ? (delivered ?? null) : null, read: [] },
  };
}

/** What is told instead of sending it. */
export function toCoached(
  { verdict, findings, delivered }: Screened,
  pictures: readonly SentPicture[],
): z.input<typeof messageSent> {
  const meant = ({ picture, part }: PicturePlace) =>
    findings.some((each) => each.in?.picture === picture && each.in.part === part);
  const read = pictures.flatMap(partsOf).filter((part) => meant(part.in));
  return {
    ...{ outcome: 'coached', verdict, findings: findings.map(toFinding), delivered: delivered ?? null },
    read: read.map((part) => ({ ...part.in, text: part.text })),
  };
}

/** A picture as one side is told of it; of one that is withheld the other side knows nothing but that. */
export function toPicture({ row, said }: OpenedPicture, own: boolean): MessageView['pictures'][number] {
  const { picture_id: id, width, height, withheld, reading } = row;
  const state = said === undefined ? 'destroyed' : withheld ? 'withheld' : 'shown';
  const isTold = own || state === 'shown';
  return {
    ...{ id, width, height, state, description: isTold ? (said?.description ?? '') : '' },
    ...(own ? { reading } : {}),
  };
}

/** What a conversation is about, as the API tells it. */
export function toAbout(about: About): SummaryView['about'] {
  return about.kind === 'order' ? { kind: 'order' } : { kind: about.kind, id: about.id };
}

/** What of a conversation a list shows. */
export type Summed = {
  readonly of: OfThread;
  readonly about: About;
  readonly seen: Pick<SeenOrder, 'standing'>;
  readonly row: Omit<ListedRow, keyof ThreadRow | 'seller_id' | 'said_id' | 'begun' | 'reopened_at' | 'destroyed_at'> &
    Pick<ThreadRow, 'seller_muted' | 'customer_muted' | 'seller_blocked' | 'customer_blocked'>;
  /** The last words, where they are told. */
  readonly words?: string | undefined;
};

/** A conversation, without anything that was said in it but the last words where they are told. */
export function toSummary({ of, about, seen, row, words }: Summed, side: Side): SummaryView {
  const { standing } = seen;
  const [own, other] = side === 'seller' ? (['seller', 'customer'] as const) : (['customer', 'seller'] as const);
  const blocked = row[`${own}_blocked`] ? 'by-you' : row[`${other}_blocked`] ? 'by-them' : undefined;
  const { said_at: at, said_by: sender, said_state: state } = row;
  return {
    id: writeThreadId(of),
    ...{ order: of.order, about: toAbout(about), shop: of.seller, state: standing.state },
    ...(standing.state === 'open' && standing.closesAt !== NEVER
      ? { closesAt: formatTimestamp(standing.closesAt) }
      : {}),
    ...{ unread: row.unread, muted: row[`${own}_muted`] },
    ...(blocked === undefined ? {} : { blocked }),
    ...(at === null || sender === null || state === null
      ? {}
      : { latest: { at: formatTimestamp(at), sender, state, ...(words === undefined ? {} : { words }) } }),
  };
}

/** Whether one may write, and why not. */
export function toWritable(
  may: MayWrite,
  { restrictedBy }: Pick<SeenOrder, 'restrictedBy'>,
): z.input<typeof thread>['writable'] {
  if (may.allowed) return { allowed: true };
  const action = may.why === 'restricted' && restrictedBy ? { action: restrictedBy } : {};
  return { allowed: false, why: may.why, reason: NOT_WRITABLE_REASONS[may.why], ...action };
}
