import type { Pool } from 'pg';
import type { Measure } from '../../rulebook/data-breaches/measures.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { ConductKind, Policy } from '../../rulebook/policy/policy.ts';
import type { VariedValue } from '../../rulebook/variants/value-ways.ts';
import type { Writing } from '../../rulebook/variants/ways.ts';
import type { OpenValues } from '../accesses/opened-values.ts';
import type { RecordAccesses } from '../accesses/record.ts';
import type { CustomerValue } from '../customer-value.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Contact } from './contacts-in.ts';

/** What ends what somebody has, in the caller's transaction; each has its one way of being ended. */
export type EndAccess = {
  readonly isThere: (database: Queryable, what: Exclude<Measure['what'], 'all'>, id: string) => Promise<boolean>;
  readonly signOutPerson: (database: Queryable, person: string) => Promise<unknown>;
  readonly signOutSeller: (database: Queryable, seller: string) => Promise<unknown>;
  readonly endKey: (database: Queryable, key: string) => Promise<unknown>;
  /** All keys that a person made. */
  readonly endKeysOf: (database: Queryable, person: string) => Promise<unknown>;
  readonly endPass: (database: Queryable, pass: string) => Promise<unknown>;
  /** The addresses of an order’s conversations. */
  readonly endAliases: (database: Queryable, order: string) => Promise<unknown>;
};

/** A mail to somebody whose data it is about. */
export type NoticeMail = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly greeting: string;
  readonly said: readonly string[];
  readonly links: readonly { readonly label: string; readonly address: string }[];
  readonly footer: string;
};

/** What the mail server said. `later`: come again. */
type Handed =
  | { readonly outcome: 'sent' | 'refused'; readonly code: string }
  | { readonly outcome: 'later'; readonly code: string | null };

/** How notices to customers go out. */
export type NoticePost = {
  send(mail: NoticeMail): Promise<Handed>;
  /** How long to wait after so many attempts. */
  backOff(attempts: number): number;
  isGivenUp(queuedAt: Instant, now: Instant): boolean;
};

/** That a clock of an inquiry has come so far. */
export type Warned = { readonly breach: string; readonly regime: string; readonly hundredths: number };

/** What can be written in several ways of an order, and how it was written for the viewer of a place; undefined: in one way only. */
export type WritingsOf = {
  readonly values: CustomerValue<readonly VariedValue[]>;
  writingAt(value: VariedValue, place: number): Writing | undefined;
};

/** What inquiries into suspected data breaches are made of. */
export type BreachParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'record' | 'look'>;
  /** The policy in force at the clock. */
  readonly policy: () => Promise<Policy>;
  /** How it is called: notices are in its name. */
  readonly marketplace: string;
  /** Where people reach us: notices lead there. */
  readonly baseUrl: string;
  /** Their latest orders, the one placed last first. */
  readonly ordersOf: (customer: string) => Promise<readonly { readonly seller: string; readonly order: string }[]>;
  /** Opens the address of a customer: mail to them shows it to nobody (reading 103). */
  readonly open: OpenValues;
  /** Opens what can be written in several ways of an order, to compare it with a text; it is shown to nobody. */
  readonly openWritings: (of: {
    readonly seller: string;
    readonly order: string;
  }) => Promise<WritingsOf | { readonly keys: string }>;
  /** The orders of which one of these is the customer’s, by the blind index. */
  readonly ordersByContact: (
    contacts: readonly Contact[],
  ) => Promise<readonly { readonly seller: string; readonly order: string }[]>;
  /** Writes down that something of an order was used, with its leaf; when it answers, both are durable. */
  readonly recordAccess: RecordAccesses['record'];
  /** Undefined: this installation sends no mail. */
  readonly post: NoticePost | undefined;
  /** When a report came, and which shop said that it was its own slip; undefined: there is no such report. */
  readonly reportOf: (
    database: Queryable,
    reference: string,
  ) => Promise<{ readonly reportedAt: Instant; readonly ownShop: string | undefined } | undefined>;
  /** Whose it is that a measure stops; undefined: no seller's alone. */
  readonly sellerOf: (database: Queryable, measure: Measure) => Promise<string | undefined>;
  readonly endAccess: EndAccess;
  readonly texts: {
    keep(database: Queryable, seller: string, text: string, at: Instant): Promise<string>;
    read(database: Queryable, seller: string, refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
  };
  /** Names of people by their ids. */
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** The kinds of conduct about customers' data that the policy in force knows. */
  readonly breachesOf: (policy: Policy) => readonly ConductKind[];
  /** Puts what people do into the tamper-evident log. */
  readonly writeActs: WriteActs;
  /** Tells whoever watches that a clock runs out: ids and numbers alone. */
  readonly warn: (about: Warned) => void;
  /** How the staff are mailed that a clock runs out; undefined: they are not. */
  readonly toStaff: NoticePost | undefined;
  /** Who may work on inquiries: they are warned. */
  readonly workers: () => Promise<readonly { readonly id: string }[]>;
  /** Where one of the staff is reached; undefined: they have left. */
  readonly addressOf: (person: string) => Promise<{ readonly name: string; readonly email: string } | undefined>;
  /** A new id, in the order of time. */
  readonly newId: () => string;
  /** Wall time: the laws count by it. */
  readonly now: () => Instant;
};
