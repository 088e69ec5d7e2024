/** The sentences of `kingston start`. */

/** Why the service does not start, besides what the database says (`database-en.ts`). */
export type StartSentenceCode =
  | 'other-clock'
  | 'holds-demonstration'
  | 'holds-no-demonstration'
  | 'port-in-use'
  | 'port-forbidden'
  | 'address-unknown'
  | 'bad-policy'
  | 'no-console';

/** What is wrong, and what to do about it. */
export const START_SENTENCES: Readonly<Record<StartSentenceCode, string>> = {
  'other-clock':
    'this database was set up with the clock {has}, and you ask for {asked}; leave the clock out, or use another data directory',
  'holds-demonstration':
    'this data directory holds the simulated marketplace of the demonstration; add --demo, or choose another directory with --data',
  'holds-no-demonstration':
    'this data directory holds a real marketplace, and the demonstration must not mix with it; leave --demo out, or choose another directory with --data',
  'port-in-use':
    'port {port} at {host} is in use, perhaps by another kingston; stop that program, or choose another port with --port',
  'port-forbidden': 'this user may not open port {port} at {host}; choose one above 1023 with --port',
  'address-unknown': 'this machine has no address {host}; give one of its own with KINGSTON_HOST, like 127.0.0.1',
  'bad-policy': 'the policy {file} is not used: mend what is said above and start again',
  'no-console': 'the pages are not built; `npm start` builds them, and the API works without them',
};

export const START_WORDS = {
  starting: 'Starting the database …',
  adopted: 'Went on with the database that an earlier start left running.',
  ready: 'Kingston Trust is up at {url}',
  reference: 'API reference  {url}/docs',
  stopping: 'Stopping …',
  stopped: 'Stopped. Your data is kept in {folder}.',
  died: 'the database ended by itself; its log is {folder}/postgres.log. Start again to recover: nothing that was confirmed is lost',
  demonstration: 'A simulated marketplace is playing its last half year ({count} events). Sign in as any of these:',
  played: 'The simulated half year has been played: {sellers} sellers, {decisions} decisions.',
  signIn: '{role}  {email}  {password}',
} as const;
