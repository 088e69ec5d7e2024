-- Photos that a hub takes when it inspects a return, see src/rulebook/returns/photos.ts. The inspection names them, each comes when the tablet
-- has a connection; it was encoded anew, and lies in the file store under the key of the photos of its order, without which it is gone.
create table return_photos (
  seller_id text collate "C" not null,
  -- Made by the tablet.
  photo_id uuid not null,
  return_id text collate "C" not null,
  order_id text collate "C" not null,
  place smallint not null,
  -- Who inspected, where, and when that was taken in.
  inspector text not null,
  hub text not null,
  named_at bigint not null,
  -- Whoever took it says that it shows a label, a name or an address.
  label boolean not null,
  -- Which key of the photos of the order, from 1: after one was destroyed, the next.
  generation integer not null,
  -- When all of it was in the file store; null: it has not arrived.
  stored_at bigint,
  kind text check (kind in ('jpeg', 'png')),
  bytes integer,
  width integer,
  height integer,
  -- For the marketplace alone.
  covered boolean,
  -- A keyed hash, with the key of the photos.
  digest bytea,
  -- When it is to be asked whether its time is over; the customer asked for its erasure.
  look_at bigint not null,
  erasure_asked boolean not null default false,
  destroyed_at bigint,
  -- When nothing of it lay in the file store any more.
  erased_at bigint,
  primary key (seller_id, photo_id),
  foreign key (seller_id, return_id) references returns
);
create index return_photos_of_return on return_photos (seller_id, return_id, place);
create index return_photos_of_order on return_photos (seller_id, order_id);
create index return_photos_to_look_at on return_photos (look_at, seller_id, order_id) where destroyed_at is null;
create index return_photos_to_erase on return_photos (named_at) where destroyed_at is not null and erased_at is null;
