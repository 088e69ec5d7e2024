import type { z } from 'zod';
import { partsOf } from '../../rulebook/messages/pictures/parts.ts';
import { writeThreadId } from '../../rulebook/threads/thread-id.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { heldMessage, heldOpened, heldPage } from './held-contract.ts';
import { writeHeldId } from './held-id.ts';
import type { MeasuredRow, WaitingRow } from './held-store.ts';
import type { LookedAt } from './look-at-held.ts';
import type { OpenedMessage, OpenedPicture } from './opened.ts';
import { toFinding, toPicture } from './view.ts';

/** A message that waits, without anything of its text. */
export function toHeld(row: WaitingRow): z.input<typeof heldMessage> {
  const { order, about, reason } = row;
  return {
    ...{ id: writeHeldId(row), seller: row.seller, order, sender: row.sender, state: row.state, retried: row.retried },
    thread: writeThreadId({ order, about }),
    pictures: row.pictures,
    kinds: [...new Set(row.findings.map(({ kind }) => kind))],
    ...{ sentAt: formatTimestamp(row.sent_at), waitsSince: formatTimestamp(row.waits_since) },
    ...(reason === null ? {} : { reported: reason }),
  };
}

/** How often the screen was right, by kind. */
export function toMeasured(rows: readonly MeasuredRow[]): z.input<typeof heldPage>['screen'] {
  return rows.map(({ kind, decided, right }) => ({ kind, decided, right, precision: right / decided }));
}

/** One that was looked at, with what was said before it. */
export function toOpened({ waiting, opened, before, breaches }: LookedAt): z.input<typeof heldOpened> {
  return {
    message: toHeld(waiting),
    ...{ text: opened.written ?? null, findings: opened.row.findings.map(toFinding) },
    pictures: opened.pictures.map(toHeldPicture),
    before: before.map(toShown),
    breaches: [...breaches],
  };
}

function toHeldPicture(picture: OpenedPicture): z.input<typeof heldOpened>['pictures'][number] {
  const { row, said } = picture;
  const parts = said === undefined ? [] : partsOf({ id: row.picture_id, ...said });
  return {
    ...{ ...toPicture(picture, true), reading: row.reading },
    read: parts.map(({ in: { part }, text }) => ({ part, text })),
  };
}

function toShown({ row, written, pictures }: OpenedMessage): z.input<typeof heldOpened>['before'][number] {
  const { message_id: id, sender, sent_at: at, state, findings } = row;
  return {
    id,
    sender,
    sentAt: formatTimestamp(at),
    state,
    text: written ?? null,
    findings: findings.map(toFinding),
    pictures: pictures.map(toHeldPicture),
  };
}
