-- Who asked for what of a customer, and what was answered: a row for each time, in the same commit as its leaf of the tamper-evident
-- log. No value, and nothing that says who the customer is.

create table accesses (
  seller_id text collate "C" not null,
  -- UUIDv7: in the order of time.
  access_id uuid not null,
  -- As it was asked for: whether there is such an order is part of the answer.
  order_id text collate "C" not null,
  person_id text not null,
  role text not null,
  purpose text not null,
  -- The clock reading.
  at bigint not null,
  -- [{field, verdict, rule}]
  verdicts jsonb not null,
  -- How many whole values were shown: what the budget counts.
  shown smallint not null,
  leaf_id uuid not null,
  primary key (seller_id, access_id)
);
create index accesses_person on accesses (seller_id, person_id, at desc) where shown > 0;
create index accesses_shown on accesses (seller_id, at) where shown > 0;
