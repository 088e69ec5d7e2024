-- Which orders are whose, and customers' sign-in. A customer is the reference that the marketplace gives with each order, and nothing
-- else is kept of them here.

-- By customer, on a server of their own where there are several: two orders of one customer are joined nowhere else. Written in the
-- transaction that appends the order.
create table customer_orders (
  customer text collate "C" not null,
  order_id text collate "C" not null,
  seller_id text collate "C" not null,
  placed_at bigint not null,
  fulfilment text not null,
  primary key (customer, order_id)
);
create index customer_orders_placed on customer_orders (customer, placed_at, order_id);

-- Those that were placed before.
insert into customer_orders (customer, order_id, seller_id, placed_at, fulfilment)
select body -> 'data' ->> 'customer', body -> 'data' ->> 'orderId', seller_id, at, body -> 'data' ->> 'fulfilment'
from events where type = 'order.placed'
on conflict (customer, order_id) do nothing;

-- Who asked about one order: for the customer whose it is.
create index accesses_order on accesses (seller_id, order_id, access_id);

-- Customers who came from the marketplace. Of the token the digest alone; of the address the network alone.
create table auth.customer_sessions (
  token bytea primary key,
  customer text not null,
  network text not null,
  arrived_at bigint not null,
  last_seen_at bigint not null
);
create index customer_sessions_arrived on auth.customer_sessions (arrived_at);

-- Links that were followed: each is good once. Digests; kept until the link would have run out anyway.
create table auth.customer_links (
  link bytea primary key,
  expires_at bigint not null
);
create index customer_links_expire on auth.customer_links (expires_at);
