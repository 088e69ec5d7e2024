-- The hub: parcels of dispatched orders, consignments of sellers, the stock that came with them, and who did what with which unit where.
-- No person is in any of it but who works there, by id.

-- The parcel of each order that the hub sends: written when the order is placed, in the same transaction.
create table parcels (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  placed_at bigint not null,
  -- By when a carrier should have it, and where it goes, as the marketplace said.
  ship_by bigint not null,
  country text not null,
  region text,
  state text not null default 'waiting' check (state in ('waiting', 'short', 'picking', 'picked', 'packed', 'handed_over')),
  -- [{"listing":"L-1","wanted":2,"taken":0}]
  lines jsonb not null,
  -- Where it lies; null: no hub has begun it.
  hub text,
  -- The person who has it in hand, and since when.
  holder text,
  held_since bigint,
  -- The listing that was not there.
  missing text,
  tracking text,
  carrier text,
  -- What was told of its order from elsewhere: it was cancelled, or a carrier has it.
  told text check (told in ('cancelled', 'moving')),
  -- Whether anybody in a hub has to do with it: what is cancelled goes back on its shelf.
  on_desk boolean not null generated always as (
    state <> 'handed_over' and (told is null or (told = 'cancelled' and state in ('picking', 'picked', 'packed')))
  ) stored,
  primary key (seller_id, order_id)
);
-- Over all sellers, what must go out first comes first.
create index parcels_on_desk on parcels (ship_by, seller_id, order_id) where on_desk;
create index parcels_of_seller on parcels (seller_id, ship_by) where on_desk;

-- Orders that were placed before there was a desk.
insert into parcels (seller_id, order_id, placed_at, ship_by, country, region, lines, told)
  select seller_id, body #>> '{data,orderId}', at,
    (extract(epoch from (body #>> '{data,shipBy}')::timestamptz) * 1000)::bigint,
    body #>> '{data,destination,country}', body #>> '{data,destination,region}',
    coalesce((
      select jsonb_agg(jsonb_build_object('listing', listing, 'wanted', wanted, 'taken', 0))
      from (
        select item ->> 'listingId' as listing, sum((item ->> 'quantity')::bigint) as wanted
        from jsonb_array_elements(case jsonb_typeof(body #> '{data,items}') when 'array' then body #> '{data,items}' else '[]' end) as item
        group by 1 having sum((item ->> 'quantity')::bigint) > 0 order by 1
      ) as summed), '[]'),
    (
      select case when bool_or(later.type = 'shipment.scanned') then 'moving' when bool_or(later.type = 'order.cancelled') then 'cancelled' end
      from events later
      where later.seller_id = events.seller_id
        and (later.type = 'order.cancelled' or (later.type = 'shipment.scanned' and later.body #>> '{data,scan}' <> 'exception'))
        and later.body #>> '{data,orderId}' = events.body #>> '{data,orderId}'
    )
  from events where type = 'order.placed' and body #>> '{data,fulfilment}' = 'dispatched'
  on conflict do nothing;

create table consignments (
  seller_id text collate "C" not null,
  consignment_id text collate "C" not null,
  hub text not null,
  state text not null check (state in ('planned', 'sent', 'receiving', 'received', 'closed', 'cancelled')),
  planned_at bigint not null,
  planned_by text not null,
  sent_at bigint,
  -- When the first box arrived, and when all was counted or it was cancelled.
  arrived_at bigint,
  ended_at bigint,
  primary key (seller_id, consignment_id)
);
create index consignments_newest on consignments (seller_id, planned_at desc, consignment_id);
create index consignments_expected on consignments (hub, planned_at, seller_id, consignment_id)
  where state in ('planned', 'sent', 'receiving');

create table consignment_boxes (
  seller_id text collate "C" not null,
  consignment_id text collate "C" not null,
  box integer not null check (box >= 1),
  -- What stands on it; whose it is, order_sellers says.
  code text not null,
  -- [{"listing":"L-1","quantity":12}]
  declared jsonb not null,
  counted jsonb,
  arrived_at bigint,
  counted_at bigint,
  primary key (seller_id, consignment_id, box),
  unique (seller_id, code),
  foreign key (seller_id, consignment_id) references consignments
);

-- The units of a listing in a hub. The database itself sees to it that none come from nowhere and none are less than none.
create table stock (
  seller_id text collate "C" not null,
  hub text not null,
  listing_id text collate "C" not null,
  -- {"A-03":5,"DOCK":2}
  shelves jsonb not null default '{}',
  on_hand integer not null check (on_hand >= 0),
  quarantined integer not null check (quarantined >= 0),
  in_parcels integer not null check (in_parcels >= 0),
  received integer not null check (received >= 0),
  returned integer not null check (returned >= 0),
  found integer not null check (found >= 0),
  left_hub integer not null check (left_hub >= 0),
  removed integer not null check (removed >= 0),
  lost integer not null check (lost >= 0),
  primary key (seller_id, hub, listing_id),
  check (received + returned + found = on_hand + quarantined + in_parcels + left_hub + removed + lost)
);

-- Custody: each hand-over and each move in a hub, as it was asked for. Append-only. What was refused is kept, too: a command that is sent
-- again is answered as it was the first time.
create table custody (
  seller_id text collate "C" not null,
  -- Made by the tablet.
  command_id uuid not null,
  -- From 1, in the order in which they were taken in.
  number bigint not null,
  kind text not null,
  -- The clock reading, and when the tablet says that it was.
  at bigint not null,
  done_at bigint not null,
  person_id text not null,
  hub text not null,
  order_id text collate "C",
  consignment_id text collate "C",
  box integer,
  listing_id text collate "C",
  quantity integer,
  -- The shelf, or where units went.
  place text,
  carrier text,
  -- What was asked for, so that another command under the same id is told apart.
  asked text not null,
  -- Why it was not done: a code and its parameters.
  refused jsonb,
  primary key (seller_id, command_id),
  unique (seller_id, number)
);
create index custody_of_order on custody (seller_id, order_id, number) where order_id is not null;
create index custody_of_consignment on custody (seller_id, consignment_id, number) where consignment_id is not null;

-- A box does not say whose it is.
alter table order_sellers drop constraint order_sellers_kind_check;
alter table order_sellers add constraint order_sellers_kind_check check (kind in ('order', 'label', 'box'));
