-- The customer asked for the erasure of the order: its texts are destroyed as soon as nothing holds them, whenever they would be due.

alter table conversations add column erasure_asked boolean not null default false;
