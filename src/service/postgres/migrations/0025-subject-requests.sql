-- What customers ask about their own data: a copy, erasure, another address. No value and no name: a customer is the reference that the
-- marketplace gives with each order, and an order its id. By customer, as customer_orders is.

create table subject_requests (
  customer text collate "C" not null,
  -- UUIDv7: in the order of time.
  request_id uuid not null,
  kind text not null check (kind in ('access', 'erasure', 'correction')),
  -- Of one order; null: of all there were when it was asked.
  order_id text collate "C",
  -- The id of the marketplace's key that asked for the customer; null: the customer did.
  asker text,
  -- What the marketplace calls it: the same again is the same request.
  reference text collate "C",
  asked_at bigint not null,
  -- By when it must be answered; with the reason, where that was put off.
  due_at bigint not null,
  extension text check (extension in ('complex', 'many_requests')),
  extended_at bigint,
  status text not null check (status in ('open', 'held', 'done', 'refused', 'withdrawn')),
  ended_at bigint,
  ground text,
  -- Who refused or extended it: the id of a person.
  decided_by text,
  -- How far people were warned already that its time runs: 50, 75, 90 or 100 hundredths of it.
  warned smallint not null default 0,
  -- A copy: the session it may be downloaded in, as a digest, and until when.
  link_session bytea,
  link_until bigint,
  -- A correction: the version of the values before it.
  version_before integer,
  -- An erasure that is done: its statement, word for word, and the entry in the tamper-evident log that holds its hash.
  statement text,
  statement_leaf uuid,
  primary key (customer, request_id)
);
-- Asked again while one is running, it is the same.
create unique index subject_requests_running on subject_requests (customer, kind, coalesce(order_id, ''))
  where status in ('open', 'held');
create unique index subject_requests_reference on subject_requests (customer, reference) where reference is not null;
create index subject_requests_due on subject_requests (due_at, request_id) where status in ('open', 'held');
create index subject_requests_id on subject_requests (request_id);

-- The orders of an erasure, each by itself: what is held back does not hold back the rest.
create table subject_request_orders (
  customer text collate "C" not null,
  request_id uuid not null,
  order_id text collate "C" not null,
  -- Whose order it is: the values of customers lie by seller.
  order_seller text collate "C" not null,
  state text not null check (state in ('waiting', 'held', 'erased')),
  hold text check (hold in ('case_open', 'not_delivered', 'needed_as_evidence')),
  hold_until bigint,
  look_at bigint not null,
  erased_at bigint,
  destroyed_by bigint,
  unreadable_from bigint,
  primary key (customer, request_id, order_id),
  foreign key (customer, request_id) references subject_requests (customer, request_id)
);
create index subject_request_orders_look on subject_request_orders (look_at) where state <> 'erased';
