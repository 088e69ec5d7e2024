/** What `kingston backup` and `kingston restore` say. */
export const BACKUP_WORDS = {
  backupDetails: [
    'The file holds every table of the database as it was at one instant, while the server goes on. That is all events,',
    'decisions, policies, people and their sign-ins; so keep it as safe as the database. Files that sellers uploaded are in it,',
    'sealed as they lie in the file store. It does not hold the secret that signs sessions and opens what is sealed, settings,',
    'logs; nor counters that only matter for a minute.',
    'An older file is replaced only when the new one is whole. - writes to standard output.',
  ],
  restoreDetails: [
    'The database must be empty: a new data directory, or one made with create database. Everything comes back as it was, or,',
    'when the file is not whole, nothing. Restored with the same or a newer version of kingston; kingston start then brings the',
    'tables up to date. - reads from standard input.',
  ],
  written: '{rows} rows of {tables} tables of {database}, {files} uploaded files: {file}',
  missing: 'not in it: {missing} files that were destroyed meanwhile, or are not in the file store',
  restored: '{rows} rows of {tables} tables and {files} uploaded files, as they were at {made}, are in {database}',
  noTables: 'there are no tables of kingston in {database}; nothing to back up',
} as const;
