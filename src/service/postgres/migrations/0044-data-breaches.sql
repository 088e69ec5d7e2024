-- Inquiries into suspected personal-data breaches, see src/rulebook/data-breaches/. Ids, codes and counts: no value and no name is here.

create table data_breaches (
  -- UUIDv7: in the order of time.
  breach_id uuid primary key,
  status text not null check (status in ('suspected', 'contained', 'assessed', 'closing', 'closed')),
  -- When the first of its clocks that run ends; null: none runs.
  due_at bigint
);
create index data_breaches_running on data_breaches (coalesce(due_at, 9007199254740991), breach_id) where status <> 'closed';
create index data_breaches_closed on data_breaches (breach_id) where status = 'closed';

-- What people did with one, in order, never changed.
create table data_breach_acts (
  breach_id uuid not null references data_breaches,
  number integer not null,
  act jsonb not null,
  -- What somebody wrote with it lies among the texts.
  text_ref text,
  primary key (breach_id, number)
);

-- Its clocks that run. `next_at`: when people are warned next, `warned`: from how many hundredths of its time on they were.
create table data_breach_clocks (
  breach_id uuid not null references data_breaches,
  regime text not null,
  due_at bigint not null,
  next_at bigint,
  warned smallint not null,
  primary key (breach_id, regime)
);
create index data_breach_clocks_next on data_breach_clocks (next_at) where next_at is not null;

-- What is shown of customers is stopped: read before each reveal.
create table reveal_freezes (
  what text not null check (what in ('order', 'seller', 'person', 'all')),
  id text collate "C" not null,
  -- Whose it is; no reference, for it lies on every server.
  breach_id uuid not null,
  primary key (what, id, breach_id)
);

-- Which inquiries a seller was told of.
create table data_breach_sellers (
  seller_id text collate "C" not null,
  breach_id uuid not null,
  primary key (seller_id, breach_id)
);
