-- Emergencies: two people of the staff open fields of one order's customer for a short time, see src/rulebook/emergency/. No value is here.

create table emergencies (
  seller_id text collate "C" not null,
  -- UUIDv7: in the order of time.
  emergency_id uuid not null,
  order_id text collate "C" not null,
  requester_id text not null,
  status text not null check (status in ('requested', 'refused', 'withdrawn', 'lapsed', 'open', 'ended', 'reviewed')),
  -- When time alone does something next; null: never.
  due_at bigint,
  primary key (seller_id, emergency_id)
);
create index emergencies_latest on emergencies (emergency_id desc);
create index emergencies_requester on emergencies (requester_id, emergency_id desc);
create index emergencies_due on emergencies (due_at) where due_at is not null;

-- What people and time did with one, in order, never changed.
create table emergency_acts (
  seller_id text collate "C" not null,
  emergency_id uuid not null,
  number integer not null,
  act jsonb not null,
  -- What somebody wrote with it lies among the texts.
  text_ref text,
  primary key (seller_id, emergency_id, number),
  foreign key (seller_id, emergency_id) references emergencies
);
