-- Mails to people who reported a listing and said where they are reached: that the report was received, and what was found. The address is
-- in the sealed words of the report alone, and gone with them.
create table listing_mails (
  seller_id text collate "C" not null,
  reference text not null,
  -- 0: that it was received; otherwise the step of the listing that answers it.
  entry integer not null,
  mail_id uuid not null default gen_random_uuid(),
  state text not null default 'queued' check (state in ('queued', 'sent', 'failed', 'no_address')),
  -- Wall time.
  queued_at bigint not null,
  due_at bigint not null,
  attempts integer not null default 0,
  leased_until bigint,
  -- What the mail server said last: a number, for its words name addresses.
  code text,
  settled_at bigint,
  primary key (seller_id, reference, entry),
  foreign key (seller_id, reference) references listing_reports
);
create index listing_mails_due on listing_mails (due_at, seller_id, reference, entry) where state = 'queued';
