import type { FINDING_ADVICE } from '../../words/coaching-en.ts';

type Side = 'seller' | 'customer';
type Instant = string;

/** What the API answers to the pages of conversations, by its names there. */
export type Finding = {
  readonly kind: keyof typeof FINDING_ADVICE;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
};

type MessageState = 'delivered' | 'masked' | 'held' | 'blocked';

export type Message = {
  readonly id: string;
  readonly sender: Side;
  readonly own: boolean;
  readonly by?: { readonly id: string; readonly name: string };
  readonly sentAt: Instant;
  readonly deliveredAt?: Instant;
  readonly state: MessageState;
  readonly text: string | null;
  readonly delivered?: string | null;
  readonly findings: readonly Finding[];
  readonly read: boolean;
  readonly reported: boolean;
};

type About = { readonly kind: 'order' | 'return' | 'dispute'; readonly id?: string };

export type ThreadSummary = {
  readonly id: string;
  readonly order: string;
  readonly about: About;
  readonly shop: string;
  readonly state: 'open' | 'closed' | 'over';
  readonly closesAt?: Instant;
  readonly unread: number;
  readonly muted: boolean;
  readonly blocked?: 'by-you' | 'by-them';
  readonly latest?: { readonly at: Instant; readonly sender: Side; readonly state: MessageState };
};

export type ThreadsPage = {
  readonly items: readonly ThreadSummary[];
  readonly next: string | null;
  readonly unread: number;
};

type NotWritable = 'closed' | 'over' | 'blocked-by-you' | 'blocked-by-them' | 'restricted';

export type Thread = ThreadSummary & {
  readonly side: Side;
  readonly customer?: { readonly firstName: string | null; readonly masked: string };
  readonly writable:
    | { readonly allowed: true }
    | { readonly allowed: false; readonly why: NotWritable; readonly reason: string; readonly action?: string };
  readonly messages: readonly Message[];
  readonly older: string | null;
  readonly readByOther?: Instant;
  readonly live: number;
  readonly others: readonly {
    readonly id: string;
    readonly about: About;
    readonly unread: number;
    readonly begun: boolean;
  }[];
};

export type MessageSent = {
  readonly outcome: MessageState | 'coached';
  readonly verdict: 'deliver' | 'mask' | 'hold' | 'block';
  readonly findings: readonly Finding[];
  readonly delivered: string | null;
  readonly message?: Message;
};

export type QuickReplies = {
  readonly version: number;
  readonly own: readonly string[];
  readonly shipped: readonly string[];
};

export type ReportReason = 'harassment' | 'threat' | 'off_platform' | 'payment_outside' | 'fraud' | 'other';

/** For whom the pages are: a shop's people or a customer. Both see the same, each their own side of it. */
export type Audience = Side;
