-- Listings that were reported, inspected or taken down, see src/rulebook/listings/. A listing about which nothing was ever said has no row.
-- Instants are milliseconds since 1970-01-01 UTC.

create table listings (
  seller_id text collate "C" not null,
  listing_id text collate "C" not null,
  -- How it stands, as the rulebook has it; null: people have done nothing to it yet.
  state jsonb,
  -- Counts what was done to it: who decides what has changed meanwhile is told so.
  version integer not null default 0,
  -- What a program found and nobody has confirmed, from the event that tells it; null: nothing waits.
  flagged_at bigint,
  flagged_finding text,
  -- Since when a person is waited for; null: nobody is.
  waits_since bigint,
  -- When the seller was told something about it last; null: never.
  told_at bigint,
  -- When what people wrote in reports of it is to be destroyed; null: there is nothing, or somebody waits for an answer.
  words_until bigint,
  primary key (seller_id, listing_id)
);
create index listings_waiting on listings (waits_since, seller_id, listing_id) where waits_since is not null;
create index listings_told on listings (seller_id, told_at desc, listing_id) where told_at is not null;
create index listings_words on listings (words_until) where words_until is not null;

-- What was done to a listing, in order. What people wrote lies in texts.
create table listing_entries (
  seller_id text collate "C" not null,
  listing_id text collate "C" not null,
  number integer not null,
  at bigint not null,
  move text not null
    check (move in ('report', 'inspect', 'take_down', 'correct', 'appeal', 'restore', 'keep', 'ask_again')),
  by_side text not null check (by_side in ('reporter', 'seller', 'staff')),
  -- Who of the seller or the staff; null: whoever reported it.
  person_id text,
  finding text,
  reasons text[] not null default '{}',
  -- From what a decision came (EU 2022/2065, art. 17 (3) b and c); null: it is none.
  source text check (source in ('report', 'automated', 'own')),
  -- The event that told the finding; null: none was told.
  event_id text,
  text_ref text,
  primary key (seller_id, listing_id, number),
  foreign key (seller_id, listing_id) references listings
);

-- Who reported what about a listing: never shown to its seller.
create table listing_reports (
  seller_id text collate "C" not null,
  reference text collate "C" not null,
  listing_id text collate "C" not null,
  -- Its place among what was done to the listing.
  entry integer not null,
  at bigint not null,
  reason text not null,
  -- The customer who was signed in, and the order it is about; null: somebody else.
  customer text,
  order_id text collate "C",
  -- What was typed, sealed as one text; null: it was destroyed.
  text_ref text,
  -- When a second look was asked for; null: it was not.
  asked_again_at bigint,
  primary key (seller_id, reference),
  foreign key (seller_id, listing_id) references listings
);
create index listing_reports_of_listing on listing_reports (seller_id, listing_id, entry);
create index listing_reports_of_order on listing_reports (seller_id, order_id) where order_id is not null;

-- Whoever asks what became of a report names no seller: the reference says whose listing it is. The request key makes a repeat known.
create table listing_references (
  reference text collate "C" primary key,
  owner text collate "C" not null,
  request_key bytea not null unique,
  content bytea not null
);
