-- When, in a session, somebody last proved who they are, and by what: grave acts ask for it. Signing in is the first time.
-- Columns of better-auth's own table, so that a proof ends with its session. None in sessions that are older than this: they
-- are asked. The names are those that better-auth wants.

alter table auth."session" add column "provedAt" timestamptz;
alter table auth."session" add column "provedBy" text check ("provedBy" in ('passkey', 'code', 'recovery-code', 'password'));
