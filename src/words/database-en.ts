import { fill, type Parameters } from './fill.ts';

/** Why the database cannot do its work at the moment. */
export type OutageKind =
  | 'unreachable'
  | 'stopping'
  | 'too-busy'
  | 'timed-out'
  | 'disk-full'
  | 'disk-error'
  | 'read-only'
  | 'sign-in-refused'
  | 'no-such-database';

/** What is wrong, to be read after a name, and what to do about it. No full stops. */
export type DatabaseSentence = { readonly detail: string; readonly cure: string };

const OUTAGES: Readonly<Record<OutageKind, DatabaseSentence>> = {
  unreachable: {
    detail: 'the database cannot be reached',
    cure: 'look whether PostgreSQL runs, and whether DATABASE_URL names its host and port',
  },
  stopping: {
    detail: 'the database is starting or stopping',
    cure: 'try again in a moment',
  },
  'too-busy': {
    detail: 'the database has no connection or memory left',
    cure: 'try again in a moment; if it stays so, raise max_connections of PostgreSQL or run fewer servers',
  },
  'timed-out': {
    detail: 'the database took too long',
    cure: 'try again; if it stays so, look for long-running statements in pg_stat_activity',
  },
  'disk-full': {
    detail: 'the disk of the database is full',
    cure: 'make room on that disk; nothing that was confirmed is lost',
  },
  'disk-error': {
    detail: 'the disk of the database answers with an error',
    cure: "look at the server's log and the health of the disk, and have the last backup at hand",
  },
  'read-only': {
    detail: 'the database takes no changes: it is a standby, or set to read-only',
    cure: 'let DATABASE_URL name the primary server',
  },
  'sign-in-refused': {
    detail: 'the database does not accept this user or password',
    cure: 'look at the user and password in DATABASE_URL',
  },
  'no-such-database': {
    detail: 'the server is there, but has no such database',
    cure: 'create it (create database kingston), or correct the name at the end of DATABASE_URL',
  },
};

/** What is wrong, for those who ask for something and cannot mend it. */
export function describeOutageToOthers(kind: OutageKind): string {
  const { detail } = OUTAGES[kind];
  return `${detail.charAt(0).toUpperCase()}${detail.slice(1)}`;
}

/** One sentence for an outage: what is wrong; what to do. */
export function describeOutage(kind: OutageKind): string {
  return join(OUTAGES[kind]);
}

/** Why the tables of a database cannot be brought up to date. */
export type MigrationRefusalCode = 'newer-database' | 'changed-migration' | 'missing-migration' | 'old-server';

const MIGRATION_REFUSALS: Readonly<Record<MigrationRefusalCode, DatabaseSentence>> = {
  'newer-database': {
    detail: 'the database is at migration {database}, and this program knows only those up to {program}',
    cure: 'start the newer version of kingston that last used this database; the way back is a restored backup',
  },
  'changed-migration': {
    detail: 'migration {file} is not the one that ran on this database: its text has changed since',
    cure: 'put the file back as it was, and write the change as a new migration',
  },
  'missing-migration': {
    detail: 'migration {number} ({name}) ran on this database, and its file is missing',
    cure: 'install kingston again; if you write migrations, give the new one the next free number',
  },
  'old-server': {
    detail: 'the server is PostgreSQL {server}',
    cure: 'use PostgreSQL 15 or newer',
  },
};

/** One sentence for why tables cannot be brought up to date. */
export function describeMigrationRefusal(code: MigrationRefusalCode, parameters: Parameters): string {
  return fill(join(MIGRATION_REFUSALS[code]), parameters);
}

/** Why the embedded database was not started. */
export type EmbeddedRefusalCode =
  | 'in-use'
  | 'no-binaries'
  | 'no-such-user'
  | 'nameless-user'
  | 'cannot-enter'
  | 'not-permitted'
  | 'read-only-disk'
  | 'not-a-folder'
  | 'disk-full'
  | 'other-owner'
  | 'other-version'
  | 'socket-folder-taken'
  | 'will-not-stop'
  | 'did-not-start';

