-- The tables after all migrations. Made by: node scripts/generate.mjs schema

create schema auth;
create schema vault;

create table auth.account (
  id text not null,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamp with time zone,
  "refreshTokenExpiresAt" timestamp with time zone,
  scope text,
  password text,
  "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
  "updatedAt" timestamp with time zone not null,
  constraint account_pkey PRIMARY KEY (id),
  constraint "account_providerId_accountId_key" UNIQUE ("providerId", "accountId"),
  constraint "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE
);
CREATE INDEX "account_userId_idx" ON auth.account USING btree ("userId");

create table auth.api_keys (
  id text not null,
  kind text not null,
  name text not null,
  prefix text not null,
  hash bytea not null,
  scopes text[] not null,
  created_by text not null,
  created_at bigint not null,
  expires_at bigint,
  revoked_at bigint,
  last_used_at bigint,
  carrier text,
  leg text,
  constraint api_keys_pkey PRIMARY KEY (id),
  constraint api_keys_hash_key UNIQUE (hash),
  constraint api_keys_check CHECK (((carrier IS NULL) = (leg IS NULL)))
);

create table auth.bouncing_addresses (
  person_id text not null,
  since bigint not null,
  code text not null,
  constraint bouncing_addresses_pkey PRIMARY KEY (person_id),
  constraint bouncing_addresses_person_id_fkey FOREIGN KEY (person_id) REFERENCES auth."user"(id) ON DELETE CASCADE
);

create table auth.customer_links (
  link bytea not null,
  expires_at bigint not null,
  constraint customer_links_pkey PRIMARY KEY (link)
);
CREATE INDEX customer_links_expire ON auth.customer_links USING btree (expires_at);

create table auth.customer_sessions (
  token bytea not null,
  customer text not null,
  network text not null,
  arrived_at bigint not null,
  last_seen_at bigint not null,
  constraint customer_sessions_pkey PRIMARY KEY (token)
);
CREATE INDEX customer_sessions_arrived ON auth.customer_sessions USING btree (arrived_at);

create table auth.driver_passes (
  id text not null,
  key_id text not null,
  carrier text not null,
  leg text not null,
  driver text not null,
  link_hash bytea not null,
  session_hash bytea,
  created_at bigint not null,
  link_until bigint not null,
  until bigint not null,
  opened_at bigint,
  ended_at bigint,
  constraint driver_passes_pkey PRIMARY KEY (id),
  constraint driver_passes_link_hash_key UNIQUE (link_hash),
  constraint driver_passes_session_hash_key UNIQUE (session_hash)
);
CREATE INDEX driver_passes_until ON auth.driver_passes USING btree (until);

create table auth.invitations (
  id text not null,
  email text not null,
  role text not null,
  seller_id text,
  token_hash bytea not null,
  created_by text not null,
  created_at bigint not null,
  expires_at bigint not null,
  accepted_at bigint,
  withdrawn_at bigint,
  constraint invitations_pkey PRIMARY KEY (id),
  constraint invitations_token_hash_key UNIQUE (token_hash),
  constraint invitations_email_check CHECK ((email = lower(email)))
);

create table auth.mail_preferences (
  person_id text not null,
  switched_off text[] not null,
  constraint mail_preferences_pkey PRIMARY KEY (person_id),
  constraint mail_preferences_person_id_fkey FOREIGN KEY (person_id) REFERENCES auth."user"(id) ON DELETE CASCADE
);

create table auth.passkey (
  id text not null,
  name text,
  "publicKey" text not null,
  "userId" text not null,
  "credentialID" text not null,
  counter bigint not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  transports text,
  "createdAt" timestamp with time zone,
  aaguid text,
  constraint passkey_pkey PRIMARY KEY (id),
  constraint "passkey_credentialID_key" UNIQUE ("credentialID"),
  constraint "passkey_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE
);
CREATE INDEX "passkey_credentialID_idx" ON auth.passkey USING btree ("credentialID");
CREATE INDEX "passkey_userId_idx" ON auth.passkey USING btree ("userId");

create table auth.recoveries (
  id text not null,
  person_id text not null,
  asked_at bigint not null,
  due_at bigint,
  cancel_hash bytea not null,
  finish_hash bytea,
  second_step_due boolean default false not null,
  constraint recoveries_pkey PRIMARY KEY (id),
  constraint recoveries_cancel_hash_key UNIQUE (cancel_hash),
  constraint recoveries_finish_hash_key UNIQUE (finish_hash),
  constraint recoveries_person_id_fkey FOREIGN KEY (person_id) REFERENCES auth."user"(id) ON DELETE CASCADE
);
CREATE INDEX recoveries_asked ON auth.recoveries USING btree (asked_at DESC, id DESC);
CREATE INDEX recoveries_due ON auth.recoveries USING btree (due_at) WHERE (due_at IS NOT NULL);
CREATE UNIQUE INDEX recoveries_open ON auth.recoveries USING btree (person_id) WHERE (due_at IS NOT NULL);
CREATE INDEX recoveries_second_step ON auth.recoveries USING btree (person_id) WHERE second_step_due;

create table auth.recovery_acts (
  recovery_id text not null,
  number integer not null,
  act jsonb not null,
  reason bytea,
  constraint recovery_acts_pkey PRIMARY KEY (recovery_id, number)
);

create table auth.recovery_mails (
  recovery_id text not null,
  kind text not null,
  status text default 'queued'::text not null,
  attempts integer default 0 not null,
  created_at bigint not null,
  due_at bigint not null,
  leased_until bigint,
  code text,
  constraint recovery_mails_pkey PRIMARY KEY (recovery_id, kind),
  constraint recovery_mails_kind_check CHECK ((kind = ANY (ARRAY['asked'::text, 'link-sent'::text, 'completed'::text, 'cancelled'::text, 'refused'::text, 'lapsed'::text]))),
  constraint recovery_mails_status_check CHECK ((status = ANY (ARRAY['queued'::text, 'sent'::text, 'failed'::text]))),
  constraint recovery_mails_recovery_id_fkey FOREIGN KEY (recovery_id) REFERENCES auth.recoveries(id) ON DELETE CASCADE
);
CREATE INDEX recovery_mails_due ON auth.recovery_mails USING btree (due_at) WHERE (status = 'queued'::text);

create table auth.session (
  id text not null,
  "expiresAt" timestamp with time zone not null,
  token text not null,
  "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
  "updatedAt" timestamp with time zone not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null,
  "provedAt" timestamp with time zone,
  "provedBy" text,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_token_key UNIQUE (token),
  constraint "session_provedBy_check" CHECK (("provedBy" = ANY (ARRAY['passkey'::text, 'code'::text, 'recovery-code'::text, 'password'::text]))),
  constraint "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE
);
CREATE INDEX "session_userId_idx" ON auth.session USING btree ("userId");

create table auth.sign_in_limits (
  key character varying(255) not null,
  points integer default 0 not null,
  expire bigint,
  constraint sign_in_limits_pkey PRIMARY KEY (key)
);
CREATE INDEX sign_in_limits_expire_idx ON auth.sign_in_limits USING btree (expire);

create table auth."twoFactor" (
  id text not null,
  secret text not null,
  "backupCodes" text not null,
  "userId" text not null,
  verified boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamp with time zone,
  constraint "twoFactor_pkey" PRIMARY KEY (id),
  constraint "twoFactor_userId_key" UNIQUE ("userId"),
  constraint "twoFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE
);
CREATE INDEX "twoFactor_secret_idx" ON auth."twoFactor" USING btree (secret);
CREATE INDEX "twoFactor_userId_idx" ON auth."twoFactor" USING btree ("userId");

create table auth."user" (
  id text not null,
  name text not null,
  email text not null,
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
  "updatedAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
  "twoFactorEnabled" boolean,
  role text not null,
  "sellerId" text,
  constraint user_pkey PRIMARY KEY (id),
  constraint user_email_key UNIQUE (email),
  constraint user_check CHECK (((role = ANY (ARRAY['seller-owner'::text, 'seller-member'::text])) = ("sellerId" IS NOT NULL))),
  constraint user_email_check CHECK ((email = lower(email)))
);

create table auth.verification (
  id text not null,
  identifier text not null,
  value text not null,
  "expiresAt" timestamp with time zone not null,
  "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
  "updatedAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
  constraint verification_pkey PRIMARY KEY (id)
);
CREATE INDEX verification_identifier_idx ON auth.verification USING btree (identifier);

create table public.access_alarms (
  seller_id text collate "C" not null,
  alarm_id uuid not null,
  person_id text not null,
  whose text not null,
  access_id uuid not null,
  at bigint not null,
  level text not null,
  finding jsonb not null,
  until bigint,
  to_case boolean not null,
  asked_at bigint,
  asked_because text,
  lifted_at bigint,
  lifted_by text,
  lifted_because text,
  constraint access_alarms_pkey PRIMARY KEY (seller_id, alarm_id),
  constraint access_alarms_level_check CHECK ((level = ANY (ARRAY['friction'::text, 'block'::text]))),
  constraint access_alarms_whose_check CHECK ((whose = ANY (ARRAY['person'::text, 'shop'::text])))
);
CREATE INDEX access_alarms_at ON public.access_alarms USING btree (alarm_id);

create table public.access_watches (
  seller_id text collate "C" not null,
  subject text collate "C" not null,
  watched json not null,
  constraint access_watches_pkey PRIMARY KEY (seller_id, subject)
) with (fillfactor=50);

create table public.accesses (
  seller_id text collate "C" not null,
  access_id uuid not null,
  order_id text collate "C" not null,
  person_id text not null,
  role text not null,
  purpose text not null,
  at bigint not null,
  verdicts jsonb not null,
  shown smallint not null,
  leaf_id uuid not null,
  fulfilment text,
  cleared boolean default false not null,
  place smallint,
  constraint accesses_pkey PRIMARY KEY (seller_id, access_id)
);
CREATE INDEX accesses_at ON public.accesses USING btree (at);
CREATE INDEX accesses_carriers ON public.accesses USING btree (person_id, access_id DESC) WHERE (role = ANY (ARRAY['carrier'::text, 'driver'::text]));
CREATE INDEX accesses_order ON public.accesses USING btree (seller_id, order_id, access_id);
CREATE INDEX accesses_person ON public.accesses USING btree (seller_id, person_id, at DESC) WHERE (shown > 0);
CREATE INDEX accesses_shown ON public.accesses USING btree (seller_id, at) WHERE (shown > 0);

