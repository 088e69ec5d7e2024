/** The sentences of `kingston start`. */

/** Why the service does not start, or does not go on, besides what the database says (`database-en.ts`). */
export type StartSentenceCode =
  | 'other-clock'
  | 'demonstration-clock'
  | 'holds-demonstration'
  | 'holds-no-demonstration'
  | 'port-in-use'
  | 'port-forbidden'
  | 'address-unknown'
  | 'bad-policy'
  | 'unreadable-policy'
  | 'policy-not-in-force'
  | 'policy-later'
  | 'secret-too-short'
  | 'secret-unreadable'
  | 'audit-key-damaged'
  | 'audit-key-unreadable'
  | 'link-keys-damaged'
  | 'link-keys-unreadable'
  | 'bad-statement-texts'
  | 'tables-not-permitted'
  | 'mail-tls-unreadable'
  | 'mail-not-taken'
  | 'database-lost'
  | 'no-console';

/** What is wrong, and what to do about it. */
export const START_SENTENCES: Readonly<Record<StartSentenceCode, string>> = {
  'other-clock':
    'this database was set up with the clock {has}, and you ask for {asked}; leave the clock out, or use another data directory',
  'demonstration-clock':
    'the demonstration plays the past, so its clock is that of the events; leave {setting} out, or start without the demonstration',
  'holds-demonstration':
    '{place} holds the simulated marketplace of the demonstration; add --demo, or choose another directory with --data',
  'holds-no-demonstration':
    '{place} holds a real marketplace, and the demonstration must not mix with it; leave --demo out, or choose another directory with --data',
  'port-in-use':
    'port {port} at {host} is in use, perhaps by another kingston; stop that program, or choose another port with --port',
  'port-forbidden': 'this user may not open port {port} at {host}; choose one above 1023 with --port',
  'address-unknown': 'this machine has no address {host}; give one of its own with KINGSTON_HOST, like 127.0.0.1',
  'bad-policy': 'the policy {file} is not used: mend what is said above and start again',
  'unreadable-policy': 'cannot read the policy {file}: {reason}; correct its path in {setting}, or leave it out',
  'policy-not-in-force':
    '{file} ({policy}) is not in force: this installation judges by {inForce}. To have it judge what happens from an instant on: kingston policy activate {file} --from TIME',
  'policy-later': '{file} ({policy}) takes effect at {from}; until then this installation judges by {inForce}',
  'secret-too-short':
    '{file} holds no secret of {least} characters or more; restore it, or delete it to have a new one made, which signs everybody out',
  'secret-unreadable':
    'the secret that signs sessions cannot be read or made at {file} ({reason}); give this user the right to it, or name another file in KINGSTON_SECRET_FILE',
  'audit-key-damaged':
    '{file} holds no key that could sign the tamper-evident log; restore it, or move it away to have a new one made, which the log then names from that entry on',
  'audit-key-unreadable':
    'the key that signs the tamper-evident log cannot be read or made at {file} ({reason}); give this user the right to it, or name another file in KINGSTON_AUDIT_KEY_FILE',
  'link-keys-damaged':
    '{file} is no JWKS of public Ed25519 or P-256 keys, so no link of the marketplace can be checked; mend it (a private key must not be in it), or leave KINGSTON_CUSTOMER_LINK_KEYS out',
  'link-keys-unreadable':
    'the public keys of the marketplace cannot be read at {file} ({reason}); correct the path in KINGSTON_CUSTOMER_LINK_KEYS, or give this user the right to it',
  'mail-tls-unreadable':
    'mail cannot come encrypted: {file} is missing or cannot be read; give KINGSTON_RELAY_TLS_KEY and KINGSTON_RELAY_TLS_CERTIFICATE, or neither',
  'mail-not-taken':
    'no mail can be taken at {host}, port {port} ({reason}); correct KINGSTON_RELAY_HOST or KINGSTON_RELAY_PORT, or leave KINGSTON_RELAY_DOMAIN out',
  'bad-statement-texts':
    'the texts of statements of reasons in {file} are not used: {problems}; mend the file, or name another one in KINGSTON_STATEMENTS',
  'tables-not-permitted':
    'the user of {database} may not make tables there; let it own the database (alter database … owner to …), or name its owner in DATABASE_URL',
  'database-lost':
    'the database ended by itself and could not be started again, though it was tried several times; its log is {folder}/postgres.log. Nothing that was confirmed is lost: start again when the cause is mended',
  'no-console': 'the pages are not built: npm start builds them',
};

export const START_WORDS = {
  starting: 'Starting …',
  comingUp: 'server: is starting; try again in a moment',
  adopted: 'Went on with the database that an earlier start left running.',
  ready: 'Kingston Trust is up.',
  pages: 'Open',
  reference: 'API reference',
  data: 'Data',
  stop: 'Stop',
  howToStop: 'Ctrl-C; the next start goes on from there',
  howToInvite: 'Nobody can sign in yet? Invite the first administrator:',
  stopping: 'Stopping … (Ctrl-C again ends at once)',
  stopped: 'Stopped. Your data is kept in {place}.',
  atOnce: 'Ended at once. Nothing that was confirmed is lost.',
  databaseRestarts: 'the database ended by itself and is started again; try again in a moment',
} as const;

/** What is said of the demonstration. */
export const DEMO_WORDS = {
  preparing: 'Making up a marketplace …',
  signIn: 'Sign in as any of these:',
  as: 'as',
  email: 'e-mail',
  password: 'password',
  customer: 'by a link of the marketplace: choose one on the page Sign in',
  /** Somebody of a seller's. */
  ofSeller: { 'seller-owner': 'owner of {seller}', 'seller-member': 'team of {seller}' },
  driver: [
    'Drive for {carrier}, in another window or on a phone; the code to scan stands on a label that a seller prints.',
    'This link is good once, for 15 minutes:',
    '  {link}',
    'Another one comes from the carrier’s system:',
    '  curl -s {url}/v1/carrier/passes -H "Authorization: Bearer {key}" --json \'{"driver":"D-1","hours":8}\'',
    '',
  ],
  mail: [
    'What a shop writes and its customer does not read lies here as mail, a minute later:',
    '  {folder}',
    'The answer of a customer to …@{domain} is taken by SMTP on this machine, port {port}.',
    '',
  ],
  playing: 'A simulated marketplace plays its last half year: {events} events, about half a minute.',
  progress: 'playing the half year: {percent} % of {events} events, {seconds} s',
  played: 'Half a year played in {seconds} s: {sellers} sellers, {decisions} decisions. It goes on in real time.',
  playedBefore: 'The simulated marketplace goes on: {sellers} sellers, {decisions} decisions so far.',
} as const;
