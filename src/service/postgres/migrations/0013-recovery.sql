-- Requests of people who have lost the second step of their sign-in, see src/rulebook/accounts/recovery.ts.

create table auth.recoveries (
  id text primary key,
  person_id text not null references auth."user" ("id") on delete cascade,
  asked_at bigint not null,
  -- When time alone does something next; null: it has ended.
  due_at bigint,
  -- Of the links in the mails only a SHA-256 is kept; the second is there when the link has been sent.
  cancel_hash bytea not null unique,
  finish_hash bytea unique,
  -- Somebody was let in by it and has no new second step yet.
  second_step_due boolean default false not null
);

-- One at a time.
create unique index recoveries_open on auth.recoveries (person_id) where due_at is not null;
create index recoveries_due on auth.recoveries (due_at) where due_at is not null;
create index recoveries_second_step on auth.recoveries (person_id) where second_step_due;
create index recoveries_asked on auth.recoveries (asked_at desc, id desc);

-- What people and time did with a request, in order, never changed. It outlives the request and its person.
create table auth.recovery_acts (
  recovery_id text not null,
  number integer not null,
  act jsonb not null,
  -- What somebody wrote with it, sealed.
  reason bytea,
  primary key (recovery_id, number)
);

-- Mail about each act. Neither the address nor a link is here: both are made when it is sent.
create table auth.recovery_mails (
  recovery_id text not null references auth.recoveries on delete cascade,
  kind text not null check (kind in ('asked', 'link-sent', 'completed', 'cancelled', 'refused', 'lapsed')),
  status text default 'queued' not null check (status in ('queued', 'sent', 'failed')),
  attempts integer default 0 not null,
  created_at bigint not null,
  due_at bigint not null,
  -- Until when a server holds it.
  leased_until bigint,
  -- What the mail server answered, as numbers.
  code text,
  primary key (recovery_id, kind)
);
create index recovery_mails_due on auth.recovery_mails (due_at) where status = 'queued';