create table public.account_links (
  seller_id text collate "C" not null,
  number integer not null,
  other_seller text collate "C" not null,
  signals text[] not null,
  strength double precision not null,
  weighed jsonb,
  raised boolean not null,
  linked_at bigint not null,
  outcome text,
  ended_at bigint,
  constraint account_links_pkey PRIMARY KEY (seller_id, number),
  constraint account_links_seller_id_other_seller_signals_key UNIQUE (seller_id, other_seller, signals),
  constraint account_links_check CHECK (((outcome IS NULL) = (ended_at IS NULL))),
  constraint account_links_outcome_check CHECK ((outcome = ANY (ARRAY['confirmed'::text, 'unrelated'::text])))
);

create table public.alias_sellers (
  digest bytea not null,
  owner text collate "C" not null,
  constraint alias_sellers_pkey PRIMARY KEY (digest)
);

create table public.appeals (
  seller_id text collate "C" not null,
  action_number integer not null,
  number integer not null,
  state text not null,
  items jsonb not null,
  evidence jsonb not null,
  filed_at bigint not null,
  filed_by text not null,
  due_at bigint not null,
  text_ref text,
  barred jsonb not null,
  ended_at bigint,
  outcome text,
  answers jsonb,
  decided_by text,
  reasons_ref text,
  told_by text,
  told_position bigint,
  decision_told_by text,
  constraint appeals_pkey PRIMARY KEY (seller_id, action_number, number),
  constraint appeals_answered CHECK (((state <> 'decided'::text) OR (decision_told_by IS NOT NULL) OR ((answers IS NOT NULL) AND (decided_by IS NOT NULL) AND (reasons_ref IS NOT NULL)))),
  constraint appeals_check CHECK (((state = 'open'::text) = (ended_at IS NULL))),
  constraint appeals_outcome CHECK (((state = 'decided'::text) = (outcome IS NOT NULL))),
  constraint appeals_outcome_check CHECK ((outcome = ANY (ARRAY['upheld'::text, 'overturned'::text, 'reduced'::text]))),
  constraint appeals_state_check CHECK ((state = ANY (ARRAY['open'::text, 'decided'::text, 'withdrawn'::text]))),
  constraint appeals_told CHECK (((told_by IS NULL) = (told_position IS NULL))),
  constraint appeals_words CHECK (((text_ref IS NOT NULL) OR (told_by IS NOT NULL)))
);
CREATE INDEX appeals_due ON public.appeals USING btree (state, due_at, seller_id, action_number, number);
CREATE UNIQUE INDEX appeals_of_event ON public.appeals USING btree (seller_id, told_position) WHERE (told_position IS NOT NULL);
CREATE UNIQUE INDEX appeals_one_open ON public.appeals USING btree (seller_id, action_number) WHERE (state = 'open'::text);

create table public.attestations (
  seller_id text collate "C" not null,
  person_id text not null,
  version text not null,
  day integer not null,
  at bigint not null,
  leaf_id uuid not null,
  constraint attestations_pkey PRIMARY KEY (seller_id, person_id, version, day)
);

create table public.audit_checkpoints (
  size bigint not null,
  signed_at bigint not null,
  note text not null,
  constraint audit_checkpoints_pkey PRIMARY KEY (size)
);

create table public.audit_keys (
  verifier text not null,
  added_at bigint not null,
  since bigint not null,
  constraint audit_keys_pkey PRIMARY KEY (verifier)
);

create table public.audit_leaves (
  leaf_id uuid not null,
  body text not null,
  recorded_at bigint not null,
  "position" bigint,
  constraint audit_leaves_pkey PRIMARY KEY (leaf_id),
  constraint audit_leaves_position_key UNIQUE ("position")
);
CREATE INDEX audit_leaves_waiting ON public.audit_leaves USING btree (recorded_at, leaf_id) WHERE ("position" IS NULL);

create table public.audit_tiles (
  level smallint not null,
  number bigint not null,
  hashes bytea storage external not null,
  constraint audit_tiles_pkey PRIMARY KEY (level, number)
);

create table public.audit_tree (
  one boolean default true not null,
  size bigint default 0 not null,
  sequencer text,
  leased_until bigint,
  constraint audit_tree_pkey PRIMARY KEY (one),
  constraint audit_tree_one_check CHECK (one)
);

create table public.canaries (
  canary_id uuid not null,
  campaign_id uuid not null,
  seller text collate "C" not null,
  status text not null,
  due_at bigint not null,
  made bytea,
  order_id text collate "C",
  cancel_by bigint,
  settled_at bigint,
  breach_id uuid,
  told_at bigint,
  judged_by text,
  judged_at bigint,
  reason_ref text,
  constraint canaries_pkey PRIMARY KEY (canary_id),
  constraint canaries_order_id_key UNIQUE (order_id),
  constraint canaries_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'placed'::text, 'watched'::text, 'hit'::text, 'confirmed'::text, 'dismissed'::text, 'over'::text]))),
  constraint canaries_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES public.canary_campaigns(campaign_id)
);
CREATE INDEX canaries_seller ON public.canaries USING btree (seller);
CREATE INDEX canaries_status ON public.canaries USING btree (status, due_at);

create table public.canary_campaigns (
  campaign_id uuid not null,
  started_by text not null,
  started_at bigint not null,
  reason_ref text not null,
  stopped_by text,
  stopped_at bigint,
  constraint canary_campaigns_pkey PRIMARY KEY (campaign_id)
);

create table public.canary_contacts (
  digest bytea not null,
  kind text not null,
  since bigint not null,
  canary_id uuid,
  constraint canary_contacts_pkey PRIMARY KEY (digest),
  constraint canary_contacts_kind_check CHECK ((kind = ANY (ARRAY['mail'::text, 'phone'::text]))),
  constraint canary_contacts_canary_id_fkey FOREIGN KEY (canary_id) REFERENCES public.canaries(canary_id)
);
CREATE INDEX canary_contacts_canary ON public.canary_contacts USING btree (canary_id);

create table public.canary_hits (
  hit_id uuid not null,
  seen bytea not null,
  contact bytea not null,
  at bigint not null,
  sender bytea not null,
  said bytea,
  is_weighed boolean not null,
  constraint canary_hits_pkey PRIMARY KEY (hit_id),
  constraint canary_hits_seen_key UNIQUE (seen),
  constraint canary_hits_contact_fkey FOREIGN KEY (contact) REFERENCES public.canary_contacts(digest)
);
CREATE INDEX canary_hits_contact ON public.canary_hits USING btree (contact);
CREATE INDEX canary_hits_new ON public.canary_hits USING btree (hit_id) WHERE (NOT is_weighed);
CREATE INDEX canary_hits_sender ON public.canary_hits USING btree (sender);

create table public.canary_shops (
  campaign_id uuid not null,
  seller text collate "C" not null,
  is_reported boolean not null,
  planned_until bigint not null,
  constraint canary_shops_pkey PRIMARY KEY (campaign_id, seller),
  constraint canary_shops_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES public.canary_campaigns(campaign_id)
);

create table public.case_entries (
  seller_id text collate "C" not null,
  action_number integer not null,
  kind text not null,
  origin text collate "C" not null,
  number integer not null,
  entry text not null,
  at bigint not null,
  person text,
  recipient text,
  decision text,
  text_ref text,
  file text,
  constraint case_entries_pkey PRIMARY KEY (seller_id, action_number, kind, origin, number)
);

create table public.cases (
  seller_id text collate "C" not null,
  action_number integer not null,
  kind text not null,
  origin text collate "C" not null,
  violation text,
  category text,
  harm text not null,
  status text default 'open'::text not null,
  opened_at bigint not null,
  due bigint not null,
  urgent_at bigint not null,
  claimed_by text,
  claimed_at bigint,
  approved_by text[] default '{}'::text[] not null,
  not_for text[] default '{}'::text[] not null,
  outcome text,
  template text,
  reason_ref text,
  closed_by text,
  closed_at bigint,
  constraint cases_pkey PRIMARY KEY (seller_id, action_number, kind, origin),
  constraint cases_check CHECK (((status = 'claimed'::text) = (claimed_by IS NOT NULL))),
  constraint cases_check1 CHECK (((status = 'closed'::text) = (outcome IS NOT NULL))),
  constraint cases_status_check CHECK ((status = ANY (ARRAY['open'::text, 'claimed'::text, 'closed'::text])))
);
CREATE INDEX cases_closed ON public.cases USING btree (closed_at, seller_id, action_number, kind, origin) WHERE (status = 'closed'::text);
CREATE INDEX cases_queue ON public.cases USING btree (urgent_at, seller_id, action_number, kind, origin) WHERE (status <> 'closed'::text);
CREATE INDEX cases_similar ON public.cases USING btree (kind, violation, closed_at DESC) WHERE (status = 'closed'::text);

create table public.coachings (
  seller_id text collate "C" not null,
  message_id uuid not null,
  order_id text collate "C" not null,
  about text collate "C" not null,
  sender text not null,
  kinds text[] not null,
  digest bytea not null,
  at bigint not null,
  constraint coachings_pkey PRIMARY KEY (seller_id, message_id),
  constraint coachings_sender_check CHECK ((sender = ANY (ARRAY['seller'::text, 'customer'::text])))
);
CREATE INDEX coachings_of_order ON public.coachings USING btree (seller_id, order_id, sender);

create table public.consignment_boxes (
  seller_id text collate "C" not null,
  consignment_id text collate "C" not null,
  box integer not null,
  code text not null,
  declared jsonb not null,
  counted jsonb,
  arrived_at bigint,
  counted_at bigint,
  constraint consignment_boxes_pkey PRIMARY KEY (seller_id, consignment_id, box),
  constraint consignment_boxes_seller_id_code_key UNIQUE (seller_id, code),
  constraint consignment_boxes_box_check CHECK ((box >= 1)),
  constraint consignment_boxes_seller_id_consignment_id_fkey FOREIGN KEY (seller_id, consignment_id) REFERENCES public.consignments(seller_id, consignment_id)
);

create table public.consignments (
  seller_id text collate "C" not null,
  consignment_id text collate "C" not null,
  hub text not null,
  state text not null,
  planned_at bigint not null,
  planned_by text not null,
  sent_at bigint,
  arrived_at bigint,
  ended_at bigint,
  constraint consignments_pkey PRIMARY KEY (seller_id, consignment_id),
  constraint consignments_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'sent'::text, 'receiving'::text, 'received'::text, 'closed'::text, 'cancelled'::text])))
);
CREATE INDEX consignments_expected ON public.consignments USING btree (hub, planned_at, seller_id, consignment_id) WHERE (state = ANY (ARRAY['planned'::text, 'sent'::text, 'receiving'::text]));
CREATE INDEX consignments_newest ON public.consignments USING btree (seller_id, planned_at DESC, consignment_id);

