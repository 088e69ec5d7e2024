import { Resolver } from 'node:dns/promises';
import { LOOK_UP } from '../../rulebook/relay/limits.ts';
import type { LookUp } from './authenticate.ts';

/** Names are looked up where this machine looks them up, and not for long. */
export function lookUpNames(): LookUp {
  const resolver = new Resolver({ timeout: LOOK_UP / 4, tries: 2 });
  return (name, type) => resolver.resolve(name, type) as Promise<string[] | string[][]>;
}
