-- Rules in shadow: what put them there, and what they would have done.

-- Why the service itself made this version: the rule, how often it was overturned on appeal of how many decided, the appeals that
-- were won, and, where it stands in place of a version that had not taken effect yet, which. Null: people brought it.
alter table policies add column shadowed jsonb;

-- What rules in shadow would have done of a seller. For lists; the truth is in the state.
alter table sellers add column in_shadow jsonb not null default '[]';
create index sellers_in_shadow on sellers (seller_id) where in_shadow <> '[]'::jsonb;
