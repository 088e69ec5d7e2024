import path from 'node:path';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { Config } from '../../service/config.ts';
import type { Service } from '../../service/main.ts';
import { tellDemonstration } from '../../simulation/demonstration.ts';
import { demoPeople } from './demo-people.ts';
import { demoPlan } from './demo-plan.ts';
import { playFuture, playPast } from './play.ts';

/** How to sign in as somebody. */
export type SignIn = {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly sellerId?: string;
  readonly password: string;
};

/** A demonstration that is being played. */
export type Playing = {
  readonly people: readonly SignIn[];
  readonly events: number;
  /** When the past has been played. */
  readonly played: Promise<void>;
  stop(): Promise<void>;
};

/** Plays a simulated marketplace on a service that has just started, and lets its people sign in. */
export async function demonstrate(
  service: Service,
  config: Pick<Config, 'dataDirectory' | 'host'>,
  policy: Policy,
  now: () => number,
  failed: (error: unknown) => void,
): Promise<Playing> {
  const plan = demoPlan(config.dataDirectory, now());
  const { past, future, rungs } = tellDemonstration({ ...plan, now: now(), policy });
  const file = path.join(config.dataDirectory, 'demonstration-people.json');
  const people = await service.accounts.ensureDemoPeople(demoPeople(rungs), file);
  const show = (progress: number): void => service.showDemonstration({ people: shown(people, config.host), progress });
  show(0);

  const stopping = new AbortController();
  const played = playPast(
    service.ledger,
    past,
    () => stopping.signal.aborted,
    (count) => show(count / past.length),
  );
  const running = played
    .then(() => show(1))
    .then(() => playFuture(service.ledger, future, now, stopping.signal))
    .catch(failed);
  return {
    people,
    events: past.length,
    played,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** Passwords are shown on this machine only. */
function shown(people: readonly SignIn[], host: string): readonly (Omit<SignIn, 'password'> & { password?: string })[] {
  const isLocal = host === '127.0.0.1' || host === '::1' || host === 'localhost';
  return people.map(({ password, ...person }) => (isLocal ? { ...person, password } : person));
}