create table public.conversations (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  begun boolean default false not null,
  generation integer default 1 not null,
  reopened_at bigint,
  closed boolean default false not null,
  destroyed_at bigint,
  written integer default 0 not null,
  look_at bigint default 0 not null,
  erasure_asked boolean default false not null,
  constraint conversations_pkey PRIMARY KEY (seller_id, order_id)
);
CREATE INDEX conversations_to_look_at ON public.conversations USING btree (look_at, seller_id, order_id) WHERE (begun AND (destroyed_at IS NULL));

create table public.custody (
  seller_id text collate "C" not null,
  command_id uuid not null,
  number bigint not null,
  kind text not null,
  at bigint not null,
  done_at bigint not null,
  person_id text not null,
  hub text not null,
  order_id text collate "C",
  consignment_id text collate "C",
  box integer,
  listing_id text collate "C",
  quantity integer,
  place text,
  carrier text,
  asked text not null,
  refused jsonb,
  lot bigint,
  return_id text collate "C",
  ground text,
  constraint custody_pkey PRIMARY KEY (seller_id, command_id),
  constraint custody_seller_id_number_key UNIQUE (seller_id, number)
);
CREATE INDEX custody_of_consignment ON public.custody USING btree (seller_id, consignment_id, number) WHERE (consignment_id IS NOT NULL);
CREATE INDEX custody_of_lot ON public.custody USING btree (seller_id, lot, number) WHERE (lot IS NOT NULL);
CREATE INDEX custody_of_order ON public.custody USING btree (seller_id, order_id, number) WHERE (order_id IS NOT NULL);

create table public.customer_disputes (
  customer text collate "C" not null,
  dispute_id text collate "C" not null,
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  outcome text,
  ended_at bigint,
  constraint customer_disputes_pkey PRIMARY KEY (customer, dispute_id)
);

create table public.customer_mail (
  customer text collate "C" not null,
  off_at bigint not null,
  constraint customer_mail_pkey PRIMARY KEY (customer)
);

create table public.customer_orders (
  customer text collate "C" not null,
  order_id text collate "C" not null,
  seller_id text collate "C" not null,
  placed_at bigint not null,
  fulfilment text not null,
  constraint customer_orders_pkey PRIMARY KEY (customer, order_id)
);
CREATE INDEX customer_orders_order ON public.customer_orders USING btree (order_id);
CREATE INDEX customer_orders_placed ON public.customer_orders USING btree (customer, placed_at, order_id);

create table public.data_breach_acts (
  breach_id uuid not null,
  number integer not null,
  act jsonb not null,
  text_ref text,
  constraint data_breach_acts_pkey PRIMARY KEY (breach_id, number),
  constraint data_breach_acts_breach_id_fkey FOREIGN KEY (breach_id) REFERENCES public.data_breaches(breach_id)
);

create table public.data_breach_clocks (
  breach_id uuid not null,
  regime text not null,
  due_at bigint not null,
  next_at bigint,
  warned smallint not null,
  constraint data_breach_clocks_pkey PRIMARY KEY (breach_id, regime),
  constraint data_breach_clocks_breach_id_fkey FOREIGN KEY (breach_id) REFERENCES public.data_breaches(breach_id)
);
CREATE INDEX data_breach_clocks_next ON public.data_breach_clocks USING btree (next_at) WHERE (next_at IS NOT NULL);

create table public.data_breach_notices (
  breach_id uuid not null,
  customer text collate "C" not null,
  act_number integer not null,
  places jsonb not null,
  fields text[] not null,
  mail_id uuid default gen_random_uuid() not null,
  state text not null,
  queued_at bigint not null,
  due_at bigint not null,
  attempts integer not null,
  leased_until bigint,
  code text,
  settled_at bigint,
  constraint data_breach_notices_pkey PRIMARY KEY (breach_id, customer),
  constraint data_breach_notices_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'sent'::text, 'failed'::text, 'no_address'::text]))),
  constraint data_breach_notices_breach_id_fkey FOREIGN KEY (breach_id) REFERENCES public.data_breaches(breach_id)
);
CREATE INDEX data_breach_notices_due ON public.data_breach_notices USING btree (due_at, breach_id, customer) WHERE (state = 'queued'::text);
CREATE INDEX data_breach_notices_own ON public.data_breach_notices USING btree (customer, breach_id);
CREATE INDEX data_breach_notices_places ON public.data_breach_notices USING gin (places jsonb_path_ops);

create table public.data_breach_sellers (
  seller_id text collate "C" not null,
  breach_id uuid not null,
  constraint data_breach_sellers_pkey PRIMARY KEY (seller_id, breach_id)
);

create table public.data_breach_warnings (
  breach_id uuid not null,
  regime text not null,
  hundredths smallint not null,
  person_id text not null,
  due_at bigint not null,
  queued_at bigint not null,
  attempts integer default 0 not null,
  settled_at bigint,
  constraint data_breach_warnings_pkey PRIMARY KEY (breach_id, regime, hundredths, person_id),
  constraint data_breach_warnings_breach_id_fkey FOREIGN KEY (breach_id) REFERENCES public.data_breaches(breach_id)
);
CREATE INDEX data_breach_warnings_due ON public.data_breach_warnings USING btree (due_at) WHERE (settled_at IS NULL);

create table public.data_breaches (
  breach_id uuid not null,
  status text not null,
  due_at bigint,
  is_sending boolean default false not null,
  tell_at bigint,
  closed_at bigint,
  constraint data_breaches_pkey PRIMARY KEY (breach_id),
  constraint data_breaches_status_check CHECK ((status = ANY (ARRAY['suspected'::text, 'contained'::text, 'assessed'::text, 'closing'::text, 'closed'::text])))
);
CREATE INDEX data_breaches_closed ON public.data_breaches USING btree (breach_id) WHERE (status = 'closed'::text);
CREATE INDEX data_breaches_running ON public.data_breaches USING btree (COALESCE(due_at, '9007199254740991'::bigint), breach_id) WHERE (status <> 'closed'::text);
CREATE INDEX data_breaches_sending ON public.data_breaches USING btree (breach_id) WHERE is_sending;
CREATE INDEX data_breaches_to_tell ON public.data_breaches USING btree (tell_at) WHERE (tell_at IS NOT NULL);

create table public.decisions (
  seller_id text collate "C" not null,
  sequence integer not null,
  at bigint not null,
  action_number integer not null,
  decision text not null,
  line text not null,
  trace jsonb not null,
  "position" bigint not null,
  platform_version bigint not null,
  constraint decisions_pkey PRIMARY KEY (seller_id, sequence)
);
CREATE INDEX decisions_action ON public.decisions USING btree (seller_id, action_number, sequence);
CREATE INDEX decisions_at ON public.decisions USING btree (at, seller_id, action_number, sequence);
CREATE INDEX decisions_seller_at ON public.decisions USING btree (seller_id, at, sequence);

create table public.dispute_entries (
  seller_id text collate "C" not null,
  dispute_id text collate "C" not null,
  number integer not null,
  at bigint not null,
  move text not null,
  by_side text not null,
  person_id text,
  outcome text,
  reasons text[] default '{}'::text[] not null,
  text_ref text,
  shown_ref text,
  verdict text,
  constraint dispute_entries_pkey PRIMARY KEY (seller_id, dispute_id, number),
  constraint dispute_entries_by_side_check CHECK ((by_side = ANY (ARRAY['customer'::text, 'seller'::text, 'staff'::text]))),
  constraint dispute_entries_move_check CHECK ((move = ANY (ARRAY['open'::text, 'accept'::text, 'state'::text, 'withdraw'::text, 'resolve'::text, 'ask_again'::text, 'review'::text]))),
  constraint dispute_entries_verdict_check CHECK ((verdict = ANY (ARRAY['deliver'::text, 'mask'::text, 'hold'::text, 'block'::text]))),
  constraint dispute_entries_seller_id_dispute_id_fkey FOREIGN KEY (seller_id, dispute_id) REFERENCES public.disputes(seller_id, dispute_id)
);

create table public.dispute_looks (
  seller_id text collate "C" not null,
  dispute_id text collate "C" not null,
  text_ref text not null,
  person_id text not null,
  at bigint not null,
  constraint dispute_looks_pkey PRIMARY KEY (seller_id, dispute_id, text_ref),
  constraint dispute_looks_seller_id_dispute_id_fkey FOREIGN KEY (seller_id, dispute_id) REFERENCES public.disputes(seller_id, dispute_id)
);

create table public.disputes (
  seller_id text collate "C" not null,
  dispute_id text collate "C" not null,
  order_id text collate "C" not null,
  customer text,
  reason text,
  opened_at bigint,
  outcome text,
  ended_at bigint,
  reviewed_at bigint,
  state jsonb,
  version integer default 0 not null,
  due_at bigint,
  words_until bigint,
  constraint disputes_pkey PRIMARY KEY (seller_id, dispute_id)
);
CREATE INDEX disputes_due ON public.disputes USING btree (due_at) WHERE (due_at IS NOT NULL);
CREATE INDEX disputes_listed ON public.disputes USING btree (opened_at, seller_id, dispute_id);
CREATE INDEX disputes_of_order ON public.disputes USING btree (seller_id, order_id);
CREATE INDEX disputes_of_seller ON public.disputes USING btree (seller_id, opened_at, dispute_id);
CREATE INDEX disputes_words ON public.disputes USING btree (words_until) WHERE (words_until IS NOT NULL);

create table public.emergencies (
  seller_id text collate "C" not null,
  emergency_id uuid not null,
  order_id text collate "C" not null,
  requester_id text not null,
  status text not null,
  due_at bigint,
  constraint emergencies_pkey PRIMARY KEY (seller_id, emergency_id),
  constraint emergencies_status_check CHECK ((status = ANY (ARRAY['requested'::text, 'refused'::text, 'withdrawn'::text, 'lapsed'::text, 'open'::text, 'ended'::text, 'reviewed'::text])))
);
CREATE INDEX emergencies_due ON public.emergencies USING btree (due_at) WHERE (due_at IS NOT NULL);
CREATE INDEX emergencies_latest ON public.emergencies USING btree (emergency_id DESC);
CREATE INDEX emergencies_requester ON public.emergencies USING btree (requester_id, emergency_id DESC);

