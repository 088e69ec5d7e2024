-- Mail of conversations, see src/rulebook/relay/: what customers are written to, and the addresses by which they answer.

-- An address that stands for the customer of an order in one conversation. It is made again from the secret of the installation when mail
-- goes out; who reads these tables learns none.
create table relay_aliases (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  -- Of which conversation, as in threads.
  about text collate "C" not null,
  -- From 1; the next one when the conversation has closed and is open again.
  number integer not null check (number >= 1),
  -- HMAC-SHA-256 of what stands before the @.
  digest bytea not null,
  made_at bigint not null,
  -- When the conversation was found closed; it takes nothing any more from then on.
  ended_at bigint,
  primary key (seller_id, order_id, about, number),
  unique (seller_id, digest)
);
create index relay_aliases_live on relay_aliases (seller_id, order_id) where ended_at is null;

-- Whoever writes to an address does not say whose order it is about: the digest does.
create table alias_sellers (
  digest bytea primary key,
  owner text collate "C" not null
);

-- Mails to customers: those that wait, and what became of the others. No address, nothing that was said.
create table relay_mails (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  about text collate "C" not null,
  -- `m…`: of what the seller wrote; `a…`: an answer to what the customer sent, by the id of that message.
  mail text collate "C" not null,
  bucket smallint not null,
  -- Of an answer: what became of the message, what was found in it, and how many files were left out.
  answered text,
  why text,
  kinds text[] not null default '{}',
  files integer not null default 0,
  -- Of the seller's messages: those after the one place, up to the other; null: nobody has begun to send it.
  after_place bigint,
  to_place bigint,
  -- `dropped`: there was nothing to say any more, or nobody to say it to.
  status text not null check (status in ('queued', 'sent', 'refused', 'failed', 'dropped')),
  attempts integer not null default 0,
  created_at bigint not null,
  due_at bigint not null,
  leased_until bigint,
  settled_at bigint,
  -- What the mail server answered.
  code text,
  primary key (seller_id, order_id, about, mail)
);
create index relay_mails_due on relay_mails (bucket, due_at) where status = 'queued';
-- A conversation gathers in one mail; what is being sent takes nothing in any more.
create unique index relay_mails_gathering on relay_mails (seller_id, order_id, about)
  where status = 'queued' and attempts = 0 and answered is null;

-- Customers who do not want the mails of their conversations.
create table customer_mail (
  customer text collate "C" primary key,
  off_at bigint not null
);

-- Whose an order is, for mail to them.
create index customer_orders_order on customer_orders (order_id);
