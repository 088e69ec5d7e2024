-- Shipping labels: for each order its labels one after the other, the codes on them as keyed digests only. A code is made again from the
-- secret of the installation when its label is printed again; who reads these tables learns none.

create table labels (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  -- From 1; each label that takes the place of another has the next number.
  serial integer not null check (serial >= 1),
  -- HMAC-SHA-256 of the code.
  digest bytea not null,
  -- The clock reading, and the person who had it made.
  issued_at bigint not null,
  issued_by text not null,
  -- Cancellation and delivery of the order are not written here: they are read off the order.
  voided_at bigint,
  void_reason text check (void_reason in ('reprinted', 'address-corrected', 'key-changed')),
  -- Why the one in its place was asked for.
  reprint_reason text,
  -- Null: nobody of the seller.
  voided_by text,
  primary key (seller_id, order_id, serial),
  unique (seller_id, digest),
  check ((voided_at is null) = (void_reason is null))
);
-- An order has one label that is good, or none.
create unique index labels_current on labels (seller_id, order_id) where voided_at is null;

-- Whoever scans a code does not know whose parcel it is: the digest says so.
alter table order_sellers drop constraint order_sellers_kind_check;
alter table order_sellers add constraint order_sellers_kind_check check (kind in ('order', 'label'));
