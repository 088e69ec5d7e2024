-- Why somebody of the staff read a message that waited for them, and why they decided it so. The words lie in texts; the tamper-evident
-- log holds who and when.
create table message_reasons (
  seller_id text collate "C" not null,
  message_id uuid not null,
  text_ref text not null,
  act text not null check (act in ('look', 'decision')),
  person_id text not null,
  at bigint not null,
  primary key (seller_id, message_id, text_ref),
  foreign key (seller_id, message_id) references messages
);

-- How often the screen was right is counted from what was decided.
create index messages_decided on messages (decided_at) where decision is not null;
