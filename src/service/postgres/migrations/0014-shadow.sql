-- Rules in shadow: what put them there, and what they would have done.

-- Why the service itself made this version: the rule, how often it was overturned on appeal of how many decided, the appeals that
-- were won, and, where it stands in place of a version that had not taken effect yet, which. Null: people brought it.
alter table policies add column shadowed jsonb;

-- What rules in shadow would have done of a seller. For lists; the truth is in the state.
alter table sellers add column in_shadow jsonb not null default '[]';
create index sellers_in_shadow on sellers (seller_id) where in_shadow <> '[]'::jsonb;

-- Versions of the policy that people propose. One that was activated stands among the policies, too.
create table policy_proposals (
  id text primary key,
  policy text not null,
  document text not null,
  proposed_by text not null,
  proposed_at bigint not null,
  -- The reasons, in texts.
  reason_ref text not null,
  status text not null default 'proposed' check (status in ('proposed', 'activated', 'withdrawn')),
  ended_by text,
  ended_at bigint,
  ended_reason_ref text,
  -- Of one that was activated: the version that it followed, whether it was stricter, and from when on it judges.
  base text,
  stricter boolean,
  effective_from bigint,
  check ((status = 'proposed') = (ended_by is null)),
  check ((status = 'activated') = (effective_from is not null))
);
create index policy_proposals_open on policy_proposals (proposed_at, id) where status = 'proposed';
create index policy_proposals_ended on policy_proposals (ended_at desc, id) where status <> 'proposed';