create table public.emergency_acts (
  seller_id text collate "C" not null,
  emergency_id uuid not null,
  number integer not null,
  act jsonb not null,
  text_ref text,
  constraint emergency_acts_pkey PRIMARY KEY (seller_id, emergency_id, number),
  constraint emergency_acts_seller_id_emergency_id_fkey FOREIGN KEY (seller_id, emergency_id) REFERENCES public.emergencies(seller_id, emergency_id)
);

create table public.events (
  seller_id text collate "C" not null,
  source text not null,
  id text not null,
  "position" bigint not null,
  type text not null,
  at bigint not null,
  judged_at bigint not null,
  platform_version bigint not null,
  digest bigint not null,
  body jsonb not null,
  constraint events_pkey PRIMARY KEY (seller_id, source, id),
  constraint events_seller_id_position_at_key UNIQUE (seller_id, "position") INCLUDE (at)
);
CREATE INDEX events_appeals ON public.events USING btree (seller_id, "position") WHERE (type = 'appeal.decided'::text);
CREATE INDEX events_payouts ON public.events USING btree (seller_id, (((body -> 'data'::text) ->> 'payoutId'::text)), "position") WHERE (type = 'payout.due'::text);
CREATE INDEX events_placed ON public.events USING brin (at) WITH (autosummarize='on') WHERE (type = 'order.placed'::text);
CREATE INDEX events_tracking ON public.events USING btree (seller_id, (((body -> 'data'::text) ->> 'orderId'::text)), "position") WHERE (type = ANY (ARRAY['shipment.scanned'::text, 'order.status_updated'::text]));

create table public.files (
  seller_id text collate "C" not null,
  file text not null,
  purpose text not null,
  number integer not null,
  answer integer,
  kind text not null,
  bytes integer not null,
  width integer not null,
  height integer not null,
  digest bytea not null,
  uploaded_at bigint not null,
  uploaded_by text not null,
  stored_at bigint,
  wrapped_key bytea,
  sealed_name bytea,
  destroyed_at bigint,
  erased_at bigint,
  constraint files_pkey PRIMARY KEY (seller_id, file),
  constraint files_check CHECK ((((wrapped_key IS NULL) = (destroyed_at IS NOT NULL)) AND ((sealed_name IS NULL) = (wrapped_key IS NULL)))),
  constraint files_kind_check CHECK ((kind = ANY (ARRAY['jpeg'::text, 'png'::text]))),
  constraint files_purpose_check CHECK ((purpose = ANY (ARRAY['appeal'::text, 'plan'::text, 'link'::text])))
);
CREATE INDEX files_kept ON public.files USING btree (uploaded_at) WHERE (erased_at IS NULL);
CREATE INDEX files_of_answer ON public.files USING btree (seller_id, purpose, number);

create table public.hand_overs (
  seller_id text collate "C" not null,
  claim_id uuid not null,
  order_id text collate "C" not null,
  carrier text not null,
  tracking_number text not null,
  person_id text not null,
  at bigint not null,
  constraint hand_overs_pkey PRIMARY KEY (seller_id, claim_id)
);
CREATE INDEX hand_overs_of_order ON public.hand_overs USING btree (seller_id, order_id, at);

create table public.incident_entries (
  reference text not null,
  number integer not null,
  at bigint not null,
  act text not null,
  by_person text,
  text_ref text,
  constraint incident_entries_pkey PRIMARY KEY (reference, number),
  constraint incident_entries_act_check CHECK ((act = ANY (ARRAY['claim'::text, 'note'::text, 'close'::text, 'add'::text]))),
  constraint incident_entries_reference_fkey FOREIGN KEY (reference) REFERENCES public.incidents(reference)
);

create table public.incidents (
  reference text not null,
  request_key bytea not null,
  content bytea not null,
  kind text not null,
  reporter text not null,
  reported_at bigint not null,
  report_ref text not null,
  status text default 'received'::text not null,
  by_person text,
  at bigint,
  outcome text,
  reporter_tag bytea,
  about_seller text collate "C",
  order_id text collate "C",
  own boolean default false not null,
  own_shop text collate "C",
  constraint incidents_pkey PRIMARY KEY (reference),
  constraint incidents_request_key_key UNIQUE (request_key),
  constraint incidents_check CHECK (((status = 'received'::text) = (at IS NULL))),
  constraint incidents_check1 CHECK (((outcome IS NULL) = (status = ANY (ARRAY['received'::text, 'claimed'::text])))),
  constraint incidents_status_check CHECK ((status = ANY (ARRAY['received'::text, 'claimed'::text, 'closed'::text, 'destroyed'::text])))
);
CREATE INDEX incidents_due ON public.incidents USING btree (at) WHERE (status = 'closed'::text);
CREATE INDEX incidents_open ON public.incidents USING btree (reported_at, reference) WHERE (status = ANY (ARRAY['received'::text, 'claimed'::text]));
CREATE INDEX incidents_over ON public.incidents USING btree (reported_at, reference) WHERE (status = ANY (ARRAY['closed'::text, 'destroyed'::text]));
CREATE INDEX incidents_reporter ON public.incidents USING btree (reporter_tag) WHERE (reporter_tag IS NOT NULL);
CREATE INDEX incidents_seller ON public.incidents USING btree (about_seller, reported_at) WHERE (about_seller IS NOT NULL);

create table public.inspection_requests (
  seller_id text collate "C" not null,
  action_number integer not null,
  number integer not null,
  listing_id text not null,
  asked_at bigint not null,
  asked_by text not null,
  due_at bigint not null,
  outcome text,
  ended_at bigint,
  reason_ref text,
  constraint inspection_requests_pkey PRIMARY KEY (seller_id, action_number, number),
  constraint inspection_requests_check CHECK (((outcome IS NULL) = (ended_at IS NULL))),
  constraint inspection_requests_outcome_check CHECK ((outcome = ANY (ARRAY['accurate'::text, 'inaccurate'::text])))
);
CREATE UNIQUE INDEX inspection_requests_one_open ON public.inspection_requests USING btree (seller_id, action_number, listing_id) WHERE (outcome IS NULL);

create table public.installation (
  one boolean default true not null,
  clock text not null,
  demonstration boolean default false not null,
  began bigint,
  reading bigint,
  platform_version bigint default 0 not null,
  policies integer default 0 not null,
  constraint installation_pkey PRIMARY KEY (one),
  constraint installation_clock_check CHECK ((clock = ANY (ARRAY['wall'::text, 'events'::text]))),
  constraint installation_one_check CHECK (one)
);

create table public.label_legs (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  carrier text not null,
  begun_at bigint not null,
  constraint label_legs_pkey PRIMARY KEY (seller_id, order_id)
);

create table public.labels (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  serial integer not null,
  digest bytea not null,
  issued_at bigint not null,
  issued_by text not null,
  voided_at bigint,
  void_reason text,
  reprint_reason text,
  voided_by text,
  constraint labels_pkey PRIMARY KEY (seller_id, order_id, serial),
  constraint labels_seller_id_digest_key UNIQUE (seller_id, digest),
  constraint labels_check CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
  constraint labels_serial_check CHECK ((serial >= 1)),
  constraint labels_void_reason_check CHECK ((void_reason = ANY (ARRAY['reprinted'::text, 'address-corrected'::text, 'key-changed'::text])))
);
CREATE UNIQUE INDEX labels_current ON public.labels USING btree (seller_id, order_id) WHERE (voided_at IS NULL);

create table public.link_explanations (
  seller_id text collate "C" not null,
  link integer not null,
  version integer not null,
  kind text not null,
  text_ref text,
  explained_at bigint not null,
  explained_by text not null,
  constraint link_explanations_pkey PRIMARY KEY (seller_id, link, version),
  constraint link_explanations_kind_check CHECK ((kind = ANY (ARRAY['household'::text, 'shared_office'::text, 'agency'::text, 'bought_business'::text, 'other'::text])))
);

create table public.link_identifiers (
  signal text not null,
  digest bytea not null,
  owner text collate "C" not null,
  told_at bigint not null,
  constraint link_identifiers_pkey PRIMARY KEY (signal, digest, owner)
);
CREATE INDEX link_identifiers_owner ON public.link_identifiers USING btree (owner);

create table public.listing_entries (
  seller_id text collate "C" not null,
  listing_id text collate "C" not null,
  number integer not null,
  at bigint not null,
  move text not null,
  by_side text not null,
  person_id text,
  finding text,
  reasons text[] default '{}'::text[] not null,
  source text,
  event_id text,
  text_ref text,
  constraint listing_entries_pkey PRIMARY KEY (seller_id, listing_id, number),
  constraint listing_entries_by_side_check CHECK ((by_side = ANY (ARRAY['reporter'::text, 'seller'::text, 'staff'::text]))),
  constraint listing_entries_move_check CHECK ((move = ANY (ARRAY['report'::text, 'inspect'::text, 'take_down'::text, 'correct'::text, 'appeal'::text, 'restore'::text, 'keep'::text, 'ask_again'::text]))),
  constraint listing_entries_source_check CHECK ((source = ANY (ARRAY['report'::text, 'automated'::text, 'own'::text]))),
  constraint listing_entries_seller_id_listing_id_fkey FOREIGN KEY (seller_id, listing_id) REFERENCES public.listings(seller_id, listing_id)
);

create table public.listing_mails (
  seller_id text collate "C" not null,
  reference text not null,
  entry integer not null,
  mail_id uuid default gen_random_uuid() not null,
  state text default 'queued'::text not null,
  queued_at bigint not null,
  due_at bigint not null,
  attempts integer default 0 not null,
  leased_until bigint,
  code text,
  settled_at bigint,
  constraint listing_mails_pkey PRIMARY KEY (seller_id, reference, entry),
  constraint listing_mails_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'sent'::text, 'failed'::text, 'no_address'::text]))),
  constraint listing_mails_seller_id_reference_fkey FOREIGN KEY (seller_id, reference) REFERENCES public.listing_reports(seller_id, reference)
);
CREATE INDEX listing_mails_due ON public.listing_mails USING btree (due_at, seller_id, reference, entry) WHERE (state = 'queued'::text);

create table public.listing_references (
  reference text collate "C" not null,
  owner text collate "C" not null,
  request_key bytea not null,
  content bytea not null,
  constraint listing_references_pkey PRIMARY KEY (reference),
  constraint listing_references_request_key_key UNIQUE (request_key)
);

