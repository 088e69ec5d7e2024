-- The tamper-evident log: one RFC 6962 tree for the installation. A leaf is durable when its row is; one server at a time puts
-- rows in order and signs. Nothing here belongs to one seller: a place in the tree is a place among all leaves.

create table audit_leaves (
  leaf_id uuid primary key,
  -- The bytes of the leaf: canonical JSON, without personal data.
  body text not null,
  recorded_at bigint not null,
  -- Its place in the tree, from 0; null: not yet there.
  position bigint unique
);
create index audit_leaves_waiting on audit_leaves (recorded_at, leaf_id) where position is null;

-- Hashes of the tree, 256 to a row (C2SP tlog-tiles), so that growing and proving read a few rows whatever the size.
create table audit_tiles (
  level smallint not null,
  number bigint not null,
  hashes bytea not null,
  primary key (level, number)
);
-- Hashes do not compress.
alter table audit_tiles alter column hashes set storage external;

create table audit_checkpoints (
  size bigint primary key,
  signed_at bigint not null,
  -- A signed note (C2SP), as it was given to whoever asked.
  note text not null
);

-- Who puts leaves in order, and how far that is. Whoever writes this row has the tree alone.
create table audit_tree (
  one boolean primary key default true check (one),
  size bigint not null default 0,
  sequencer text,
  leased_until bigint
);

-- What checks signatures: the first key, and each one that took its place.
create table audit_keys (
  verifier text primary key,
  added_at bigint not null,
  -- How many leaves the tree had then.
  since bigint not null
);

-- Decisions from before there was a log get their leaves as well: see src/service/audit/follow.ts.
insert into outbox (seller_id, key, bucket, topic, body, created_at)
  select seller_id, 'audit/' || sequence, abs(hashtext(seller_id) % 16), 'audit', '{}', at from decisions;
