-- What the data protection officer watches: how often customers' values are asked for and shown, and to how many orders that belongs.

-- Who ships the order; null: what was asked for was no order, or whoever asked is nobody of a seller.
alter table accesses add column fulfilment text;
create index accesses_at on accesses (at);

-- Orders of a period. They come in about as they are placed, so that a few blocks are read of many, and writing one costs next to nothing.
create index events_placed on events using brin (at) with (autosummarize = on) where type = 'order.placed';
