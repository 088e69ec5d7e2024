-- What carriers tell of parcels. Carriers belong to the installation; which order a number belongs to has to be known before its seller is.
-- Instants are milliseconds since 1970-01-01 UTC; no instant means: never.

-- Whose a tracking number is, as it is compared: written in the transaction that appends the claim or the first scan which names it.
create table tracking_numbers (
  number text collate "C" not null,
  order_id text collate "C" not null,
  owner text collate "C" not null,
  -- Wall time: who names a number first has it, whatever the event says of when that was.
  named_at bigint not null,
  -- Of those that came together, which came first.
  place integer not null default 0,
  primary key (number, order_id)
);
create index tracking_numbers_named on tracking_numbers using brin (named_at) with (autosummarize = on);

-- Those that were named before, each as often as it was. Spaces, hyphens and small letters tell no two numbers apart.
insert into tracking_numbers (number, order_id, owner, named_at)
select number, order_id, min(seller_id), min(judged_at) from (
  select upper(regexp_replace(body -> 'data' ->> 'trackingNumber', '[^[:alnum:]]', '', 'g')) as number,
    body -> 'data' ->> 'orderId' as order_id, seller_id, judged_at
  from events
  where type in ('order.status_updated', 'shipment.scanned') and body -> 'data' ? 'trackingNumber'
) as named
where number <> ''
group by number, order_id
on conflict (number, order_id) do nothing;

-- Scans and claims of an order, in their order: what its tracking is told from.
create index events_tracking on events (seller_id, (body -> 'data' ->> 'orderId'), position)
  where type in ('shipment.scanned', 'order.status_updated');

-- Who tells us of parcels, and how: set up by staff.
create table tracking_carriers (
  -- As in shipment.scanned.
  carrier text collate "C" primary key,
  name text not null,
  state text not null check (state in ('active', 'paused')),
  -- How messages are written, and which codes they use.
  format text not null,
  codes text not null,
  -- What staff have entered beside the tables: {"Z9": "delivered"}, {"Depot 7": "Portland"}.
  further_codes jsonb not null default '{}',
  regions jsonb not null default '{}',
  -- How messages are signed.
  signed text not null,
  -- Where we ask, and how often; null: it sends.
  poll_url text,
  poll_every bigint,
  version integer not null default 1,
  created_by text not null,
  created_at bigint not null,
  changed_at bigint not null,
  check ((poll_url is null) = (poll_every is null))
);

-- What its messages are signed with, and what we ask it with, sealed. Each is good until its end; the newest has none.
create table tracking_secrets (
  carrier text collate "C" not null references tracking_carriers (carrier) on delete cascade,
  id text not null,
  purpose text not null check (purpose in ('signing', 'asking')),
  sealed bytea not null,
  created_at bigint not null,
  ends_at bigint,
  primary key (carrier, id)
);

-- Messages that were taken: a second one with the same id changes nothing.
create table tracking_messages (
  carrier text collate "C" not null references tracking_carriers (carrier) on delete cascade,
  id text not null,
  heard_at bigint not null,
  primary key (carrier, id)
);
create index tracking_messages_heard on tracking_messages (heard_at);

-- Scans whose order or code nobody knows yet. Kept for a while, and taken once somebody does.
create table tracking_waiting (
  carrier text collate "C" not null references tracking_carriers (carrier) on delete cascade,
  -- Of the event that it becomes.
  id text not null,
  number text collate "C" not null,
  -- The carrier's own words for what happened, the most exact first.
  codes text[] not null,
  at bigint not null,
  region text,
  destination text,
  heard_at bigint not null,
  -- For somebody to name its number, or for staff to enter its code.
  waits_for text not null check (waits_for in ('order', 'code')),
  primary key (carrier, id)
);
create index tracking_waiting_number on tracking_waiting (number) where waits_for = 'order';
create index tracking_waiting_heard on tracking_waiting (heard_at);

-- What was heard, a day and a kind of it: messages, scans, and what was refused and why.
create table tracking_counts (
  carrier text collate "C" not null references tracking_carriers (carrier) on delete cascade,
  day bigint not null,
  what text not null,
  number bigint not null,
  primary key (carrier, day, what)
);

-- Codes and places that nobody has entered.
create table tracking_unknown (
  carrier text collate "C" not null references tracking_carriers (carrier) on delete cascade,
  kind text not null check (kind in ('code', 'place')),
  value text not null,
  number bigint not null,
  first_at bigint not null,
  last_at bigint not null,
  primary key (carrier, kind, value)
);

-- When something was heard last, how old the scan in it was, and how asking goes.
create table tracking_state (
  carrier text collate "C" primary key references tracking_carriers (carrier) on delete cascade,
  heard_at bigint,
  -- Milliseconds between the latest scan and its message.
  lag bigint,
  refused_at bigint,
  -- Of the page asked for last: to be told only what is new.
  etag text,
  cursor text,
  ask_at bigint,
  -- One server asks until then.
  leased_until bigint,
  failures integer not null default 0,
  asked_at bigint,
  outcome text
);
create index tracking_state_ask on tracking_state (ask_at) where ask_at is not null;
create index tracking_numbers_order on tracking_numbers (order_id);
