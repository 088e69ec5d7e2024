-- Returns and refunds: what the ledger has been told of them, by the marketplace or by people on our own pages, and what is kept beside it.
-- Nothing of a customer: what somebody says about a return stands in the conversation about it.

-- A return by what is known of it. Written in the transaction that appends its events, whoever told them; of those that began on our pages
-- there is more.
create table returns (
  seller_id text collate "C" not null,
  return_id text collate "C" not null,
  order_id text collate "C" not null,
  -- Null: its order has not been heard of yet.
  fulfilment text check (fulfilment in ('seller', 'dispatched')),
  -- Times of the events: the earliest word of it, and what came then. Of two endings the one that was told first counts.
  requested_at bigint not null,
  reason text,
  sent_at bigint,
  received_at bigint,
  inspected_at bigint,
  inspected_by text check (inspected_by in ('seller', 'kingston')),
  outcome text,
  closed_at bigint,
  closed_why text,
  -- The latest refund of its order since it was requested, and before the next return of it was.
  refunded_at bigint,
  -- Grows by one whenever something becomes known: whoever acts says which one was looked at.
  version integer not null default 1,
  -- Asked for on our pages, at that reading of the clock. Null: the marketplace told it, and looks after its times itself.
  begun_at bigint,
  -- HMAC-SHA-256 of the code that the customer has in place of an address.
  code_digest bytea,
  -- What was found point by point, and where a hub put the goods.
  checks jsonb,
  disposition text check (disposition in ('restock', 'quarantine')),
  -- Who said that it arrived, and who inspected it: people, never customers.
  received_by text,
  inspector text,
  -- That its time is nearly over was told; that it is over was put before staff.
  reminded_for bigint,
  raised_for bigint,
  primary key (seller_id, return_id),
  unique (seller_id, code_digest),
  check ((inspected_at is null) = (outcome is null)),
  check ((closed_at is null) = (closed_why is null))
);
create index returns_listed on returns (seller_id, requested_at desc, return_id);
create index returns_order on returns (seller_id, order_id, requested_at);
-- What a hub and the clock look for, over all sellers: those that somebody still has to do something about.
create index returns_waiting on returns (requested_at, seller_id, return_id)
  where closed_at is null and (inspected_at is null or refunded_at is null);

-- Whoever scans a code does not know whose return it is: the digest says so. The only look-up without a seller.
create table return_codes (
  digest text primary key,
  owner text not null,
  return_id text not null
);

-- Every refund that was told or given, so that never more goes back than was paid.
create table refunds (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  -- Of its event.
  source text not null,
  event_id text not null,
  at bigint not null,
  given_by text not null check (given_by in ('seller', 'platform')),
  -- In minor units of the currency.
  amount bigint not null,
  currency text not null,
  reviewed boolean not null,
  primary key (seller_id, order_id, source, event_id)
);

-- What an order cost, where the marketplace has said so.
create table order_totals (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  amount bigint not null,
  currency text not null,
  primary key (seller_id, order_id)
);

-- What was told before.
insert into order_totals (seller_id, order_id, amount, currency)
select seller_id, body -> 'data' ->> 'orderId',
  round((body -> 'data' -> 'total' ->> 'amount')::numeric * power(10, case
    when body -> 'data' -> 'total' ->> 'currency' in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI',
      'VND', 'VUV', 'XAF', 'XOF', 'XPF') then 0
    when body -> 'data' -> 'total' ->> 'currency' in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') then 3
    when body -> 'data' -> 'total' ->> 'currency' in ('CLF', 'UYW') then 4
    else 2 end))::int8,
  body -> 'data' -> 'total' ->> 'currency'
from events where type = 'order.placed' and body -> 'data' -> 'total' is not null
on conflict (seller_id, order_id) do nothing;

insert into refunds (seller_id, order_id, source, event_id, at, given_by, amount, currency, reviewed)
select seller_id, body -> 'data' ->> 'orderId', source, id, at, body -> 'data' ->> 'by',
  round((body -> 'data' -> 'amount' ->> 'amount')::numeric * power(10, case
    when body -> 'data' -> 'amount' ->> 'currency' in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI',
      'VND', 'VUV', 'XAF', 'XOF', 'XPF') then 0
    when body -> 'data' -> 'amount' ->> 'currency' in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') then 3
    when body -> 'data' -> 'amount' ->> 'currency' in ('CLF', 'UYW') then 4
    else 2 end))::int8,
  body -> 'data' -> 'amount' ->> 'currency', (body -> 'data' ->> 'reviewed')::boolean
from events where type = 'refund.issued';

insert into returns (seller_id, return_id, order_id, fulfilment, requested_at, reason, received_at, inspected_at, inspected_by, outcome)
select told.seller_id, told.return_id, (array_agg(told.order_id order by told.position))[1], max(placed.fulfilment), min(told.at),
  (array_agg(told.reason order by told.position) filter (where told.type = 'return.requested'))[1],
  min(told.at) filter (where told.type = 'return.received'),
  (array_agg(told.at order by told.position) filter (where told.type = 'return.inspected'))[1],
  (array_agg(told.inspected_by order by told.position) filter (where told.type = 'return.inspected'))[1],
  (array_agg(told.outcome order by told.position) filter (where told.type = 'return.inspected'))[1]
from (
  select seller_id, position, type, at, body -> 'data' ->> 'returnId' as return_id, body -> 'data' ->> 'orderId' as order_id,
    body -> 'data' ->> 'reason' as reason, body -> 'data' ->> 'by' as inspected_by, body -> 'data' ->> 'outcome' as outcome
  from events where type in ('return.requested', 'return.received', 'return.inspected')) as told
left join (
  select seller_id, body -> 'data' ->> 'orderId' as order_id, body -> 'data' ->> 'fulfilment' as fulfilment
  from events where type = 'order.placed') as placed on placed.seller_id = told.seller_id and placed.order_id = told.order_id
group by told.seller_id, told.return_id;

update returns set refunded_at = latest.at
from (
  select mine.seller_id, mine.return_id, max(refunds.at) as at
  from returns as mine
  join refunds on refunds.seller_id = mine.seller_id and refunds.order_id = mine.order_id and refunds.at >= mine.requested_at
  where not exists (
    select 1 from returns as later
    where later.seller_id = mine.seller_id and later.order_id = mine.order_id
      and later.requested_at > mine.requested_at and later.requested_at <= refunds.at)
  group by mine.seller_id, mine.return_id) as latest
where returns.seller_id = latest.seller_id and returns.return_id = latest.return_id;
