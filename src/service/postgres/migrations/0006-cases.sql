-- The cases of the staff: what people are asked to look at, who holds it, how it ended. The truth about an action is in the
-- ledger; a case says who works on the question that it puts.

create table cases (
  seller_id text collate "C" not null,
  -- 0: about no action.
  action_number integer not null,
  kind text not null,
  -- What opened it: the number of the decision, the position of the event, the id of an appeal or a question.
  origin text collate "C" not null,
  violation text,
  category text,
  harm text not null,
  status text not null default 'open' check (status in ('open', 'claimed', 'closed')),
  opened_at bigint not null,
  due bigint not null,
  -- The clock brought forward by the harm: what the queue is sorted by.
  urgent_at bigint not null,
  claimed_by text,
  claimed_at bigint,
  -- A removal: who has approved so far.
  approved_by text[] not null default '{}',
  -- An appeal: whoever took the decision that it is about.
  not_for text[] not null default '{}',
  outcome text,
  -- Which template the reason was written from: what reasons are counted by.
  template text,
  -- The reason, in texts.
  reason_ref text,
  closed_by text,
  closed_at bigint,
  primary key (seller_id, action_number, kind, origin),
  check ((status = 'claimed') = (claimed_by is not null)),
  check ((status = 'closed') = (outcome is not null))
);
create index cases_queue on cases (urgent_at, seller_id, action_number, kind, origin) where status <> 'closed';
create index cases_closed on cases (closed_at, seller_id, action_number, kind, origin) where status = 'closed';
create index cases_similar on cases (kind, violation, closed_at desc) where status = 'closed';

-- What was done with a case, by whom; the words lie in texts.
create table case_entries (
  seller_id text collate "C" not null,
  action_number integer not null,
  kind text not null,
  origin text collate "C" not null,
  number integer not null,
  entry text not null,
  at bigint not null,
  person text,
  -- To whom it was handed over.
  recipient text,
  -- What was decided.
  decision text,
  text_ref text,
  primary key (seller_id, action_number, kind, origin, number)
);

-- Decided appeals are few among the events: how often a rule is overturned is counted from them.
create index events_appeals on events (seller_id, position) where type = 'appeal.decided';
