-- The payout ledger: each payout that falls due, what of it is held for a restriction, and when that is paid. The truth about
-- payouts and restrictions is in the events and decisions; here is what follows from it for the money.

create table payouts (
  seller_id text collate "C" not null,
  payout_id text collate "C" not null,
  -- Minor units of the currency (ISO 4217).
  amount bigint not null,
  currency text not null,
  due_at bigint not null,
  -- The clock reading at which it was told.
  told_at bigint not null,
  bucket smallint not null,
  -- When it fell due and was decided; null: not yet.
  decided_at bigint,
  -- What is held of it in all, the numbers of the actions that it is held for, and how much of it has been paid since.
  held bigint not null default 0,
  held_for integer[] not null default '{}',
  released bigint not null default 0,
  -- When it falls due, or the next part is paid; null: all of it is paid.
  next_at bigint,
  primary key (seller_id, payout_id),
  check (released between 0 and held and held <= amount)
);
create index payouts_due on payouts (seller_id, due_at desc, payout_id);
create index payouts_next on payouts (bucket, next_at) where next_at is not null;

-- In which parts what is held is paid.
create table payout_releases (
  seller_id text collate "C" not null,
  payout_id text collate "C" not null,
  part integer not null,
  at bigint not null,
  amount bigint not null check (amount > 0),
  released boolean not null,
  primary key (seller_id, payout_id, part)
);

-- Grows by one with every change of a seller's payouts: of two servers that see different states the later one writes.
create table payout_versions (
  seller_id text collate "C" primary key,
  version bigint not null
);

-- Which event told a payout first.
create index events_payouts on events (seller_id, (body -> 'data' ->> 'payoutId'), position) where type = 'payout.due';

-- What was told before these tables were there is told again. Any bucket will do: it is emptied by whoever comes first.
insert into outbox (seller_id, key, bucket, topic, body, created_at)
select seller_id, 'event/' || seller_id || '/' || position, 0, 'event', body, judged_at
from events where type = 'payout.due'
on conflict (seller_id, key) do nothing;
