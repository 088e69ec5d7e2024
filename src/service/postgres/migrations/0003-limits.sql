-- How many requests somebody has used up in a minute, over all servers. Nothing that a crash must not lose, so it is
-- not written to the log of the database.
create unlogged table request_limits (
  window_start bigint not null,
  -- `key:` or `person:` and the id.
  subject text not null,
  used integer not null,
  primary key (window_start, subject)
);