create table public.listing_reports (
  seller_id text collate "C" not null,
  reference text collate "C" not null,
  listing_id text collate "C" not null,
  entry integer not null,
  at bigint not null,
  reason text not null,
  customer text,
  order_id text collate "C",
  text_ref text,
  asked_again_at bigint,
  constraint listing_reports_pkey PRIMARY KEY (seller_id, reference),
  constraint listing_reports_seller_id_listing_id_fkey FOREIGN KEY (seller_id, listing_id) REFERENCES public.listings(seller_id, listing_id)
);
CREATE INDEX listing_reports_of_listing ON public.listing_reports USING btree (seller_id, listing_id, entry);
CREATE INDEX listing_reports_of_order ON public.listing_reports USING btree (seller_id, order_id) WHERE (order_id IS NOT NULL);

create table public.listings (
  seller_id text collate "C" not null,
  listing_id text collate "C" not null,
  state jsonb,
  version integer default 0 not null,
  flagged_at bigint,
  flagged_finding text,
  waits_since bigint,
  told_at bigint,
  words_until bigint,
  constraint listings_pkey PRIMARY KEY (seller_id, listing_id)
);
CREATE INDEX listings_told ON public.listings USING btree (seller_id, told_at DESC, listing_id) WHERE (told_at IS NOT NULL);
CREATE INDEX listings_waiting ON public.listings USING btree (waits_since, seller_id, listing_id) WHERE (waits_since IS NOT NULL);
CREATE INDEX listings_words ON public.listings USING btree (words_until) WHERE (words_until IS NOT NULL);

create table public.message_pictures (
  seller_id text collate "C" not null,
  picture_id uuid not null,
  order_id text collate "C" not null,
  about text collate "C" not null,
  sender text not null,
  uploaded_by text not null,
  uploaded_at bigint not null,
  stored_at bigint,
  kind text not null,
  bytes integer not null,
  width integer not null,
  height integer not null,
  generation integer not null,
  wrapped_key bytea,
  sealed_reading bytea,
  reading text not null,
  sealed_description bytea,
  digest bytea not null,
  message_id uuid,
  place smallint,
  withheld boolean default false not null,
  destroyed_at bigint,
  erased_at bigint,
  constraint message_pictures_pkey PRIMARY KEY (seller_id, picture_id),
  constraint message_pictures_kind_check CHECK ((kind = ANY (ARRAY['jpeg'::text, 'png'::text]))),
  constraint message_pictures_reading_check CHECK ((reading = ANY (ARRAY['read'::text, 'unsure'::text, 'failed'::text]))),
  constraint message_pictures_sender_check CHECK ((sender = ANY (ARRAY['seller'::text, 'customer'::text]))),
  constraint message_pictures_seller_id_message_id_fkey FOREIGN KEY (seller_id, message_id) REFERENCES public.messages(seller_id, message_id)
);
CREATE INDEX message_pictures_drafts ON public.message_pictures USING btree (uploaded_at) WHERE ((message_id IS NULL) AND (destroyed_at IS NULL));
CREATE INDEX message_pictures_of_message ON public.message_pictures USING btree (seller_id, message_id, place) WHERE (message_id IS NOT NULL);
CREATE INDEX message_pictures_of_order ON public.message_pictures USING btree (seller_id, order_id);
CREATE INDEX message_pictures_to_erase ON public.message_pictures USING btree (uploaded_at) WHERE ((destroyed_at IS NOT NULL) AND (erased_at IS NULL));
CREATE INDEX message_pictures_uploaded ON public.message_pictures USING btree (uploaded_by, uploaded_at);

create table public.message_reasons (
  seller_id text collate "C" not null,
  message_id uuid not null,
  text_ref text not null,
  act text not null,
  person_id text not null,
  at bigint not null,
  constraint message_reasons_pkey PRIMARY KEY (seller_id, message_id, text_ref),
  constraint message_reasons_act_check CHECK ((act = ANY (ARRAY['look'::text, 'decision'::text]))),
  constraint message_reasons_seller_id_message_id_fkey FOREIGN KEY (seller_id, message_id) REFERENCES public.messages(seller_id, message_id)
);

create table public.message_reports (
  seller_id text collate "C" not null,
  message_id uuid not null,
  reason text not null,
  reported_at bigint not null,
  settled_at bigint,
  constraint message_reports_pkey PRIMARY KEY (seller_id, message_id),
  constraint message_reports_seller_id_message_id_fkey FOREIGN KEY (seller_id, message_id) REFERENCES public.messages(seller_id, message_id)
);
CREATE INDEX message_reports_open ON public.message_reports USING btree (reported_at, message_id) WHERE (settled_at IS NULL);

create table public.messages (
  seller_id text collate "C" not null,
  message_id uuid not null,
  order_id text collate "C" not null,
  about text collate "C" not null,
  sender text not null,
  person_id text,
  place bigint not null,
  changed bigint not null,
  sent_at bigint not null,
  delivered_at bigint,
  state text not null,
  verdict text not null,
  findings jsonb not null,
  retried boolean not null,
  decision text,
  decided_by text,
  decided_at bigint,
  generation integer not null,
  sealed bytea,
  sealed_delivered bytea,
  digest bytea not null,
  leaf_id uuid not null,
  pictures smallint default 0 not null,
  constraint messages_pkey PRIMARY KEY (seller_id, message_id),
  constraint messages_decision_check CHECK ((decision = ANY (ARRAY['release'::text, 'mask'::text, 'block'::text, 'confirm'::text]))),
  constraint messages_sender_check CHECK ((sender = ANY (ARRAY['seller'::text, 'customer'::text]))),
  constraint messages_state_check CHECK ((state = ANY (ARRAY['delivered'::text, 'masked'::text, 'held'::text, 'blocked'::text]))),
  constraint messages_verdict_check CHECK ((verdict = ANY (ARRAY['deliver'::text, 'mask'::text, 'hold'::text, 'block'::text]))),
  constraint messages_seller_id_order_id_about_fkey FOREIGN KEY (seller_id, order_id, about) REFERENCES public.threads(seller_id, order_id, about)
);
CREATE INDEX messages_changed ON public.messages USING btree (seller_id, order_id, about, changed);
CREATE INDEX messages_decided ON public.messages USING btree (decided_at) WHERE (decision IS NOT NULL);
CREATE INDEX messages_held ON public.messages USING btree (sent_at, message_id) WHERE (state = 'held'::text);
CREATE INDEX messages_of_thread ON public.messages USING btree (seller_id, order_id, about, place);

create table public.migrations (
  number integer not null,
  name text not null,
  checksum text not null,
  ran_at bigint not null,
  constraint migrations_pkey PRIMARY KEY (number)
);

create table public.notice_mails (
  seller_id text collate "C" not null,
  notice text collate "C" not null,
  person_id text not null,
  bucket smallint not null,
  status text not null,
  attempts integer default 0 not null,
  created_at bigint not null,
  due_at bigint not null,
  leased_until bigint,
  settled_at bigint,
  code text,
  constraint notice_mails_pkey PRIMARY KEY (seller_id, notice, person_id),
  constraint notice_mails_status_check CHECK ((status = ANY (ARRAY['queued'::text, 'sent'::text, 'bounced'::text, 'failed'::text])))
);
CREATE INDEX notice_mails_due ON public.notice_mails USING btree (bucket, due_at) WHERE (status = 'queued'::text);

create table public.notice_openings (
  seller_id text collate "C" not null,
  notice text collate "C" not null,
  person_id text not null,
  opened_at bigint not null,
  constraint notice_openings_pkey PRIMARY KEY (seller_id, notice, person_id)
);

create table public.notices (
  seller_id text collate "C" not null,
  notice text collate "C" not null,
  kind text not null,
  at bigint not null,
  sequence integer not null,
  action_number integer,
  written_at bigint not null,
  facts jsonb not null,
  letter jsonb not null,
  bucket smallint not null,
  remind_at bigint,
  mail text collate "C",
  delivery_look boolean default false not null,
  undelivered_at bigint,
  reached_at bigint,
  constraint notices_pkey PRIMARY KEY (seller_id, notice)
);
CREATE INDEX notices_delivery_look ON public.notices USING btree (bucket, seller_id, notice) WHERE delivery_look;
CREATE INDEX notices_mail ON public.notices USING btree (seller_id, mail) WHERE (mail IS NOT NULL);
CREATE INDEX notices_missed ON public.notices USING btree (seller_id, at DESC) WHERE (undelivered_at IS NOT NULL);
CREATE INDEX notices_remind ON public.notices USING btree (bucket, remind_at) WHERE (remind_at IS NOT NULL);
CREATE INDEX notices_seller_at ON public.notices USING btree (seller_id, at DESC, sequence DESC, notice);

create table public.order_sellers (
  kind text not null,
  id text not null,
  owner text not null,
  constraint order_sellers_pkey PRIMARY KEY (kind, id),
  constraint order_sellers_kind_check CHECK ((kind = ANY (ARRAY['order'::text, 'label'::text, 'box'::text])))
);

create table public.order_totals (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  amount bigint not null,
  currency text not null,
  constraint order_totals_pkey PRIMARY KEY (seller_id, order_id)
);

create table public.outbox (
  seller_id text collate "C" not null,
  key text not null,
  bucket smallint not null,
  topic text not null,
  body jsonb not null,
  created_at bigint not null,
  leased_until bigint,
  attempts integer default 0 not null,
  constraint outbox_pkey PRIMARY KEY (seller_id, key)
);
CREATE INDEX outbox_bucket ON public.outbox USING btree (bucket, created_at);

create table public.parcels (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  placed_at bigint not null,
  ship_by bigint not null,
  country text not null,
  region text,
  state text default 'waiting'::text not null,
  lines jsonb not null,
  hub text,
  holder text,
  held_since bigint,
  missing text,
  tracking text,
  carrier text,
  told text,
  on_desk boolean generated always as (((state <> 'handed_over'::text) AND ((told IS NULL) OR ((told = 'cancelled'::text) AND (state = ANY (ARRAY['picking'::text, 'picked'::text, 'packed'::text])))))) not null,
  constraint parcels_pkey PRIMARY KEY (seller_id, order_id),
  constraint parcels_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'short'::text, 'picking'::text, 'picked'::text, 'packed'::text, 'handed_over'::text]))),
  constraint parcels_told_check CHECK ((told = ANY (ARRAY['cancelled'::text, 'moving'::text])))
);
CREATE INDEX parcels_of_seller ON public.parcels USING btree (seller_id, ship_by) WHERE on_desk;
CREATE INDEX parcels_on_desk ON public.parcels USING btree (ship_by, seller_id, order_id) WHERE on_desk;
CREATE INDEX parcels_tracking ON public.parcels USING btree (tracking) WHERE (tracking IS NOT NULL);

