-- What is known of customers, sealed. It has a schema of its own so that only one database role has to read it (see
-- src/service/postgres/roles.ts: roles belong to the server and not to a database, so they are set up at each start). Nobody else
-- is given anything here. The keys that open these rows are not in the database: they lie wrapped in the key store.

create schema vault;
revoke all on schema vault from public;

-- An order of which customer values were deposited, or that was erased. All times are by the clock of the wall.
create table vault.orders (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  -- Of the latest deposit, from 1; 0: erased before anything came.
  version integer not null,
  -- A keyed hash of the latest deposit under the key of the order: the same one again changes nothing.
  digest bytea,
  deposited_at bigint,
  -- From then on nobody reads it any more; the key is destroyed later.
  erased_at bigint,
  destroyed_at bigint,
  primary key (seller_id, order_id)
);
create index vault_orders_erased on vault.orders (erased_at) where erased_at is not null and destroyed_at is null;

-- The values of the latest version.
create table vault.customer_values (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  field text not null check (field in ('name', 'phone', 'email', 'address')),
  version integer not null,
  sealed bytea not null,
  -- By which the orders of somebody who asks for erasure are found: a keyed hash, with a key for each field.
  blind_index bytea,
  primary key (seller_id, order_id, field),
  foreign key (seller_id, order_id) references vault.orders (seller_id, order_id)
);
create index vault_values_of_index on vault.customer_values (blind_index) where blind_index is not null;

-- The keys in the key store, by their names there. Each is written here before it is there, and destroyed unless an order took it.
create table vault.keys (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  key text not null,
  -- The version of the key ring that it is wrapped with.
  ring_version text not null,
  -- Null: the key of the order. Otherwise from when on it is to be gone.
  destroy_at bigint,
  destroyed_at bigint,
  primary key (seller_id, order_id, key)
);
create unique index vault_key_of_order on vault.keys (seller_id, order_id) where destroy_at is null;
create index vault_keys_due on vault.keys (destroy_at) where destroy_at is not null and destroyed_at is null;
create index vault_keys_destroyed on vault.keys (destroyed_at) where destroyed_at is not null;
create index vault_keys_of_version on vault.keys (ring_version) where destroyed_at is null;

-- The keys of the blind index, by their names in the key store.
create table vault.index_keys (
  field text primary key check (field in ('phone', 'email')),
  key text not null,
  ring_version text not null
);

-- Since when each version of the key ring has been the current one: the ones before are ended some days later.
create table vault.ring_versions (
  version text primary key,
  since bigint not null
);
