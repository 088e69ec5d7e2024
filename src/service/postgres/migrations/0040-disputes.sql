-- Disputes, see src/rulebook/disputes/. What the ledger knows of each is written in the transaction that appends its events, whoever tells
-- them: those of our own pages and those of the marketplace are the same.

create table disputes (
  seller_id text collate "C" not null,
  dispute_id text collate "C" not null,
  order_id text collate "C" not null,
  -- As the marketplace calls them; null: only the end was told.
  customer text,
  reason text,
  opened_at bigint,
  -- How it ended, and as a review left it; null: it is open.
  outcome text,
  ended_at bigint,
  reviewed_at bigint,
  -- How far it has come, as the rulebook has it; null: nobody has looked at it yet.
  state jsonb,
  -- Counts what was done to it: who decides what has changed meanwhile is told so.
  version integer not null default 0,
  -- When its next deadline passes, by the clock of the ledger; null: there is none.
  due_at bigint,
  -- When what people wrote about it is to be destroyed; null: there is nothing, or it is not over.
  words_until bigint,
  primary key (seller_id, dispute_id)
);
create index disputes_of_seller on disputes (seller_id, opened_at, dispute_id);
create index disputes_of_order on disputes (seller_id, order_id);
create index disputes_due on disputes (due_at) where due_at is not null;
create index disputes_words on disputes (words_until) where words_until is not null;
create index disputes_listed on disputes (opened_at, seller_id, dispute_id);

-- What was done to a dispute, in order. What people wrote lies in texts.
create table dispute_entries (
  seller_id text collate "C" not null,
  dispute_id text collate "C" not null,
  number integer not null,
  at bigint not null,
  move text not null check (move in ('open', 'accept', 'state', 'withdraw', 'resolve', 'ask_again', 'review')),
  by_side text not null check (by_side in ('customer', 'seller', 'staff')),
  -- Who of the seller or the staff; null: the customer.
  person_id text,
  outcome text,
  reasons text[] not null default '{}',
  -- As it was written, and as the other side reads it; null: nothing, or staff alone read it.
  text_ref text,
  shown_ref text,
  verdict text check (verdict in ('deliver', 'mask', 'hold', 'block')),
  primary key (seller_id, dispute_id, number),
  foreign key (seller_id, dispute_id) references disputes
);

-- Why somebody of the staff read what was written about a dispute. The words lie in texts; the tamper-evident log holds who and when.
create table dispute_looks (
  seller_id text collate "C" not null,
  dispute_id text collate "C" not null,
  text_ref text not null,
  person_id text not null,
  at bigint not null,
  primary key (seller_id, dispute_id, text_ref),
  foreign key (seller_id, dispute_id) references disputes
);

-- The same by customer, so that what is about one customer is on one server: for the customer, and for staff who look for a pattern.
create table customer_disputes (
  customer text collate "C" not null,
  dispute_id text collate "C" not null,
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  outcome text,
  ended_at bigint,
  primary key (customer, dispute_id)
);

-- Those that were told before.
insert into disputes (seller_id, dispute_id, order_id, customer, reason, opened_at)
select distinct on (seller_id, body -> 'data' ->> 'disputeId')
  seller_id, body -> 'data' ->> 'disputeId', body -> 'data' ->> 'orderId', body -> 'data' ->> 'customer',
  body -> 'data' ->> 'reason', at
from events where type = 'dispute.opened' order by seller_id, body -> 'data' ->> 'disputeId', position
on conflict do nothing;

insert into disputes (seller_id, dispute_id, order_id, outcome, ended_at)
select distinct on (seller_id, body -> 'data' ->> 'disputeId')
  seller_id, body -> 'data' ->> 'disputeId', body -> 'data' ->> 'orderId', body -> 'data' ->> 'outcome', at
from events where type = 'dispute.resolved' order by seller_id, body -> 'data' ->> 'disputeId', position
on conflict (seller_id, dispute_id) do update set outcome = excluded.outcome, ended_at = excluded.ended_at;

insert into customer_disputes (customer, dispute_id, seller_id, order_id, outcome, ended_at)
select customer, dispute_id, seller_id, order_id, outcome, ended_at from disputes where customer is not null
on conflict do nothing;
