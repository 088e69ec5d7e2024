-- How people of sellers look at customers' data, see src/rulebook/access-watch/. Ids, counts and times: no value of a customer is here.

-- What is remembered of one person's looks, or of all of a shop's (then `subject` is empty): of a size that does not grow.
create table access_watches (
  seller_id text collate "C" not null,
  subject text collate "C" not null,
  -- Read and written whole, so kept as it comes.
  watched json not null,
  primary key (seller_id, subject)
) with (fillfactor = 50);

-- Each time somebody was asked why they look at so many, or was stopped; with the figures that it rests on.
create table access_alarms (
  seller_id text collate "C" not null,
  -- UUIDv7: in the order of time.
  alarm_id uuid not null,
  -- Who looked, and whose looks were too many: theirs, or all of the shop's.
  person_id text not null,
  whose text not null check (whose in ('person', 'shop')),
  access_id uuid not null,
  at bigint not null,
  level text not null check (level in ('friction', 'block')),
  finding jsonb not null,
  -- Of a stop: when it ends by itself, and whether it opened a case.
  until bigint,
  to_case boolean not null,
  -- The shop has asked us to look, and why it looked at so many.
  asked_at bigint,
  asked_because text,
  lifted_at bigint,
  lifted_by text,
  lifted_because text,
  primary key (seller_id, alarm_id)
);
create index access_alarms_at on access_alarms (alarm_id);
