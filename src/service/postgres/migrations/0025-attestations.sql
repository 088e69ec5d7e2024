-- That people of a seller read the privacy briefing and said that they keep to it: each time one row, in the same commit as its
-- leaf of the tamper-evident log. Said twice on one day it is one.

create table attestations (
  seller_id text collate "C" not null,
  person_id text not null,
  -- Names the text that was read: made of its words.
  version text not null,
  -- The calendar day in the marketplace's zone, counted from 1970-01-01.
  day integer not null,
  -- The clock reading.
  at bigint not null,
  leaf_id uuid not null,
  primary key (seller_id, person_id, version, day)
);
