import type { z } from 'zod';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { notice, noticeSummary, noticesPage } from './contract.ts';
import type { MailRow } from './mail/mail-store.ts';
import type { TeamMember } from './notices.ts';
import type { ListedNotice } from './store.ts';

type Summary = z.input<typeof noticeSummary>;
type Notice = z.input<typeof notice>;

/** A notice as lists tell it. */
export function toSummary(row: ListedNotice): Summary {
  const { seller_id: seller, action_number: number } = row;
  return {
    id: `${seller}~${row.notice}`,
    kind: row.kind,
    at: formatTimestamp(row.at),
    action: number === null ? undefined : `${seller}/${number}`,
    title: row.letter.title,
    openedAt: written(row.opened_at),
    deliveredAt: written(earlier(row.delivered_at, row.reached_at)),
    undeliveredAt: written(row.undelivered_at),
  };
}

/** What is known of how a notice reached its people. */
export type Delivery = {
  readonly openings: readonly { readonly person_id: string; readonly opened_at: number }[];
  readonly mails: readonly MailRow[];
  readonly team: readonly TeamMember[];
};

/** A notice with all it says and the proof of its delivery. */
export function toNotice(row: ListedNotice, { openings, mails, team }: Delivery): Notice {
  const names = new Map(team.map(({ id, name }) => [id, name]));
  return {
    ...toSummary(row),
    writtenAt: formatTimestamp(row.written_at),
    letter: row.letter,
    delivery: {
      openings: openings.map(({ person_id: person, opened_at }) => ({
        ...{ person, name: names.get(person), at: formatTimestamp(opened_at) },
      })),
      mails: mails.map(({ person_id: person, status, attempts, due_at, settled_at, code }) => ({
        ...{ person, name: names.get(person), status, attempts, code: code ?? undefined },
        nextAt: status === 'queued' ? formatTimestamp(due_at) : undefined,
        settledAt: written(settled_at),
      })),
    },
  };
}

/** Whether mail is sent, and reaches whoever asks. */
export function toMailState(configured: boolean, since: number | undefined): z.input<typeof noticesPage>['mail'] {
  return { configured, bouncingSince: written(since ?? null) };
}

/** A person told the seller before anybody opened it, or the other way round. */
function earlier(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

function written(at: number | null): string | undefined {
  return at === null ? undefined : formatTimestamp(at);
}
