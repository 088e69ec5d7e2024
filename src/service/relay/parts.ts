import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { FindingKind } from '../../rulebook/policy/screening.ts';
import type { NotWritable } from '../../rulebook/threads/may-write.ts';
import type { OpenValues } from '../accesses/opened-values.ts';
import type { Aliases } from './aliases.ts';
import type { OffLinks } from './off-links.ts';

/** A conversation; `about`: a return or dispute of the order, or nothing for the order itself. */
export type OfThread = { readonly seller: string; readonly order: string; readonly about: string };

/** What a customer has not read of what the seller wrote, as it was delivered. */
export type Unread = {
  /** Whether the customer can answer: it is neither closed nor over. */
  readonly isOpen: boolean;
  readonly muted: boolean;
  readonly messages: readonly { readonly place: number; readonly text: string; readonly pictures: number }[];
};

/** What became of a message of a customer. */
export type Sent =
  | {
      readonly outcome: 'delivered' | 'masked' | 'held' | 'blocked' | 'coached';
      readonly kinds: readonly FindingKind[];
    }
  | { readonly outcome: 'refused'; readonly why: NotWritable | 'unknown' }
  | { readonly outcome: 'sent-otherwise' };

/** What of conversations mail needs. */
export type Conversations = {
  /** Of the seller’s messages after a place, up to another where one is given; those that the customer has read are left out. */
  unread(of: OfThread, after: number, to: number | undefined, most: number): Promise<Unread | undefined>;
  isOpen(of: OfThread): Promise<boolean>;
  /** As the customer, screened as everything is. */
  send(of: OfThread, customer: string, letter: { readonly id: string; readonly text: string }): Promise<Sent>;
  /** Counts a message of a customer: seconds to wait; 0: go on. */
  count(customer: string): Promise<number>;
};

/** A mail to a customer, ready to be put into the form of our mails. */
export type CustomerMail = {
  readonly to: string;
  readonly subject: string;
  /** First of all; what is below it in an answer is not read. */
  readonly above: string | undefined;
  readonly said: readonly string[];
  /** Words of others, set apart. */
  readonly quoted: readonly string[];
  readonly after: readonly string[];
  readonly link: { readonly label: string; readonly address: string };
  readonly footer: readonly string[];
  readonly off: { readonly label: string; readonly address: string };
  readonly replyTo: string | undefined;
  /** Before the @; the same when it is sent again. */
  readonly id: string;
  /** What holds the mails of a conversation together. */
  readonly together: string;
  /** It answers a mail, so nothing may answer it. */
  readonly isAnswer: boolean;
};

/** What the mail server said. `later`: come again. */
export type Handed =
  | { readonly outcome: 'sent' | 'refused'; readonly code: string }
  | { readonly outcome: 'later'; readonly code: string | null };

/** How mail goes out. */
export type Post = {
  send(mail: CustomerMail): Promise<Handed>;
  /** How long to wait after so many attempts. */
  backOff(attempts: number): number;
  isGivenUp(createdAt: Instant, now: Instant): boolean;
  /** Whom our mail comes from, and the domain of that. */
  readonly from: string;
  readonly domain: string;
};

/** What mail of conversations is made of. */
export type RelayParts = {
  readonly pool: Pool;
  readonly conversations: Conversations;
  /** Whose an order is. */
  readonly customerOf: (of: { readonly seller: string; readonly order: string }) => Promise<string | undefined>;
  /** Opens the address of a customer: mail to them shows it to nobody (reading 103). */
  readonly open: OpenValues;
  readonly aliases: Aliases;
  readonly offLinks: OffLinks;
  /** The domain of aliases; undefined: customers answer on the page only. */
  readonly domain: string | undefined;
  /** Undefined: this installation sends no mail. */
  readonly post: Post | undefined;
  readonly baseUrl: string;
  readonly marketplace: string;
  /** Counts something within a window, over all servers; answers how much there was. */
  readonly addUse: (subject: string, windowStart: Instant) => Promise<number>;
  /** What became of a mail: of one that came in, or of one that went out. */
  readonly countMail: (direction: 'in' | 'out', outcome: string) => void;
  /** Wall time. */
  readonly now: () => Instant;
};
