-- Rounds through all sellers: the reports of a week, and what a version of the policy changes. One table for all of them.
alter table report_rounds rename to rounds;
alter table rounds rename constraint report_rounds_pkey to rounds_pkey;
alter table rounds rename column week to round;
update rounds set round = 'report/' || round;
