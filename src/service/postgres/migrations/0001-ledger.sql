-- The ledger: what happened, what was decided, and what each seller's standing is.
-- Every table of a seller has seller_id first in its keys, so that the same SQL runs distributed by seller.
-- Instants are milliseconds since 1970-01-01 UTC; no instant means: never.

-- Reference tables: the same on every node.

create table installation (
  one boolean primary key default true check (one),
  -- One clock an installation: wall time, or the latest accepted time of an event.
  clock text not null check (clock in ('wall', 'events')),
  -- Whether it holds a simulated marketplace; such a one never takes real events.
  demonstration boolean not null default false,
  -- The first and the latest reading; of the clock `events` the latest is the clock.
  began bigint,
  reading bigint,
  -- How many entries platform_log has, and how many policies there are: what every server must have read.
  platform_version bigint not null default 0,
  policies integer not null default 0
);

create table policies (
  number integer primary key,
  name text not null,
  document text not null,
  -- Null: from the beginning.
  effective_from bigint,
  activated_at bigint not null
);

-- What reaches all sellers, in order: weekly records, policies taking effect, contexts.
create table platform_log (
  version bigint primary key,
  kind text not null check (kind in ('record', 'version', 'context')),
  at bigint not null,
  body jsonb not null
);

-- Whose an order is: ids of orders are unique in an installation. The only look-up without a seller.
create table order_sellers (
  kind text not null check (kind in ('order')),
  id text not null,
  owner text not null,
  primary key (kind, id)
);

-- Tables of a seller.

create table sellers (
  seller_id text collate "C" primary key,
  -- Grows by one with every transaction that changes the seller.
  version bigint not null default 0,
  -- The position of the latest event.
  position bigint not null default 0,
  -- How far through platform_log it has been taken, and to which clock reading.
  platform_version bigint not null default 0,
  clock bigint,
  -- When something falls due next.
  due bigint,
  -- How many decisions there have been.
  decided integer not null default 0,
  -- The latest instant at which one of its items settled: says whether a weekly record has to look at it.
  settled bigint,
  -- The earliest and latest instant for which a context could excuse one of its lapses.
  excusable_from bigint,
  excusable_to bigint,
  -- For lists; the truth is in the state.
  rung text not null default 'good',
  rung_rank smallint not null default 0,
  held jsonb not null default '[]',
  open_actions integer not null default 0,
  fullest_metric text,
  -- meter ÷ level, in hundredths.
  fullest smallint,
  changed_at bigint,
  last_event_at bigint,
  country text,
  region text,
  -- How many lapses each context excuses: [{"context":"X-1","lapses":3}].
  excused jsonb not null default '[]'
) with (fillfactor = 70);

-- Only columns that most events leave alone are indexed, so that most updates touch no index.
create index sellers_due on sellers (due) where due is not null;
create index sellers_rung on sellers (rung_rank desc, seller_id);

create table events (
  seller_id text collate "C" not null,
  source text not null,
  id text not null,
  position bigint not null,
  type text not null,
  at bigint not null,
  -- The clock reading and the place in platform_log at which it was judged: what makes a replay of the log exact.
  judged_at bigint not null,
  platform_version bigint not null,
  -- Of all that it said; the body holds what the contract names, and nothing else.
  digest bigint not null,
  body jsonb not null,
  primary key (seller_id, source, id),
  -- With the instant, so that a seller's events can be put in order of time from the index alone.
  unique (seller_id, position) include (at)
);

-- A seller's state after the event at `position`: later ones are folded in again when it is read.
create table snapshots (
  seller_id text collate "C" primary key,
  position bigint not null,
  body text not null
);
-- Compressing costs more than it saves: it is written often and read seldom.
alter table snapshots alter column body set storage external;

create table decisions (
  seller_id text collate "C" not null,
  sequence integer not null,
  at bigint not null,
  action_number integer not null,
  decision text not null,
  -- The line of the contract, byte for byte.
  line text not null,
  trace jsonb not null,
  -- The state it followed from.
  position bigint not null,
  platform_version bigint not null,
  primary key (seller_id, sequence)
);
create index decisions_seller_at on decisions (seller_id, at, sequence);
create index decisions_action on decisions (seller_id, action_number, sequence);
create index decisions_at on decisions (at, seller_id, action_number, sequence);

-- What must leave after the commit, at least once; the key makes a repeat harmless.
create table outbox (
  seller_id text collate "C" not null,
  key text not null,
  bucket smallint not null,
  topic text not null,
  body jsonb not null,
  created_at bigint not null,
  -- A relay holds it until then.
  leased_until bigint,
  attempts integer not null default 0,
  primary key (seller_id, key)
);
create index outbox_bucket on outbox (bucket, created_at);
