-- People looked at what somebody was shown and found no misuse: it does not count for the budget and the pace any more (reading 88).
-- The record of the access stays as it is.

alter table accesses add column cleared boolean not null default false;
