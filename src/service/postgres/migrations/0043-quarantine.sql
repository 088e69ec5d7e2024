-- What came back and what is kept apart in a hub: each as a lot with why, since when, and what was done with it.

-- Goods that came back may be kept apart to be destroyed; where they were inspected, and how many of each listing came back.
alter table returns drop constraint returns_disposition_check;
alter table returns add constraint returns_disposition_check check (disposition in ('restock', 'quarantine', 'dispose'));
alter table returns add column hub text;
-- [{"listing":"L-1","quantity":1}]
alter table returns add column units jsonb;

-- Units of one listing of one seller that lie apart. Those of all lots of a listing in a hub are what its stock says lies apart.
create table quarantine_lots (
  seller_id text collate "C" not null,
  -- From 1, in the order in which they were kept apart.
  lot bigint not null,
  hub text not null,
  listing_id text collate "C" not null,
  quantity integer not null check (quantity >= 1),
  -- What of it still lies apart.
  left_units integer not null check (left_units between 0 and quantity),
  why text not null,
  since bigint not null,
  -- The return that it came back with.
  return_id text collate "C",
  order_id text collate "C",
  -- What one person has asked for and another has to confirm: {"act":"dispose","ground":"worthless","quantity":2,"by":"P-8","at":0}
  proposal jsonb,
  ended_at bigint,
  ended_as text check (ended_as in ('release', 'send_back', 'dispose')),
  primary key (seller_id, lot),
  check ((left_units = 0) = (ended_at is not null) and (ended_at is null) = (ended_as is null)),
  check (left_units > 0 or proposal is null)
);
create index quarantine_lots_open on quarantine_lots (hub, since, seller_id, lot) where left_units > 0;

-- What was apart before there were lots.
insert into quarantine_lots (seller_id, lot, hub, listing_id, quantity, left_units, why, since)
  select seller_id, row_number() over (partition by seller_id order by hub, listing_id), hub, listing_id, quarantined, quarantined,
    'not_said', coalesce((
      select max(done_at) from custody
      where custody.seller_id = stock.seller_id and custody.hub = stock.hub and custody.listing_id = stock.listing_id
        and custody.kind = 'quarantine' and custody.refused is null
    ), 0)
  from stock where quarantined > 0;

-- Which lot and which return an entry is about, and for what reason it was done.
alter table custody add column lot bigint;
alter table custody add column return_id text collate "C";
alter table custody add column ground text;
create index custody_of_lot on custody (seller_id, lot, number) where lot is not null;
