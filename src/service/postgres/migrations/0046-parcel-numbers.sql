-- A packed parcel is found by the number that stands on it, whoever scans it and whosever it is.
create index parcels_tracking on parcels (tracking) where tracking is not null;
