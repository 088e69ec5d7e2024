-- When the sellers of whom something was stopped are told by themselves; null: nobody waits to be told.
alter table data_breaches add column tell_at bigint;
create index data_breaches_to_tell on data_breaches (tell_at) where tell_at is not null;

-- Of a slip that a shop reports as its own, whose it is: it counts for them (policy §2). Null: nobody said so, and then it is not known.
alter table incidents add column own_shop text collate "C";
