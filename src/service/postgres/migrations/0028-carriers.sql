-- Keys of carriers that scan labels, the passes of their drivers, and which carrier's scan of a label was the first.

alter table auth.api_keys
  -- As scans name it.
  add column carrier text,
  -- pickup, linehaul, delivery or all.
  add column leg text,
  add check ((carrier is null) = (leg is null));

-- A driver's shift. Of the link and of the session only a SHA-256 is kept: both are 256 random bits.
create table auth.driver_passes (
  id text primary key,
  key_id text not null,
  carrier text not null,
  leg text not null,
  -- As the carrier calls the driver: nothing that says who it is.
  driver text not null,
  link_hash bytea not null unique,
  session_hash bytea unique,
  created_at bigint not null,
  link_until bigint not null,
  until bigint not null,
  opened_at bigint,
  ended_at bigint
);
create index driver_passes_until on auth.driver_passes (until);

-- Until the first scan of a parcel is told, the carrier has it that scanned its label first.
create table label_legs (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  carrier text not null,
  -- The clock reading.
  begun_at bigint not null,
  primary key (seller_id, order_id)
);

-- What one driver or key was answered, over all sellers.
create index accesses_carriers on accesses (person_id, access_id desc) where role in ('carrier', 'driver');
