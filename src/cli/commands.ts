import type { Command } from './command.ts';

/** A command as `kingston --help` lists it; its module is only loaded when it is called. */
export type Entry = {
  readonly name: string;
  readonly summary: string;
  load(): Promise<{ readonly command: Command }>;
};

/** Every command there is, in the order of the help. */
export const COMMANDS: readonly Entry[] = [
  {
    name: 'start',
    summary: 'the server with its pages and API',
    load: () => import('./start.ts'),
  },
  {
    name: 'replay',
    summary: 'what the policy decides on a file of events, in memory',
    load: () => import('./replay.ts'),
  },
  {
    name: 'screen',
    summary: 'what screening finds in messages, and what becomes of them',
    load: () => import('./screen.ts'),
  },
  {
    name: 'import olist',
    summary: 'turns the public Olist tables into events',
    load: () => import('./import-olist.ts'),
  },
  {
    name: 'policy check',
    summary: 'says whether a policy file is valid, and where it is not',
    load: () => import('./policy-check.ts'),
  },
  {
    name: 'policy explain',
    summary: 'tells a policy in plain words',
    load: () => import('./policy-explain.ts'),
  },
  {
    name: 'policy activate',
    summary: 'has a policy judge what happens from an instant on',
    load: () => import('./policy-activate.ts'),
  },
  {
    name: 'simulate',
    summary: 'makes a synthetic marketplace whose truth is known',
    load: () => import('./simulate.ts'),
  },
  {
    name: 'simulate dispatched',
    summary: 'compares the same sellers shipping themselves and dispatched',
    load: () => import('./simulate-dispatched.ts'),
  },
  {
    name: 'invite',
    summary: 'makes a link with which somebody gets an account',
    load: () => import('./invite.ts'),
  },
  {
    name: 'key create',
    summary: 'makes a key for a program, and shows it once',
    load: () => import('./key-create.ts'),
  },
  {
    name: 'key list',
    summary: 'shows the keys of programs, never the keys themselves',
    load: () => import('./key-list.ts'),
  },
  {
    name: 'key revoke',
    summary: 'ends a key for good',
    load: () => import('./key-revoke.ts'),
  },
  {
    name: 'keyring rotate',
    summary: 'wraps the keys of customer values anew',
    load: () => import('./keyring-rotate.ts'),
  },
  {
    name: 'config',
    summary: 'shows all settings, and where each comes from',
    load: () => import('./config.ts'),
  },
  {
    name: 'backup',
    summary: 'writes all that the database holds into one file',
    load: () => import('./backup.ts'),
  },
  {
    name: 'restore',
    summary: 'fills an empty database from a backup',
    load: () => import('./restore.ts'),
  },
  {
    name: 'audit verify',
    summary: 'checks the tamper-evident log, or a receipt',
    load: () => import('./audit-verify.ts'),
  },
  {
    name: 'bench',
    summary: 'runs the benchmarks of this project',
    load: () => import('./bench.ts'),
  },
];