create table public.payout_releases (
  seller_id text collate "C" not null,
  payout_id text collate "C" not null,
  part integer not null,
  at bigint not null,
  amount bigint not null,
  released boolean not null,
  constraint payout_releases_pkey PRIMARY KEY (seller_id, payout_id, part),
  constraint payout_releases_amount_check CHECK ((amount > 0))
);

create table public.payout_versions (
  seller_id text collate "C" not null,
  version bigint not null,
  constraint payout_versions_pkey PRIMARY KEY (seller_id)
);

create table public.payouts (
  seller_id text collate "C" not null,
  payout_id text collate "C" not null,
  amount bigint not null,
  currency text not null,
  due_at bigint not null,
  told_at bigint not null,
  bucket smallint not null,
  decided_at bigint,
  held bigint default 0 not null,
  held_for integer[] default '{}'::integer[] not null,
  released bigint default 0 not null,
  next_at bigint,
  constraint payouts_pkey PRIMARY KEY (seller_id, payout_id),
  constraint payouts_check CHECK ((((released >= 0) AND (released <= held)) AND (held <= amount)))
);
CREATE INDEX payouts_due ON public.payouts USING btree (seller_id, due_at DESC, payout_id);
CREATE INDEX payouts_next ON public.payouts USING btree (bucket, next_at) WHERE (next_at IS NOT NULL);

create table public.plans (
  seller_id text collate "C" not null,
  action_number integer not null,
  version integer not null,
  recorded_at bigint not null,
  recorded_by text not null,
  text_ref text not null,
  constraint plans_pkey PRIMARY KEY (seller_id, action_number, version)
);

create table public.platform_log (
  version bigint not null,
  kind text not null,
  at bigint not null,
  body jsonb not null,
  constraint platform_log_pkey PRIMARY KEY (version),
  constraint platform_log_kind_check CHECK ((kind = ANY (ARRAY['record'::text, 'version'::text, 'context'::text])))
);

create table public.policies (
  number integer not null,
  name text not null,
  document text not null,
  effective_from bigint,
  activated_at bigint not null,
  shadowed jsonb,
  constraint policies_pkey PRIMARY KEY (number)
);

create table public.policy_proposals (
  id text not null,
  policy text not null,
  document text not null,
  proposed_by text not null,
  proposed_at bigint not null,
  reason_ref text not null,
  status text default 'proposed'::text not null,
  ended_by text,
  ended_at bigint,
  ended_reason_ref text,
  base text,
  stricter boolean,
  effective_from bigint,
  constraint policy_proposals_pkey PRIMARY KEY (id),
  constraint policy_proposals_check CHECK (((status = 'proposed'::text) = (ended_by IS NULL))),
  constraint policy_proposals_check1 CHECK (((status = 'activated'::text) = (effective_from IS NOT NULL))),
  constraint policy_proposals_status_check CHECK ((status = ANY (ARRAY['proposed'::text, 'activated'::text, 'withdrawn'::text])))
);
CREATE INDEX policy_proposals_ended ON public.policy_proposals USING btree (ended_at DESC, id) WHERE (status <> 'proposed'::text);
CREATE INDEX policy_proposals_open ON public.policy_proposals USING btree (proposed_at, id) WHERE (status = 'proposed'::text);

create table public.quarantine_lots (
  seller_id text collate "C" not null,
  lot bigint not null,
  hub text not null,
  listing_id text collate "C" not null,
  quantity integer not null,
  left_units integer not null,
  why text not null,
  since bigint not null,
  return_id text collate "C",
  order_id text collate "C",
  proposal jsonb,
  ended_at bigint,
  ended_as text,
  constraint quarantine_lots_pkey PRIMARY KEY (seller_id, lot),
  constraint quarantine_lots_check CHECK (((left_units >= 0) AND (left_units <= quantity))),
  constraint quarantine_lots_check1 CHECK ((((left_units = 0) = (ended_at IS NOT NULL)) AND ((ended_at IS NULL) = (ended_as IS NULL)))),
  constraint quarantine_lots_check2 CHECK (((left_units > 0) OR (proposal IS NULL))),
  constraint quarantine_lots_ended_as_check CHECK ((ended_as = ANY (ARRAY['release'::text, 'send_back'::text, 'dispose'::text]))),
  constraint quarantine_lots_quantity_check CHECK ((quantity >= 1))
);
CREATE INDEX quarantine_lots_open ON public.quarantine_lots USING btree (hub, since, seller_id, lot) WHERE (left_units > 0);

create table public.question_messages (
  seller_id text collate "C" not null,
  action_number integer not null,
  question integer not null,
  number integer not null,
  at bigint not null,
  author text not null,
  person text not null,
  text_ref text not null,
  constraint question_messages_pkey PRIMARY KEY (seller_id, action_number, question, number),
  constraint question_messages_author_check CHECK ((author = ANY (ARRAY['seller'::text, 'support'::text])))
);

create table public.questions (
  seller_id text collate "C" not null,
  action_number integer not null,
  number integer not null,
  reason text not null,
  asked_at bigint not null,
  answered_at bigint,
  due_at bigint not null,
  constraint questions_pkey PRIMARY KEY (seller_id, action_number, number),
  constraint questions_reason_check CHECK ((reason = ANY (ARRAY['not_understood'::text, 'seems_incorrect'::text, 'affects_operations'::text, 'unsure_how_to_recover'::text])))
);

create table public.quick_replies (
  seller_id text collate "C" not null,
  version integer not null,
  text_ref text not null,
  constraint quick_replies_pkey PRIMARY KEY (seller_id)
);

create table public.refunds (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  source text not null,
  event_id text not null,
  at bigint not null,
  given_by text not null,
  amount bigint not null,
  currency text not null,
  reviewed boolean not null,
  constraint refunds_pkey PRIMARY KEY (seller_id, order_id, source, event_id),
  constraint refunds_given_by_check CHECK ((given_by = ANY (ARRAY['seller'::text, 'platform'::text])))
);

create table public.relay_aliases (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  about text collate "C" not null,
  number integer not null,
  digest bytea not null,
  made_at bigint not null,
  ended_at bigint,
  constraint relay_aliases_pkey PRIMARY KEY (seller_id, order_id, about, number),
  constraint relay_aliases_seller_id_digest_key UNIQUE (seller_id, digest),
  constraint relay_aliases_number_check CHECK ((number >= 1))
);
CREATE INDEX relay_aliases_live ON public.relay_aliases USING btree (seller_id, order_id) WHERE (ended_at IS NULL);

create table public.relay_mails (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  about text collate "C" not null,
  mail text collate "C" not null,
  bucket smallint not null,
  answered text,
  why text,
  kinds text[] default '{}'::text[] not null,
  files integer default 0 not null,
  after_place bigint,
  to_place bigint,
  status text not null,
  attempts integer default 0 not null,
  created_at bigint not null,
  due_at bigint not null,
  leased_until bigint,
  settled_at bigint,
  code text,
  constraint relay_mails_pkey PRIMARY KEY (seller_id, order_id, about, mail),
  constraint relay_mails_status_check CHECK ((status = ANY (ARRAY['queued'::text, 'sent'::text, 'refused'::text, 'failed'::text, 'dropped'::text])))
);
CREATE INDEX relay_mails_due ON public.relay_mails USING btree (bucket, due_at) WHERE (status = 'queued'::text);
CREATE UNIQUE INDEX relay_mails_gathering ON public.relay_mails USING btree (seller_id, order_id, about) WHERE ((status = 'queued'::text) AND (attempts = 0) AND (answered IS NULL));

create table public.reporters (
  tag bytea not null,
  standing jsonb not null,
  from_at bigint default 0 not null,
  constraint reporters_pkey PRIMARY KEY (tag)
);

create unlogged table public.request_limits (
  window_start bigint not null,
  subject text not null,
  used integer not null,
  constraint request_limits_pkey PRIMARY KEY (window_start, subject)
);

create table public.retention_progress (
  seller_id text collate "C" not null,
  "position" bigint not null,
  constraint retention_progress_pkey PRIMARY KEY (seller_id)
);

create table public.return_codes (
  digest text not null,
  owner text not null,
  return_id text not null,
  constraint return_codes_pkey PRIMARY KEY (digest)
);

create table public.return_photos (
  seller_id text collate "C" not null,
  photo_id uuid not null,
  return_id text collate "C" not null,
  order_id text collate "C" not null,
  place smallint not null,
  inspector text not null,
  hub text not null,
  named_at bigint not null,
  label boolean not null,
  generation integer not null,
  stored_at bigint,
  kind text,
  bytes integer,
  width integer,
  height integer,
  covered boolean,
  digest bytea,
  look_at bigint not null,
  erasure_asked boolean default false not null,
  destroyed_at bigint,
  erased_at bigint,
  constraint return_photos_pkey PRIMARY KEY (seller_id, photo_id),
  constraint return_photos_kind_check CHECK ((kind = ANY (ARRAY['jpeg'::text, 'png'::text]))),
  constraint return_photos_seller_id_return_id_fkey FOREIGN KEY (seller_id, return_id) REFERENCES public.returns(seller_id, return_id)
);
CREATE INDEX return_photos_of_order ON public.return_photos USING btree (seller_id, order_id);
CREATE INDEX return_photos_of_return ON public.return_photos USING btree (seller_id, return_id, place);
CREATE INDEX return_photos_to_erase ON public.return_photos USING btree (named_at) WHERE ((destroyed_at IS NOT NULL) AND (erased_at IS NULL));
CREATE INDEX return_photos_to_look_at ON public.return_photos USING btree (look_at, seller_id, order_id) WHERE (destroyed_at IS NULL);

