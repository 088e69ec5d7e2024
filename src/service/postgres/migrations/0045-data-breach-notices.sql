-- Who is told of a data breach, each once: by the reference that the marketplace calls them by. No address and no name is here.

create table data_breach_notices (
  breach_id uuid not null references data_breaches,
  -- An order whose customer is not known any more stands for itself.
  customer text collate "C" not null,
  -- The act that sent it: the notice says what was known then.
  act_number integer not null,
  -- Which of their data were shown: pairs of a seller's id and an order's, and kinds of data.
  places jsonb not null,
  fields text[] not null,
  -- What the mail is called, the same when it goes again.
  mail_id uuid not null default gen_random_uuid(),
  state text not null check (state in ('queued', 'sent', 'failed', 'no_address')),
  queued_at bigint not null,
  due_at bigint not null,
  attempts integer not null,
  leased_until bigint,
  -- What the mail server said last: a number, for its words name addresses.
  code text,
  settled_at bigint,
  primary key (breach_id, customer)
);
create index data_breach_notices_due on data_breach_notices (due_at, breach_id, customer) where state = 'queued';
create index data_breach_notices_own on data_breach_notices (customer, breach_id);

-- A notice goes out: until nobody is left whom a mail could still reach.
alter table data_breaches add column is_sending boolean not null default false;
create index data_breaches_sending on data_breaches (breach_id) where is_sending;

-- Who of the staff is mailed that a clock has come so far. By id: the address is looked up when the mail goes.
create table data_breach_warnings (
  breach_id uuid not null references data_breaches,
  regime text not null,
  hundredths smallint not null,
  person_id text not null,
  -- While one server has it in hand: when another one may take it.
  due_at bigint not null,
  queued_at bigint not null,
  attempts integer not null default 0,
  settled_at bigint,
  primary key (breach_id, regime, hundredths, person_id)
);
create index data_breach_warnings_due on data_breach_warnings (due_at) where settled_at is null;
