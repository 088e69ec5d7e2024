-- What sellers answer to an action, and what staff say to it. Words lie sealed in texts; here are their references.

-- Each revision of a plan is a version; the old ones stay.
create table plans (
  seller_id text collate "C" not null,
  action_number integer not null,
  version integer not null,
  recorded_at bigint not null,
  recorded_by text not null,
  text_ref text not null,
  primary key (seller_id, action_number, version)
);

create table appeals (
  seller_id text collate "C" not null,
  action_number integer not null,
  -- From 1, in the order of the action's appeals.
  number integer not null,
  state text not null check (state in ('open', 'decided', 'withdrawn')),
  -- What it questions: [{"item":"e-1","wrong":"was_in_time","evidence":["s-1"]}].
  items jsonb not null,
  -- Every record that supports it, those of the items too.
  evidence jsonb not null,
  filed_at bigint not null,
  filed_by text not null,
  due_at bigint not null,
  text_ref text not null,
  -- Who could not decide it when it was filed: for lists; whoever decides is looked at anew.
  barred jsonb not null,
  ended_at bigint,
  outcome text check (outcome in ('upheld', 'overturned', 'reduced')),
  -- In the order of the items.
  answers jsonb,
  decided_by text,
  reasons_ref text,
  primary key (seller_id, action_number, number),
  check ((state = 'open') = (ended_at is null)),
  check ((state = 'decided') = (outcome is not null and answers is not null and decided_by is not null and reasons_ref is not null))
);
-- One at a time.
create unique index appeals_one_open on appeals (seller_id, action_number) where state = 'open';
create index appeals_due on appeals (state, due_at, seller_id, action_number, number);

-- Conversations with support about an action.
create table questions (
  seller_id text collate "C" not null,
  action_number integer not null,
  -- From 1, in the order of the action's questions.
  number integer not null,
  reason text not null check (reason in ('not_understood', 'seems_incorrect', 'affects_operations', 'unsure_how_to_recover')),
  asked_at bigint not null,
  -- Null while it waits for support.
  answered_at bigint,
  -- By when support answers what waits.
  due_at bigint not null,
  primary key (seller_id, action_number, number)
);

create table question_messages (
  seller_id text collate "C" not null,
  action_number integer not null,
  question integer not null,
  number integer not null,
  at bigint not null,
  author text not null check (author in ('seller', 'support')),
  person text not null,
  text_ref text not null,
  primary key (seller_id, action_number, question, number)
);
