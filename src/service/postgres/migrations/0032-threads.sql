-- Conversations of customers and sellers, see src/rulebook/threads/. What people write is sealed under a key that belongs to the
-- conversations of one order and lies in the key store, as the keys of the vault do; here are sealed texts and what is sorted by.

-- What all conversations of one order have in common: they close and are destroyed together.
create table conversations (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  -- Somebody has written: until then there is none, whoever was told what is wrong with a text.
  begun boolean not null default false,
  -- Which key their texts are sealed with: after one was destroyed, the next.
  generation integer not null default 1,
  -- When the customer last wrote after they had closed.
  reopened_at bigint,
  -- Closed to the seller when they were looked at last; that alone hides them from lists.
  closed boolean not null default false,
  -- When the texts of this generation were destroyed.
  destroyed_at bigint,
  -- How often somebody has written: who looks after the texts sees whether that was in the same moment.
  written integer not null default 0,
  -- When they are to be looked at again, by the clock of the ledger.
  look_at bigint not null default 0,
  primary key (seller_id, order_id)
);
create index conversations_to_look_at on conversations (look_at, seller_id, order_id) where begun and destroyed_at is null;

-- One of them: about the order (`''`), or about a return or dispute of it.
create table threads (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  about text collate "C" not null default '',
  -- Counts every change: the places of messages, and what a live view goes on after.
  counter bigint not null default 0,
  -- When what each side can see last was said; null: nothing.
  seller_latest bigint,
  customer_latest bigint,
  -- Up to which place each side has read, and when it did.
  seller_read bigint not null default 0,
  seller_read_at bigint,
  customer_read bigint not null default 0,
  customer_read_at bigint,
  seller_muted boolean not null default false,
  customer_muted boolean not null default false,
  seller_blocked boolean not null default false,
  customer_blocked boolean not null default false,
  primary key (seller_id, order_id, about),
  foreign key (seller_id, order_id) references conversations
);
create index threads_of_seller on threads (seller_id, seller_latest, order_id, about) where seller_latest is not null;

create table messages (
  seller_id text collate "C" not null,
  -- Made by whoever sent it: what is sent twice is one message.
  message_id uuid not null,
  order_id text collate "C" not null,
  about text collate "C" not null,
  sender text not null check (sender in ('seller', 'customer')),
  -- Who of the seller wrote it; null: the customer.
  person_id text,
  -- Its place in the conversation: where it was sent, or, if it was held, where it was released.
  place bigint not null,
  -- The count of the conversation when it last changed.
  changed bigint not null,
  sent_at bigint not null,
  -- When the other side could read it first.
  delivered_at bigint,
  state text not null check (state in ('delivered', 'masked', 'held', 'blocked')),
  verdict text not null check (verdict in ('deliver', 'mask', 'hold', 'block')),
  -- Kinds, offsets, rules; nothing of the text.
  findings jsonb not null,
  -- Its sender had been told that this does not belong here.
  retried boolean not null,
  -- What staff decided.
  decision text check (decision in ('release', 'mask', 'block', 'confirm')),
  decided_by text,
  decided_at bigint,
  generation integer not null,
  -- As it was written; null: destroyed.
  sealed bytea,
  -- As it was delivered, where that is something else.
  sealed_delivered bytea,
  -- A keyed hash of the text, with the key of the conversation: by which a repeat is known.
  digest bytea not null,
  -- Its leaf in the tamper-evident log.
  leaf_id uuid not null,
  primary key (seller_id, message_id),
  foreign key (seller_id, order_id, about) references threads
);
create index messages_of_thread on messages (seller_id, order_id, about, place);
create index messages_changed on messages (seller_id, order_id, about, changed);
create index messages_held on messages (sent_at, message_id) where state = 'held';

-- Somebody was told what is wrong with a text before it was sent. The text is not kept.
create table coachings (
  seller_id text collate "C" not null,
  message_id uuid not null,
  order_id text collate "C" not null,
  about text collate "C" not null,
  sender text not null check (sender in ('seller', 'customer')),
  kinds text[] not null,
  digest bytea not null,
  at bigint not null,
  primary key (seller_id, message_id)
);
create index coachings_of_order on coachings (seller_id, order_id, sender);

-- Messages that the side which got them has reported.
create table message_reports (
  seller_id text collate "C" not null,
  message_id uuid not null,
  reason text not null,
  reported_at bigint not null,
  -- When staff had looked at it.
  settled_at bigint,
  primary key (seller_id, message_id),
  foreign key (seller_id, message_id) references messages
);
create index message_reports_open on message_reports (reported_at, message_id) where settled_at is null;

-- When somebody of a seller was last written down as a reader of the conversations of an order.
create table thread_looks (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  person_id text not null,
  -- What was answered to the first name, which stands above the messages.
  answered text not null,
  at bigint not null,
  primary key (seller_id, order_id, person_id, answered)
);

-- Texts of a seller's own to answer with; they lie in texts.
create table quick_replies (
  seller_id text collate "C" primary key,
  version integer not null,
  text_ref text not null
);
