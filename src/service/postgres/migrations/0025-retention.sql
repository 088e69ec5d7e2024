-- Until when values of customers are kept. What is decided about an order is remembered beside its tombstone, so that the job that
-- destroys what is due finds it by an index; it looks at the ledger again before it does so. Orders from before are all looked at.

alter table vault.orders
  -- When it is to be looked at next, and by which clock: that of the ledger, or of the wall where the ledger knows nothing of it. 0: at once.
  add column look_at bigint not null default 0,
  add column look_clock text not null default 'ledger' check (look_clock in ('ledger', 'wall')),
  -- What was found when it was looked at last; null: not looked at yet.
  add column standing text
    check (standing in ('open', 'in_case', 'settled', 'not_known', 'held_appeal_window', 'held_appeal', 'held_case')),
  -- When its values are due to be destroyed, by the same clock; null: nobody can say yet.
  add column due_at bigint,
  -- What the marketplace asked for with its latest deposit: so long after the order is settled, and by then at the latest.
  add column keep_for bigint,
  add column erase_by bigint,
  -- Why there is a tombstone, and its leaf in the tamper-evident log.
  add column erased_why text check (erased_why in ('settled', 'not_known', 'marketplace', 'customer')),
  add column erasure_leaf uuid;
create index vault_orders_to_look_at on vault.orders (look_clock, look_at, seller_id, order_id)
  where erased_at is null and version > 0;
create index vault_orders_due on vault.orders (look_clock, due_at) where erased_at is null and due_at is not null;

-- How long the policy had values kept when orders were looked at: when it changes, all of them are looked at again.
create table vault.retention_rule (
  one boolean primary key default true check (one),
  shredded_after bigint not null
);

-- How far the events of a seller were followed for its orders that have values.
create table retention_progress (
  seller_id text collate "C" primary key,
  position bigint not null
);