create table public.returns (
  seller_id text collate "C" not null,
  return_id text collate "C" not null,
  order_id text collate "C" not null,
  fulfilment text,
  requested_at bigint not null,
  reason text,
  sent_at bigint,
  received_at bigint,
  inspected_at bigint,
  inspected_by text,
  outcome text,
  closed_at bigint,
  closed_why text,
  refunded_at bigint,
  version integer default 1 not null,
  begun_at bigint,
  code_digest bytea,
  checks jsonb,
  disposition text,
  received_by text,
  inspector text,
  reminded_for bigint,
  raised_for bigint,
  hub text,
  units jsonb,
  constraint returns_pkey PRIMARY KEY (seller_id, return_id),
  constraint returns_seller_id_code_digest_key UNIQUE (seller_id, code_digest),
  constraint returns_check CHECK (((inspected_at IS NULL) = (outcome IS NULL))),
  constraint returns_check1 CHECK (((closed_at IS NULL) = (closed_why IS NULL))),
  constraint returns_disposition_check CHECK ((disposition = ANY (ARRAY['restock'::text, 'quarantine'::text, 'dispose'::text]))),
  constraint returns_fulfilment_check CHECK ((fulfilment = ANY (ARRAY['seller'::text, 'dispatched'::text]))),
  constraint returns_inspected_by_check CHECK ((inspected_by = ANY (ARRAY['seller'::text, 'kingston'::text])))
);
CREATE INDEX returns_listed ON public.returns USING btree (seller_id, requested_at DESC, return_id);
CREATE INDEX returns_order ON public.returns USING btree (seller_id, order_id, requested_at);
CREATE INDEX returns_waiting ON public.returns USING btree (requested_at, seller_id, return_id) WHERE ((closed_at IS NULL) AND ((inspected_at IS NULL) OR (refunded_at IS NULL)));

create table public.reveal_freezes (
  what text not null,
  id text collate "C" not null,
  breach_id uuid not null,
  constraint reveal_freezes_pkey PRIMARY KEY (what, id, breach_id),
  constraint reveal_freezes_what_check CHECK ((what = ANY (ARRAY['order'::text, 'seller'::text, 'person'::text, 'all'::text])))
);

create table public.rounds (
  round text collate "C" not null,
  through text collate "C" default ''::text not null,
  leased_until bigint,
  finished_at bigint,
  constraint rounds_pkey PRIMARY KEY (round)
);

create table public.seller_reports (
  seller_id text collate "C" not null,
  week text collate "C" not null,
  at bigint not null,
  written_at bigint not null,
  report jsonb not null,
  constraint seller_reports_pkey PRIMARY KEY (seller_id, week)
);

create table public.sellers (
  seller_id text collate "C" not null,
  version bigint default 0 not null,
  "position" bigint default 0 not null,
  platform_version bigint default 0 not null,
  clock bigint,
  due bigint,
  decided integer default 0 not null,
  settled bigint,
  excusable_from bigint,
  excusable_to bigint,
  rung text default 'good'::text not null,
  rung_rank smallint default 0 not null,
  held jsonb default '[]'::jsonb not null,
  open_actions integer default 0 not null,
  fullest_metric text,
  fullest smallint,
  changed_at bigint,
  last_event_at bigint,
  country text,
  region text,
  excused jsonb default '[]'::jsonb not null,
  in_shadow jsonb default '[]'::jsonb not null,
  constraint sellers_pkey PRIMARY KEY (seller_id)
) with (fillfactor=70);
CREATE INDEX sellers_due ON public.sellers USING btree (due) WHERE (due IS NOT NULL);
CREATE INDEX sellers_in_shadow ON public.sellers USING btree (seller_id) WHERE (in_shadow <> '[]'::jsonb);
CREATE INDEX sellers_rung ON public.sellers USING btree (rung_rank DESC, seller_id);

create table public.snapshots (
  seller_id text collate "C" not null,
  "position" bigint not null,
  body text storage external not null,
  constraint snapshots_pkey PRIMARY KEY (seller_id)
);

create table public.stock (
  seller_id text collate "C" not null,
  hub text not null,
  listing_id text collate "C" not null,
  shelves jsonb default '{}'::jsonb not null,
  on_hand integer not null,
  quarantined integer not null,
  in_parcels integer not null,
  received integer not null,
  returned integer not null,
  found integer not null,
  left_hub integer not null,
  removed integer not null,
  lost integer not null,
  constraint stock_pkey PRIMARY KEY (seller_id, hub, listing_id),
  constraint stock_check CHECK ((((received + returned) + found) = (((((on_hand + quarantined) + in_parcels) + left_hub) + removed) + lost))),
  constraint stock_found_check CHECK ((found >= 0)),
  constraint stock_in_parcels_check CHECK ((in_parcels >= 0)),
  constraint stock_left_hub_check CHECK ((left_hub >= 0)),
  constraint stock_lost_check CHECK ((lost >= 0)),
  constraint stock_on_hand_check CHECK ((on_hand >= 0)),
  constraint stock_quarantined_check CHECK ((quarantined >= 0)),
  constraint stock_received_check CHECK ((received >= 0)),
  constraint stock_removed_check CHECK ((removed >= 0)),
  constraint stock_returned_check CHECK ((returned >= 0))
);

create table public.subject_request_orders (
  customer text collate "C" not null,
  request_id uuid not null,
  order_id text collate "C" not null,
  order_seller text collate "C" not null,
  state text not null,
  hold text,
  hold_until bigint,
  look_at bigint not null,
  erased_at bigint,
  destroyed_by bigint,
  unreadable_from bigint,
  constraint subject_request_orders_pkey PRIMARY KEY (customer, request_id, order_id),
  constraint subject_request_orders_hold_check CHECK ((hold = ANY (ARRAY['case_open'::text, 'not_delivered'::text, 'needed_as_evidence'::text]))),
  constraint subject_request_orders_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'held'::text, 'erased'::text]))),
  constraint subject_request_orders_customer_request_id_fkey FOREIGN KEY (customer, request_id) REFERENCES public.subject_requests(customer, request_id)
);
CREATE INDEX subject_request_orders_look ON public.subject_request_orders USING btree (look_at) WHERE (state <> 'erased'::text);

create table public.subject_requests (
  customer text collate "C" not null,
  request_id uuid not null,
  kind text not null,
  order_id text collate "C",
  asker text,
  reference text collate "C",
  asked_at bigint not null,
  due_at bigint not null,
  extension text,
  extended_at bigint,
  status text not null,
  ended_at bigint,
  ground text,
  decided_by text,
  warned smallint default 0 not null,
  link_session bytea,
  link_until bigint,
  version_before integer,
  statement text,
  statement_leaf uuid,
  constraint subject_requests_pkey PRIMARY KEY (customer, request_id),
  constraint subject_requests_extension_check CHECK ((extension = ANY (ARRAY['complex'::text, 'many_requests'::text]))),
  constraint subject_requests_kind_check CHECK ((kind = ANY (ARRAY['access'::text, 'erasure'::text, 'correction'::text]))),
  constraint subject_requests_status_check CHECK ((status = ANY (ARRAY['open'::text, 'held'::text, 'done'::text, 'refused'::text, 'withdrawn'::text])))
);
CREATE INDEX subject_requests_due ON public.subject_requests USING btree (due_at, request_id) WHERE (status = ANY (ARRAY['open'::text, 'held'::text]));
CREATE INDEX subject_requests_id ON public.subject_requests USING btree (request_id);
CREATE UNIQUE INDEX subject_requests_reference ON public.subject_requests USING btree (customer, reference) WHERE (reference IS NOT NULL);
CREATE UNIQUE INDEX subject_requests_running ON public.subject_requests USING btree (customer, kind, COALESCE(order_id, ''::text)) WHERE (status = ANY (ARRAY['open'::text, 'held'::text]));

create table public.texts (
  seller_id text collate "C" not null,
  ref text not null,
  created_at bigint not null,
  wrapped_key bytea,
  sealed bytea,
  constraint texts_pkey PRIMARY KEY (seller_id, ref),
  constraint texts_check CHECK (((wrapped_key IS NULL) = (sealed IS NULL)))
);

create table public.thread_looks (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  person_id text not null,
  answered text not null,
  at bigint not null,
  constraint thread_looks_pkey PRIMARY KEY (seller_id, order_id, person_id, answered)
);

create table public.threads (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  about text collate "C" default ''::text not null,
  counter bigint default 0 not null,
  seller_latest bigint,
  customer_latest bigint,
  seller_read bigint default 0 not null,
  seller_read_at bigint,
  customer_read bigint default 0 not null,
  customer_read_at bigint,
  seller_muted boolean default false not null,
  customer_muted boolean default false not null,
  seller_blocked boolean default false not null,
  customer_blocked boolean default false not null,
  constraint threads_pkey PRIMARY KEY (seller_id, order_id, about),
  constraint threads_seller_id_order_id_fkey FOREIGN KEY (seller_id, order_id) REFERENCES public.conversations(seller_id, order_id)
);
CREATE INDEX threads_of_seller ON public.threads USING btree (seller_id, seller_latest, order_id, about) WHERE (seller_latest IS NOT NULL);

create table public.tracking_carriers (
  carrier text collate "C" not null,
  name text not null,
  state text not null,
  format text not null,
  codes text not null,
  further_codes jsonb default '{}'::jsonb not null,
  regions jsonb default '{}'::jsonb not null,
  signed text not null,
  poll_url text,
  poll_every bigint,
  version integer default 1 not null,
  created_by text not null,
  created_at bigint not null,
  changed_at bigint not null,
  constraint tracking_carriers_pkey PRIMARY KEY (carrier),
  constraint tracking_carriers_check CHECK (((poll_url IS NULL) = (poll_every IS NULL))),
  constraint tracking_carriers_state_check CHECK ((state = ANY (ARRAY['active'::text, 'paused'::text])))
);

create table public.tracking_counts (
  carrier text collate "C" not null,
  day bigint not null,
  what text not null,
  number bigint not null,
  constraint tracking_counts_pkey PRIMARY KEY (carrier, day, what),
  constraint tracking_counts_carrier_fkey FOREIGN KEY (carrier) REFERENCES public.tracking_carriers(carrier) ON DELETE CASCADE
);

create table public.tracking_messages (
  carrier text collate "C" not null,
  id text not null,
  heard_at bigint not null,
  constraint tracking_messages_pkey PRIMARY KEY (carrier, id),
  constraint tracking_messages_carrier_fkey FOREIGN KEY (carrier) REFERENCES public.tracking_carriers(carrier) ON DELETE CASCADE
);
CREATE INDEX tracking_messages_heard ON public.tracking_messages USING btree (heard_at);

create table public.tracking_numbers (
  number text collate "C" not null,
  order_id text collate "C" not null,
  owner text collate "C" not null,
  named_at bigint not null,
  place integer default 0 not null,
  constraint tracking_numbers_pkey PRIMARY KEY (number, order_id)
);
CREATE INDEX tracking_numbers_named ON public.tracking_numbers USING brin (named_at) WITH (autosummarize='on');
CREATE INDEX tracking_numbers_order ON public.tracking_numbers USING btree (order_id);

