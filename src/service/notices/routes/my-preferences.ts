import type { Queryable } from '../../postgres/database.ts';
import { OPTIONAL_KINDS } from '../kinds.ts';
import { reachOf } from '../mail/person-store.ts';
import { toMailState } from '../view.ts';

/** What somebody wants by mail, and whether it arrives. */
export async function preferencesOf(database: Queryable, person: string, sendsMail: boolean) {
  const { switchedOff = [], bouncing } = (await reachOf(database, [person])).get(person) ?? {};
  return {
    switchedOff: OPTIONAL_KINDS.filter((kind) => switchedOff.includes(kind)),
    mail: toMailState(sendsMail, bouncing?.since),
  };
}
