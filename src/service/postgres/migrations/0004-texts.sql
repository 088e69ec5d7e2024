-- What people write: plans, appeals, questions, notes. The ledger has the reference and the hash; the text lies here, sealed,
-- each with a key of its own, so that it can be made unreadable without touching what was decided.

create table texts (
  seller_id text collate "C" not null,
  ref text not null,
  created_at bigint not null,
  -- Null once the text was destroyed.
  wrapped_key bytea,
  sealed bytea,
  primary key (seller_id, ref),
  check ((wrapped_key is null) = (sealed is null))
);
