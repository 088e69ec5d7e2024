-- What sellers were told of their weeks, as they were told it.

create table seller_reports (
  seller_id text collate "C" not null,
  -- The Monday its week begins with, in the marketplace's zone: 2026-03-09.
  week text collate "C" not null,
  -- The clock reading it is dated by, and wall time: from then on it can be read.
  at bigint not null,
  written_at bigint not null,
  -- Figures and words, never changed.
  report jsonb not null,
  primary key (seller_id, week)
);

-- How far the reports of a week have been made.
create table report_rounds (
  week text collate "C" primary key,
  -- Of the sellers in the order of their ids, the last one that was looked at.
  through text collate "C" not null default '',
  -- Until when a server holds it.
  leased_until bigint,
  -- Wall time: nobody is left to be looked at.
  finished_at bigint
);
