/**
 * How a table is spread when there is more than one database server.
 *
 * - `seller`: by `seller_id`, all such tables alike, so that what is about one seller is on one server.
 * - `customer`: by `customer`, so that what is about one customer is on one server; nothing of a seller's is joined with it.
 * - `reference`: whole on every server; seldom written, or a look-up that has to come before the seller is known.
 * - `global`: on one server only; nothing of a seller's is joined with it.
 */
export type Spread = 'seller' | 'customer' | 'reference' | 'global';

/** Every table of the schema `public`, and those of `vault` with their schema. A new one is entered here, and the test says what that asks of it. */
export const TABLES: Readonly<Record<string, Spread>> = {
  accesses: 'seller',
  account_links: 'seller',
  appeals: 'seller',
  attestations: 'seller',
  audit_checkpoints: 'global',
  audit_keys: 'global',
  audit_leaves: 'global',
  audit_tiles: 'global',
  audit_tree: 'global',
  case_entries: 'seller',
  cases: 'seller',
  coachings: 'seller',
  conversations: 'seller',
  customer_orders: 'customer',
  decisions: 'seller',
  emergencies: 'seller',
  emergency_acts: 'seller',
  events: 'seller',
  files: 'seller',
  incident_entries: 'global',
  incidents: 'global',
  inspection_requests: 'seller',
  installation: 'reference',
  label_legs: 'seller',
  labels: 'seller',
  link_explanations: 'seller',
  link_identifiers: 'reference',
  message_reasons: 'seller',
  message_reports: 'seller',
  messages: 'seller',
  migrations: 'global',
  notice_mails: 'seller',
  notice_openings: 'seller',
  notices: 'seller',
  order_sellers: 'reference',
  outbox: 'seller',
  payout_releases: 'seller',
  payout_versions: 'seller',
  payouts: 'seller',
  plans: 'seller',
  platform_log: 'reference',
  policies: 'reference',
  policy_proposals: 'reference',
  question_messages: 'seller',
  questions: 'seller',
  quick_replies: 'seller',
  request_limits: 'global',
  retention_progress: 'seller',
  rounds: 'global',
  seller_reports: 'seller',
  sellers: 'seller',
  snapshots: 'seller',
  subject_request_orders: 'customer',
  subject_requests: 'customer',
  texts: 'seller',
  thread_looks: 'seller',
  threads: 'seller',
  'vault.customer_values': 'seller',
  'vault.index_keys': 'reference',
  'vault.keys': 'seller',
  'vault.orders': 'seller',
  'vault.retention_rule': 'reference',
  'vault.ring_versions': 'reference',
  webhook_attempts: 'global',
  webhook_deliveries: 'global',
  webhook_endpoints: 'global',
  webhook_secrets: 'global',
  webhook_told: 'seller',
};

/** Schemas whose tables are all `global`, and none of our statements joins with those of sellers: sign-in. */
export const GLOBAL_SCHEMAS: readonly string[] = ['auth'];
