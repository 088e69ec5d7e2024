-- Reports that something happened to data, from anybody. What people write lies in texts, sealed; here is what is counted and sorted by.
-- Nothing says who reported it, only as what.

create table incidents (
  -- What people name it by. No secret: the code that goes with it is made from it with a key that is not here.
  reference text primary key,
  -- Keyed hashes: by what a repeat is known, and that it says the same.
  request_key bytea not null unique,
  content bytea not null,
  kind text not null,
  reporter text not null,
  reported_at bigint not null,
  -- What was reported, in texts.
  report_ref text not null,
  status text not null default 'received' check (status in ('received', 'claimed', 'closed', 'destroyed')),
  -- Who claimed or closed it, and when.
  by_person text,
  at bigint,
  outcome text,
  check ((status = 'received') = (at is null)),
  check ((outcome is null) = (status in ('received', 'claimed')))
);
create index incidents_open on incidents (reported_at, reference) where status in ('received', 'claimed');
create index incidents_over on incidents (reported_at, reference) where status in ('closed', 'destroyed');
create index incidents_due on incidents (at) where status = 'closed';

-- What was done and said about one, in order. Null: whoever reported it.
create table incident_entries (
  reference text not null references incidents,
  number integer not null,
  at bigint not null,
  act text not null check (act in ('claim', 'note', 'close', 'add')),
  by_person text,
  text_ref text,
  primary key (reference, number)
);
