-- What sellers were told, as they were told it, and how it reached their people.

create table notices (
  seller_id text collate "C" not null,
  -- Which of the seller's: d3 tells the third decision, r1 reminds of the first action, b… says that mail comes back.
  notice text collate "C" not null,
  kind text not null,
  -- The clock reading it is dated by; of one instant the later decision has the larger number.
  at bigint not null,
  sequence integer not null,
  action_number integer,
  -- Wall time: from then on it can be read.
  written_at bigint not null,
  -- The facts it was written from, and what was said, both never changed.
  facts jsonb not null,
  letter jsonb not null,
  bucket smallint not null,
  -- When to look whether a reminder is due; null: not, or no more.
  remind_at bigint,
  primary key (seller_id, notice)
);
create index notices_seller_at on notices (seller_id, at desc, sequence desc, notice);
create index notices_remind on notices (bucket, remind_at) where remind_at is not null;

-- Who opened it here, and when first: proof that it was delivered.
create table notice_openings (
  seller_id text collate "C" not null,
  notice text collate "C" not null,
  person_id text not null,
  opened_at bigint not null,
  primary key (seller_id, notice, person_id)
);

-- Mail to each person. The address is not here: it is looked up when it is sent.
create table notice_mails (
  seller_id text collate "C" not null,
  notice text collate "C" not null,
  person_id text not null,
  bucket smallint not null,
  status text not null check (status in ('queued', 'sent', 'bounced', 'failed')),
  attempts integer not null default 0,
  created_at bigint not null,
  -- When to try next, and until when a server holds it.
  due_at bigint not null,
  leased_until bigint,
  -- When it was sent, came back or was given up.
  settled_at bigint,
  -- What the mail server answered, as numbers: 250, 550 5.1.1.
  code text,
  primary key (seller_id, notice, person_id)
);
create index notice_mails_due on notice_mails (bucket, due_at) where status = 'queued';

-- What a person wants by mail, and whether it arrives; goes with the person.
create table auth.mail_preferences (
  person_id text primary key references auth."user" ("id") on delete cascade,
  -- Kinds that are switched off.
  switched_off text[] not null
);

create table auth.bouncing_addresses (
  person_id text primary key references auth."user" ("id") on delete cascade,
  since bigint not null,
  code text not null
);
