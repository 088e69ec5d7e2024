-- Links between accounts: by what they are recognised, what people found, how sellers explained them. And appeals that
-- integrations tell.

-- A reference table: it is asked before the other seller is known. Each identifier is a keyed hash already when it comes, and is
-- hashed once more with a key of the installation: whoever has this table alone can link nothing outside of it.
create table link_identifiers (
  signal text not null,
  digest bytea not null,
  owner text collate "C" not null,
  told_at bigint not null,
  primary key (signal, digest, owner)
);
create index link_identifiers_owner on link_identifiers (owner);

-- A link once for each pair and set of signals.
create table account_links (
  seller_id text collate "C" not null,
  -- From 1, in the order in which they were found.
  number integer not null,
  other_seller text collate "C" not null,
  -- Sorted.
  signals text[] not null,
  strength double precision not null,
  -- What each signal weighed and how many shared it, as it was found: [{"signal":"device","weight":0.55,"others":0}]. Null: an
  -- integration told the link, and not why.
  weighed jsonb,
  -- Strong enough to be put before people: of others the seller is not told.
  raised boolean not null,
  linked_at bigint not null,
  outcome text check (outcome in ('confirmed', 'unrelated')),
  ended_at bigint,
  primary key (seller_id, number),
  unique (seller_id, other_seller, signals),
  check ((outcome is null) = (ended_at is null))
);

-- Each revision of an explanation is a version; the old ones stay. Words lie sealed in texts.
create table link_explanations (
  seller_id text collate "C" not null,
  link integer not null,
  version integer not null,
  kind text not null check (kind in ('household', 'shared_office', 'agency', 'bought_business', 'other')),
  text_ref text,
  explained_at bigint not null,
  explained_by text not null,
  primary key (seller_id, link, version)
);

-- An appeal that an integration told by an event: where the event came from, and its place. Its words, if any, lie there.
alter table appeals
  add column told_by text,
  add column told_position bigint,
  -- The same of a decision that was told and not taken here: items have no answers then.
  add column decision_told_by text,
  alter column text_ref drop not null,
  drop constraint appeals_check1,
  add constraint appeals_words check (text_ref is not null or told_by is not null),
  add constraint appeals_told check ((told_by is null) = (told_position is null)),
  add constraint appeals_outcome check ((state = 'decided') = (outcome is not null)),
  add constraint appeals_answered check (
    state <> 'decided' or decision_told_by is not null
    or (answers is not null and decided_by is not null and reasons_ref is not null));
create unique index appeals_of_event on appeals (seller_id, told_position) where told_position is not null;

-- What a seller asks to have inspected again: a listing that an action cites.
create table inspection_requests (
  seller_id text collate "C" not null,
  action_number integer not null,
  -- From 1, in the order of the action's requests.
  number integer not null,
  listing_id text not null,
  asked_at bigint not null,
  asked_by text not null,
  -- By when somebody looks.
  due_at bigint not null,
  outcome text check (outcome in ('accurate', 'inaccurate')),
  ended_at bigint,
  -- Why it is still inaccurate, in texts; null where an event ended it.
  reason_ref text,
  primary key (seller_id, action_number, number),
  check ((outcome is null) = (ended_at is null))
);
-- One at a time.
create unique index inspection_requests_one_open on inspection_requests (seller_id, action_number, listing_id)
  where outcome is null;
