-- Customers who do not exist, see src/rulebook/canaries/. Which orders are theirs stands here and nowhere else: nothing of a seller's is joined
-- with it, and no event, decision, export or webhook knows of it.

create table canary_campaigns (
  -- UUIDv7: in the order of time.
  campaign_id uuid primary key,
  started_by text not null,
  started_at bigint not null,
  -- Why lies among the texts.
  reason_ref text not null,
  stopped_by text,
  stopped_at bigint
);

-- The shops of a campaign, and until when canaries are planned for each.
create table canary_shops (
  campaign_id uuid not null references canary_campaigns,
  seller text collate "C" not null,
  is_reported boolean not null,
  planned_until bigint not null,
  primary key (campaign_id, seller)
);

create table canaries (
  canary_id uuid primary key,
  campaign_id uuid not null references canary_campaigns,
  seller text collate "C" not null,
  status text not null check (status in ('planned', 'placed', 'watched', 'hit', 'confirmed', 'dismissed', 'over')),
  due_at bigint not null,
  -- What the marketplace places the order with, sealed; gone once it is placed: then it lies in the vault as any customer's.
  made bytea,
  order_id text collate "C" unique,
  -- When the marketplace cancels it; null: it rides on, or its order is not known yet.
  cancel_by bigint,
  settled_at bigint,
  breach_id uuid,
  told_at bigint,
  judged_by text,
  judged_at bigint,
  reason_ref text
);
create index canaries_status on canaries (status, due_at);
create index canaries_seller on canaries (seller);

-- Numbers and addresses, by keyed digest. Never taken away: one that was used once never stands for another.
create table canary_contacts (
  digest bytea primary key,
  kind text not null check (kind in ('mail', 'phone')),
  since bigint not null,
  -- Null: a control that nobody is ever shown.
  canary_id uuid references canaries
);
create index canary_contacts_canary on canary_contacts (canary_id);

-- Somebody called or wrote to one.
create table canary_hits (
  hit_id uuid primary key,
  -- Digest of what names the call or message: the same again is the same hit.
  seen bytea not null unique,
  contact bytea not null references canary_contacts,
  at bigint not null,
  -- Digest of whoever called or wrote.
  sender bytea not null,
  -- What was said, sealed; evidence only.
  said bytea,
  is_weighed boolean not null
);
create index canary_hits_contact on canary_hits (contact);
create index canary_hits_sender on canary_hits (sender);
create index canary_hits_new on canary_hits (hit_id) where not is_weighed;
