-- Who signs in, and with what. All of it in a schema of its own: people's e-mail addresses are here and nowhere else.

create schema auth;

-- The tables of better-auth 1.7.6 with its plugins for authenticator apps and passkeys, as its own plan of migrations
-- writes them (names and all), with the further limits that are commented. A test compares the two.

create table auth."user" (
  "id" text not null primary key,
  "name" text not null,
  -- Ours: one spelling of an address, one person.
  "email" text not null unique check (email = lower(email)),
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz default current_timestamp not null,
  "twoFactorEnabled" boolean,
  "role" text not null,
  "sellerId" text,
  -- Ours: a seller's people have a seller, and nobody else has.
  check (("role" in ('seller-owner', 'seller-member')) = ("sellerId" is not null))
);

create table auth."session" (
  "id" text not null primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz not null,
  -- Of a network, not of a household.
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" ("id") on delete cascade
);

create table auth."account" (
  "id" text not null primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" ("id") on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz not null,
  -- Ours: one password a person.
  unique ("providerId", "accountId")
);

create table auth."verification" (
  "id" text not null primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz default current_timestamp not null
);

create table auth."twoFactor" (
  "id" text not null primary key,
  "secret" text not null,
  "backupCodes" text not null,
  -- Ours: unique, one authenticator app a person, also when two requests set it up at once.
  "userId" text not null unique references auth."user" ("id") on delete cascade,
  "verified" boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamptz
);

create table auth."passkey" (
  "id" text not null primary key,
  "name" text,
  "publicKey" text not null,
  "userId" text not null references auth."user" ("id") on delete cascade,
  -- Ours: unique, because better-auth does not ask whether a passkey is somebody else's already (WebAuthn §7.1).
  "credentialID" text not null unique,
  -- Ours: an authenticator counts to 2^32.
  "counter" bigint not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  "transports" text,
  "createdAt" timestamptz,
  "aaguid" text
);

create index "session_userId_idx" on auth."session" ("userId");
create index "account_userId_idx" on auth."account" ("userId");
create index "verification_identifier_idx" on auth."verification" ("identifier");
create index "twoFactor_secret_idx" on auth."twoFactor" ("secret");
create index "twoFactor_userId_idx" on auth."twoFactor" ("userId");
create index "passkey_userId_idx" on auth."passkey" ("userId");
create index "passkey_credentialID_idx" on auth."passkey" ("credentialID");

-- Our own tables. Instants are milliseconds since 1970-01-01 UTC; no instant means: never.

-- Of keys and invitations only a SHA-256 is kept: both are 256 random bits, so nobody finds them again by trying.

create table auth.invitations (
  id text primary key,
  email text not null check (email = lower(email)),
  role text not null,
  seller_id text,
  token_hash bytea not null unique,
  created_by text not null,
  created_at bigint not null,
  expires_at bigint not null,
  accepted_at bigint,
  withdrawn_at bigint
);

create table auth.api_keys (
  id text primary key,
  kind text not null,
  name text not null,
  -- The beginning of the key, to recognise it by.
  prefix text not null,
  hash bytea not null unique,
  scopes text[] not null,
  created_by text not null,
  created_at bigint not null,
  expires_at bigint,
  revoked_at bigint,
  -- To within a minute.
  last_used_at bigint
);

-- How often it was tried, in the form that rate-limiter-flexible wants. The keys are hashes.
create table auth.sign_in_limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

create index sign_in_limits_expire_idx on auth.sign_in_limits (expire);
