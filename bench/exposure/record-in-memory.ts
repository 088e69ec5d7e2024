import { UNWATCHED, type Watched } from '../../src/rulebook/access-watch/watch.ts';
import type { Access } from '../../src/service/accesses/access.ts';
import type { CountAsked, CountedBefore } from '../../src/service/accesses/count-store.ts';
import type { RecordAccesses } from '../../src/service/accesses/record.ts';

/** Counts what was shown before, in time order, as the database does. Nothing before the day and the time that counts as lately matters. */
export function countBefore(
  shown: readonly Access[],
  { person, order, since, latelySince }: Omit<CountAsked, 'seller'>,
): CountedBefore {
  const today = new Set<string>();
  const lately = new Set<string>();
  for (let place = shown.length - 1; place >= 0; place--) {
    const access = shown[place] as Access;
    if (access.at < since && access.at <= latelySince) break;
    if (access.at >= since) today.add(`${access.person} ${access.order}`);
    if (access.person === person && access.at > latelySince) lately.add(access.order);
  }
  return { today: today.size, lately: lately.size, isAgain: today.has(`${person} ${order}`) };
}

/** Counts as the database does, for one who asks at a time. */
export function recordInMemory(): RecordAccesses {
  const shown = new Map<string, Access[]>();
  const looks = new Map<string, Watched>();
  const of = (seller: string): readonly Access[] => shown.get(seller) ?? [];
  const keep = (access: Access): void => {
    if (access.shown > 0) shown.set(access.seller, [...of(access.seller), access]);
  };
  return {
    async record(access) {
      keep(access);
    },
    async recordShown(access) {
      keep(access);
      return access;
    },
    async recordCounted({ settle, ...asked }) {
      const { seller, person } = asked;
      const [own, all] = [`${seller} ${person}`, seller];
      const counted = countBefore(of(seller), asked);
      const watched = { person: looks.get(own) ?? UNWATCHED, shop: looks.get(all) ?? UNWATCHED };
      const { access, watched: after } = settle({ ...counted, watched });
      looks.set(own, after?.person ?? watched.person).set(all, after?.shop ?? watched.shop);
      keep(access);
      return access;
    },
  };
}
