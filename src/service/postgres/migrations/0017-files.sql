-- Pictures that sellers send along as evidence. What is in them lies sealed in the file store, under the name of the row; the
-- key lies here, sealed, so that a picture is unreadable for good as soon as its key is gone, wherever copies of it are.

create table files (
  seller_id text collate "C" not null,
  -- Also its name in the file store.
  file text not null,
  -- What it is sent along with: an appeal or a plan of an action, or how a link is explained; number: of the action, the link.
  purpose text not null check (purpose in ('appeal', 'plan', 'link')),
  number integer not null,
  -- With which appeal, or which version of the plan or explanation; null while it was not sent.
  answer integer,
  kind text not null check (kind in ('jpeg', 'png')),
  bytes integer not null,
  width integer not null,
  height integer not null,
  -- A keyed hash of the picture: the same one uploaded twice is one file. Empty once it was destroyed.
  digest bytea not null,
  -- By the clock of the wall, as are all the times of this table.
  uploaded_at bigint not null,
  uploaded_by text not null,
  -- When all of it was in the file store; null: the upload broke off.
  stored_at bigint,
  -- Null once the file was removed or destroyed. The name may hold one of a customer.
  wrapped_key bytea,
  sealed_name bytea,
  destroyed_at bigint,
  -- When it was gone from the file store, too.
  erased_at bigint,
  primary key (seller_id, file),
  check ((wrapped_key is null) = (destroyed_at is not null) and (sealed_name is null) = (wrapped_key is null))
);
create index files_of_answer on files (seller_id, purpose, number);
-- What has to be looked after: drafts, what may be over, what is still to be erased.
create index files_kept on files (uploaded_at) where erased_at is null;

-- At which file somebody looked.
alter table case_entries add column file text;
