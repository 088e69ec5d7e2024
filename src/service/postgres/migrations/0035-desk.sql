-- When a shop works: promises of hand-over are made from it. Days are local days counted from 1970-01-01.
create table working_times (
  seller_id text collate "C" not null primary key,
  version integer not null check (version > 0),
  handling_days integer not null check (handling_days > 0),
  daily_capacity integer check (daily_capacity > 0),
  away_from integer[] not null,
  away_to integer[] not null,
  check (cardinality(away_from) = cardinality(away_to))
);

-- What a seller said of a shipment here, under the id that the browser made: the event of the ledger has the same.
create table hand_overs (
  seller_id text collate "C" not null,
  claim_id uuid not null,
  order_id text collate "C" not null,
  carrier text not null,
  tracking_number text not null,
  person_id text not null,
  at bigint not null,
  primary key (seller_id, claim_id)
);

create index hand_overs_of_order on hand_overs (seller_id, order_id, at);
