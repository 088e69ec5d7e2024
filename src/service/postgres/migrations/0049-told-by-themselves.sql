-- When the sellers of whom something was stopped are told by themselves; null: nobody waits to be told.
alter table data_breaches add column tell_at bigint;
create index data_breaches_to_tell on data_breaches (tell_at) where tell_at is not null;

-- Of a slip that a shop reports as its own, whose it is: it counts for them (policy §2). Null: nobody said so, and then it is not known.
alter table incidents add column own_shop text collate "C";

-- When two people closed it: from then on it is counted for how long the notices to customers are kept.
alter table data_breaches add column closed_at bigint;
update data_breaches set closed_at = (
  select max((act->>'at')::bigint) from data_breach_acts as acts
  where acts.breach_id = data_breaches.breach_id and act->>'type' = 'sign_off');
-- Of an order that is erased: in which notices it is.
create index data_breach_notices_places on data_breach_notices using gin (places jsonb_path_ops);

-- Inquiries from before the policy had a section on them keep what held then: the clocks of the laws and of contracts.
update data_breach_acts set act = (act - 'regimes') || '{"rules": {
  "clocks": {
    "gdpr": {"within": 259200000, "counted": "wall", "from": "suspicion", "tells": "regulator", "duty": "data-protection-officer"},
    "jamaica-dpa": {"within": 259200000, "counted": "wall", "from": "suspicion", "tells": "regulator", "duty": "data-protection-officer"},
    "contract": {"within": 86400000, "counted": "wall", "from": "suspicion", "tells": "partner", "duty": "staff-lead"}
  },
  "customersWithin": 259200000, "warnedAt": [0.5, 0.75, 0.9], "replyWithin": 259200000,
  "secrecy": {"alone": 259200000, "longest": 2592000000}
}}' where act->>'type' = 'opened' and not act ? 'rules';