const EMBEDDED_REFUSALS: Readonly<Record<EmbeddedRefusalCode, DatabaseSentence>> = {
  'in-use': {
    detail: '{folder} is in use by another kingston: process {pid}, port {port}, since {since}',
    cure: 'stop that one first, or give this one its own directory with --data',
  },
  'no-binaries': {
    detail: 'there is no embedded PostgreSQL for {platform} on {architecture} among the installed dependencies',
    cure: 'install PostgreSQL 15 or newer, and name a database of it in DATABASE_URL or with --database',
  },
  'no-such-user': {
    detail: "KINGSTON_POSTGRES_USER is '{user}', whom PostgreSQL cannot run as",
    cure: 'name a user of this machine other than root, by name or number',
  },
  'nameless-user': {
    detail: 'user {user} has no name on this machine, and PostgreSQL does not run for such a user',
    cure: 'give it a line in /etc/passwd, or, when you start kingston as root, name another in KINGSTON_POSTGRES_USER',
  },
  'cannot-enter': {
    detail: 'PostgreSQL does not run as root but as user {user}, who may not go into {folder}',
    cure: 'choose another place with --data, or let others pass: chmod o+x {folder}',
  },
  'not-permitted': {
    detail: '{path} may not be read or written by this user',
    cure: 'choose another place with --data, or give this user the right to it',
  },
  'read-only-disk': {
    detail: '{path} is on a disk that is read-only',
    cure: 'choose another place with --data',
  },
  'not-a-folder': {
    detail: '{path} is a file, or a part of it is',
    cure: 'choose another place with --data',
  },
  'disk-full': {
    detail: 'the disk of {path} is full',
    cure: 'make room on it, or choose another place with --data; nothing that was confirmed is lost',
  },
  'other-owner': {
    detail: '{folder} belongs to user {owner}, and PostgreSQL would run as user {user}',
    cure: 'start kingston as the same user as before, or hand the folder over: chown -R {user} {folder}',
  },
  'other-version': {
    detail: '{folder} was made by PostgreSQL {found}, and this kingston brings PostgreSQL {needed}',
    cure: 'make a backup with the kingston that used it last (kingston backup), and restore that into a new directory',
  },
  'socket-folder-taken': {
    detail: 'the data directory has too long a path for a socket, and {folder} is not safe to use instead',
    cure: 'look whose it is and take it away, or choose a shorter --data',
  },
  'will-not-stop': {
    detail: 'a PostgreSQL that kingston cannot use (process {pid}) runs on {folder} and does not stop',
    cure: 'end that process, then try again',
  },
  'did-not-start': {
    detail: 'PostgreSQL did not start; its last words were:\n{said}\n',
    cure: 'the whole log is postgres.log in the data directory',
  },
};

/** One sentence for why the embedded database was not started. */
export function describeEmbeddedRefusal(code: EmbeddedRefusalCode, parameters: Parameters): string {
  return fill(join(EMBEDDED_REFUSALS[code]), parameters);
}

/** Why a backup was not restored. */
export type RestoreRefusalCode =
  | 'not-a-backup'
  | 'newer-backup'
  | 'other-migration'
  | 'not-empty'
  | 'cut-off'
  | 'damaged';

const RESTORE_REFUSALS: Readonly<Record<RestoreRefusalCode, DatabaseSentence>> = {
  'not-a-backup': { detail: '{file} is not a backup', cure: 'give a file that kingston backup has written' },
  'newer-backup': {
    detail: '{file} was made by a newer kingston than this one',
    cure: 'restore it with that version, or a later one',
  },
  'other-migration': {
    detail: '{file} was made with another migration {number} ({name}) than this kingston has',
    cure: 'restore it with the version that made it',
  },
  'not-empty': {
    detail: 'there are tables in {database} already',
    cure: 'restore into a new database: give another directory with --data, or create one and name it with --database',
  },
  'cut-off': {
    detail: '{file} ends too early; nothing was restored',
    cure: 'fetch the file again, or take an older backup',
  },
  damaged: {
    detail: '{file} is damaged; nothing was restored',
    cure: 'fetch the file again, or take an older backup',
  },
};

/** One sentence for why a backup was not restored. */
export function describeRestoreRefusal(code: RestoreRefusalCode, parameters: Parameters): string {
  return fill(join(RESTORE_REFUSALS[code]), parameters);
}

function join({ detail, cure }: DatabaseSentence): string {
  return `${detail}; ${cure}`;
}
