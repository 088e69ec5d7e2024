-- Webhooks: who is told of changes, what is on its way, and what became of it. Endpoints belong to the installation, not
-- to a seller, so all but the last table are global. Instants are milliseconds since 1970-01-01 UTC; no instant means: never.

create table webhook_endpoints (
  id text primary key,
  bucket smallint not null,
  url text not null unique,
  description text not null,
  -- Types of messages, or `action.*` for every type that begins so.
  topics text[] not null,
  state text not null check (state in ('active', 'paused', 'disabled')),
  -- Why it was disabled, and when.
  disabled_why text check (disabled_why in ('gone', 'failing')),
  disabled_at bigint,
  -- The first failure since anything was delivered.
  failing_since bigint,
  -- Grows with each change by a person or a program, so that a stale page is noticed.
  version integer not null default 1,
  created_by text not null,
  created_at bigint not null,
  changed_at bigint not null,
  check ((state = 'disabled') = (disabled_at is not null))
);

-- What messages are signed with, sealed. Each signs until its end; the newest has none.
create table webhook_secrets (
  endpoint_id text not null references webhook_endpoints (id) on delete cascade,
  id text not null,
  sealed bytea not null,
  created_at bigint not null,
  ends_at bigint,
  primary key (endpoint_id, id)
);

-- A message on its way to one endpoint; kept for a while after it has arrived or was given up.
create table webhook_deliveries (
  endpoint_id text not null references webhook_endpoints (id) on delete cascade,
  -- Of the message for this endpoint: the same however often it is sent.
  id text not null,
  bucket smallint not null,
  type text not null,
  -- The seller whom it is about; null for a test.
  about text,
  -- The place among the messages about that seller.
  sequence bigint not null,
  -- What is sent, byte for byte.
  body text not null,
  state text not null check (state in ('waiting', 'delivered', 'dead')),
  created_at bigint not null,
  -- Sending it is tried again then.
  next_at bigint not null,
  -- A server is sending it until then.
  leased_until bigint,
  -- How often it was tried since it was made or replayed, and in all.
  tries integer not null default 0,
  attempts integer not null default 0,
  -- The latest attempt.
  last_at bigint,
  last_outcome text,
  last_status smallint,
  primary key (endpoint_id, id)
);
create index webhook_deliveries_waiting on webhook_deliveries (bucket, endpoint_id, next_at) where state = 'waiting';
create index webhook_deliveries_order on webhook_deliveries (endpoint_id, about, sequence) where state = 'waiting';
create index webhook_deliveries_list on webhook_deliveries (endpoint_id, created_at desc, id desc);
create index webhook_deliveries_age on webhook_deliveries (created_at);

-- Each time a message was sent. Nothing of what the other side answered but its status.
create table webhook_attempts (
  endpoint_id text not null,
  delivery_id text not null,
  number integer not null,
  at bigint not null,
  outcome text not null,
  status smallint,
  -- Milliseconds.
  duration integer not null,
  primary key (endpoint_id, delivery_id, number),
  foreign key (endpoint_id, delivery_id) references webhook_deliveries (endpoint_id, id) on delete cascade
);
create index webhook_attempts_at on webhook_attempts (endpoint_id, at);

-- What was last told of a seller, to know what has changed.
create table webhook_told (
  seller_id text collate "C" primary key,
  -- Grows with each change of the row: two servers that look at once notice each other.
  version bigint not null,
  -- Of the latest message about the seller.
  sequence bigint not null,
  rung text not null,
  -- SHA-256 of what of the capabilities counts as a change.
  capabilities text not null,
  -- The clock at which the capabilities may change by themselves.
  look_at bigint
);
create index webhook_told_look on webhook_told (look_at) where look_at is not null;
