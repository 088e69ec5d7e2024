import type { Instant } from '../instant.ts';
import type { DataBreach } from './breach.ts';

/**
 * Telling the sellers concerned is put off. It ends by itself; as long as one person wants it the policy’s shorter time is the most,
 * what a second one agrees to counts up to the longer (reading 150).
 */
export type Secrecy = {
  /** When it was asked for first: both times count from then, however often it is asked for. */
  readonly since: Instant;
  readonly until: Instant;
  /** Wanted for longer than one person may: waits for another one. */
  readonly asked: { readonly by: string; readonly until: Instant } | undefined;
};

type Asked = { readonly by: string; readonly at: Instant; readonly until: Instant };

/** How it stands once somebody asked for it. What one person may, holds at once, also where more was asked for. */
export function secretUntil(
  { secrecy, rules }: Pick<DataBreach, 'secrecy' | 'rules'>,
  { by, at, until }: Asked,
): Secrecy {
  const since = secrecy?.since ?? at;
  const alone = since + rules.secrecy.alone;
  if (until <= Math.max(alone, secrecy?.until ?? alone)) return { since, until, asked: undefined };
  return { since, until: Math.max(alone, secrecy?.until ?? alone), asked: { by, until } };
}

/** How it stands once a second person agreed. */
export function agreed({ secrecy }: Pick<DataBreach, 'secrecy'>): Secrecy | undefined {
  return secrecy?.asked === undefined ? secrecy : { ...secrecy, until: secrecy.asked.until, asked: undefined };
}

/** The latest instant until which it can be asked for. */
export function longestSecrecy({ secrecy, rules }: Pick<DataBreach, 'secrecy' | 'rules'>, at: Instant): Instant {
  return (secrecy?.since ?? at) + rules.secrecy.longest;
}

/** Whether sellers concerned are not told yet. */
export function isSecret({ secrecy }: Pick<DataBreach, 'secrecy'>, now: Instant): boolean {
  return secrecy !== undefined && now < secrecy.until;
}
