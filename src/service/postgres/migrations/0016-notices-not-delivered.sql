-- Notices that mail could not bring and that nobody has opened. See src/service/notices/undelivered.ts.
alter table notices
  -- A mail of it came back or was given up since somebody looked: is anything of it still on its way?
  add column delivery_look boolean not null default false,
  -- The clock at which nothing of it had arrived, and that at which the seller was reached after all.
  add column undelivered_at bigint,
  add column reached_at bigint;
create index notices_delivery_look on notices (bucket, seller_id, notice) where delivery_look;
create index notices_missed on notices (seller_id, at desc) where undelivered_at is not null;
