-- Which of those who were shown something of an order somebody is, from 0. Each is shown values in a writing of their own, drawn by the
-- key of the order and this number, so that a text that is found can be traced (docs/adr/0030-viewers-own-writings.md). Null: nothing was
-- shown that can be written in several ways.
alter table accesses add column place smallint;
