-- What reports of data problems weigh, see src/rulebook/weighing/. Who reported is a keyed hash: the same account is known again, and nobody
-- who has only the database finds out who it is.

alter table incidents
  add column reporter_tag bytea,
  -- The seller of the order that was named, if it is one.
  add column about_seller text collate "C",
  add column order_id text collate "C",
  -- Whoever reported it is of that seller.
  add column own boolean not null default false;
create index incidents_seller on incidents (about_seller, reported_at) where about_seller is not null;
create index incidents_reporter on incidents (reporter_tag) where reporter_tag is not null;

-- How it stands between a reporter and us, where reports have come to weigh little.
create table reporters (
  tag bytea primary key,
  standing jsonb not null,
  -- Reports that were closed until then count no more: somebody looked again and took them back.
  from_at bigint not null default 0
);