create table public.tracking_secrets (
  carrier text collate "C" not null,
  id text not null,
  purpose text not null,
  sealed bytea not null,
  created_at bigint not null,
  ends_at bigint,
  constraint tracking_secrets_pkey PRIMARY KEY (carrier, id),
  constraint tracking_secrets_purpose_check CHECK ((purpose = ANY (ARRAY['signing'::text, 'asking'::text]))),
  constraint tracking_secrets_carrier_fkey FOREIGN KEY (carrier) REFERENCES public.tracking_carriers(carrier) ON DELETE CASCADE
);

create table public.tracking_state (
  carrier text collate "C" not null,
  heard_at bigint,
  lag bigint,
  refused_at bigint,
  etag text,
  cursor text,
  ask_at bigint,
  leased_until bigint,
  failures integer default 0 not null,
  asked_at bigint,
  outcome text,
  constraint tracking_state_pkey PRIMARY KEY (carrier),
  constraint tracking_state_carrier_fkey FOREIGN KEY (carrier) REFERENCES public.tracking_carriers(carrier) ON DELETE CASCADE
);
CREATE INDEX tracking_state_ask ON public.tracking_state USING btree (ask_at) WHERE (ask_at IS NOT NULL);

create table public.tracking_unknown (
  carrier text collate "C" not null,
  kind text not null,
  value text not null,
  number bigint not null,
  first_at bigint not null,
  last_at bigint not null,
  constraint tracking_unknown_pkey PRIMARY KEY (carrier, kind, value),
  constraint tracking_unknown_kind_check CHECK ((kind = ANY (ARRAY['code'::text, 'place'::text]))),
  constraint tracking_unknown_carrier_fkey FOREIGN KEY (carrier) REFERENCES public.tracking_carriers(carrier) ON DELETE CASCADE
);

create table public.tracking_waiting (
  carrier text collate "C" not null,
  id text not null,
  number text collate "C" not null,
  codes text[] not null,
  at bigint not null,
  region text,
  destination text,
  heard_at bigint not null,
  waits_for text not null,
  constraint tracking_waiting_pkey PRIMARY KEY (carrier, id),
  constraint tracking_waiting_waits_for_check CHECK ((waits_for = ANY (ARRAY['order'::text, 'code'::text]))),
  constraint tracking_waiting_carrier_fkey FOREIGN KEY (carrier) REFERENCES public.tracking_carriers(carrier) ON DELETE CASCADE
);
CREATE INDEX tracking_waiting_heard ON public.tracking_waiting USING btree (heard_at);
CREATE INDEX tracking_waiting_number ON public.tracking_waiting USING btree (number) WHERE (waits_for = 'order'::text);

create table public.webhook_attempts (
  endpoint_id text not null,
  delivery_id text not null,
  number integer not null,
  at bigint not null,
  outcome text not null,
  status smallint,
  duration integer not null,
  constraint webhook_attempts_pkey PRIMARY KEY (endpoint_id, delivery_id, number),
  constraint webhook_attempts_endpoint_id_delivery_id_fkey FOREIGN KEY (endpoint_id, delivery_id) REFERENCES public.webhook_deliveries(endpoint_id, id) ON DELETE CASCADE
);
CREATE INDEX webhook_attempts_at ON public.webhook_attempts USING btree (endpoint_id, at);

create table public.webhook_deliveries (
  endpoint_id text not null,
  id text not null,
  bucket smallint not null,
  type text not null,
  about text,
  sequence bigint not null,
  body text not null,
  state text not null,
  created_at bigint not null,
  next_at bigint not null,
  leased_until bigint,
  tries integer default 0 not null,
  attempts integer default 0 not null,
  last_at bigint,
  last_outcome text,
  last_status smallint,
  constraint webhook_deliveries_pkey PRIMARY KEY (endpoint_id, id),
  constraint webhook_deliveries_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'delivered'::text, 'dead'::text]))),
  constraint webhook_deliveries_endpoint_id_fkey FOREIGN KEY (endpoint_id) REFERENCES public.webhook_endpoints(id) ON DELETE CASCADE
);
CREATE INDEX webhook_deliveries_age ON public.webhook_deliveries USING btree (created_at);
CREATE INDEX webhook_deliveries_list ON public.webhook_deliveries USING btree (endpoint_id, created_at DESC, id DESC);
CREATE INDEX webhook_deliveries_order ON public.webhook_deliveries USING btree (endpoint_id, about, sequence) WHERE (state = 'waiting'::text);
CREATE INDEX webhook_deliveries_waiting ON public.webhook_deliveries USING btree (bucket, endpoint_id, next_at) WHERE (state = 'waiting'::text);

create table public.webhook_endpoints (
  id text not null,
  bucket smallint not null,
  url text not null,
  description text not null,
  topics text[] not null,
  state text not null,
  disabled_why text,
  disabled_at bigint,
  failing_since bigint,
  version integer default 1 not null,
  created_by text not null,
  created_at bigint not null,
  changed_at bigint not null,
  constraint webhook_endpoints_pkey PRIMARY KEY (id),
  constraint webhook_endpoints_url_key UNIQUE (url),
  constraint webhook_endpoints_check CHECK (((state = 'disabled'::text) = (disabled_at IS NOT NULL))),
  constraint webhook_endpoints_disabled_why_check CHECK ((disabled_why = ANY (ARRAY['gone'::text, 'failing'::text]))),
  constraint webhook_endpoints_state_check CHECK ((state = ANY (ARRAY['active'::text, 'paused'::text, 'disabled'::text])))
);

create table public.webhook_secrets (
  endpoint_id text not null,
  id text not null,
  sealed bytea not null,
  created_at bigint not null,
  ends_at bigint,
  constraint webhook_secrets_pkey PRIMARY KEY (endpoint_id, id),
  constraint webhook_secrets_endpoint_id_fkey FOREIGN KEY (endpoint_id) REFERENCES public.webhook_endpoints(id) ON DELETE CASCADE
);

create table public.webhook_told (
  seller_id text collate "C" not null,
  version bigint not null,
  sequence bigint not null,
  rung text not null,
  capabilities text not null,
  look_at bigint,
  constraint webhook_told_pkey PRIMARY KEY (seller_id)
);
CREATE INDEX webhook_told_look ON public.webhook_told USING btree (look_at) WHERE (look_at IS NOT NULL);

create table public.working_times (
  seller_id text collate "C" not null,
  version integer not null,
  handling_days integer not null,
  daily_capacity integer,
  away_from integer[] not null,
  away_to integer[] not null,
  constraint working_times_pkey PRIMARY KEY (seller_id),
  constraint working_times_check CHECK ((cardinality(away_from) = cardinality(away_to))),
  constraint working_times_daily_capacity_check CHECK ((daily_capacity > 0)),
  constraint working_times_handling_days_check CHECK ((handling_days > 0)),
  constraint working_times_version_check CHECK ((version > 0))
);

create table vault.customer_values (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  field text not null,
  version integer not null,
  sealed bytea not null,
  blind_index bytea,
  constraint customer_values_pkey PRIMARY KEY (seller_id, order_id, field),
  constraint customer_values_field_check CHECK ((field = ANY (ARRAY['name'::text, 'phone'::text, 'email'::text, 'address'::text]))),
  constraint customer_values_seller_id_order_id_fkey FOREIGN KEY (seller_id, order_id) REFERENCES vault.orders(seller_id, order_id)
);
CREATE INDEX vault_values_of_index ON vault.customer_values USING btree (blind_index) WHERE (blind_index IS NOT NULL);

create table vault.index_keys (
  field text not null,
  key text not null,
  ring_version text not null,
  constraint index_keys_pkey PRIMARY KEY (field),
  constraint index_keys_field_check CHECK ((field = ANY (ARRAY['phone'::text, 'email'::text])))
);

create table vault.keys (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  key text not null,
  ring_version text not null,
  destroy_at bigint,
  destroyed_at bigint,
  constraint keys_pkey PRIMARY KEY (seller_id, order_id, key)
);
CREATE UNIQUE INDEX vault_key_of_order ON vault.keys USING btree (seller_id, order_id) WHERE (destroy_at IS NULL);
CREATE INDEX vault_keys_destroyed ON vault.keys USING btree (destroyed_at) WHERE (destroyed_at IS NOT NULL);
CREATE INDEX vault_keys_due ON vault.keys USING btree (destroy_at) WHERE ((destroy_at IS NOT NULL) AND (destroyed_at IS NULL));
CREATE INDEX vault_keys_of_version ON vault.keys USING btree (ring_version) WHERE (destroyed_at IS NULL);

create table vault.orders (
  seller_id text collate "C" not null,
  order_id text collate "C" not null,
  version integer not null,
  digest bytea,
  deposited_at bigint,
  erased_at bigint,
  destroyed_at bigint,
  look_at bigint default 0 not null,
  look_clock text default 'ledger'::text not null,
  standing text,
  due_at bigint,
  keep_for bigint,
  erase_by bigint,
  erased_why text,
  erasure_leaf uuid,
  constraint orders_pkey PRIMARY KEY (seller_id, order_id),
  constraint orders_erased_why_check CHECK ((erased_why = ANY (ARRAY['settled'::text, 'not_known'::text, 'marketplace'::text, 'customer'::text]))),
  constraint orders_look_clock_check CHECK ((look_clock = ANY (ARRAY['ledger'::text, 'wall'::text]))),
  constraint orders_standing_check CHECK ((standing = ANY (ARRAY['open'::text, 'in_case'::text, 'settled'::text, 'not_known'::text, 'held_appeal_window'::text, 'held_appeal'::text, 'held_case'::text])))
);
CREATE INDEX vault_orders_due ON vault.orders USING btree (look_clock, due_at) WHERE ((erased_at IS NULL) AND (due_at IS NOT NULL));
CREATE INDEX vault_orders_erased ON vault.orders USING btree (erased_at) WHERE ((erased_at IS NOT NULL) AND (destroyed_at IS NULL));
CREATE INDEX vault_orders_to_look_at ON vault.orders USING btree (look_clock, look_at, seller_id, order_id) WHERE ((erased_at IS NULL) AND (version > 0));

create table vault.retention_rule (
  one boolean default true not null,
  shredded_after bigint not null,
  constraint retention_rule_pkey PRIMARY KEY (one),
  constraint retention_rule_one_check CHECK (one)
);

create table vault.ring_versions (
  version text not null,
  since bigint not null,
  constraint ring_versions_pkey PRIMARY KEY (version)
);
