-- Pictures in conversations, see src/rulebook/messages/pictures/. What was encoded anew lies in the file store under a key of its own, and that
-- key here under the key of the order's conversations: with that one the picture, what was read in it and its description are gone.
create table message_pictures (
  seller_id text collate "C" not null,
  picture_id uuid not null,
  order_id text collate "C" not null,
  about text collate "C" not null,
  sender text not null check (sender in ('seller', 'customer')),
  -- Who uploaded it: a person of the seller, or the reference of the customer.
  uploaded_by text not null,
  uploaded_at bigint not null,
  -- When all of it was in the file store; null: the upload has not ended, or broke off.
  stored_at bigint,
  kind text not null check (kind in ('jpeg', 'png')),
  bytes integer not null,
  width integer not null,
  height integer not null,
  generation integer not null,
  wrapped_key bytea,
  -- Text and codes in it.
  sealed_reading bytea,
  reading text not null check (reading in ('read', 'unsure', 'failed')),
  -- How its sender describes it.
  sealed_description bytea,
  -- A keyed hash, with the key of the conversations.
  digest bytea not null,
  -- With which message it was sent, and as which of its pictures; null: it was not.
  message_id uuid,
  place smallint,
  -- The message went out, and this picture did not.
  withheld boolean not null default false,
  destroyed_at bigint,
  -- When nothing of it lay in the file store any more.
  erased_at bigint,
  primary key (seller_id, picture_id),
  foreign key (seller_id, message_id) references messages
);
create index message_pictures_of_message on message_pictures (seller_id, message_id, place) where message_id is not null;
create index message_pictures_of_order on message_pictures (seller_id, order_id);
create index message_pictures_uploaded on message_pictures (uploaded_by, uploaded_at);
create index message_pictures_drafts on message_pictures (uploaded_at) where message_id is null and destroyed_at is null;
create index message_pictures_to_erase on message_pictures (uploaded_at) where destroyed_at is not null and erased_at is null;

-- How many pictures a message has: of those without any none are looked for.
alter table messages add column pictures smallint not null default 0;
