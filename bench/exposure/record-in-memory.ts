import { UNWATCHED, type Watched } from '../../src/rulebook/access-watch/watch.ts';
import type { Access } from '../../src/service/accesses/access.ts';
import type { RecordAccesses } from '../../src/service/accesses/record.ts';

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
    async recordCounted({ seller, person, since, most, settle }) {
      const [own, all] = [`${seller} ${person}`, seller];
      const before = of(seller);
      const today = before.filter(({ at }) => at >= since).reduce((sum, each) => sum + each.shown, 0);
      const theirs = before.filter((each) => each.person === person);
      const latest = theirs.toReversed().slice(0, most);
      const watched = { person: looks.get(own) ?? UNWATCHED, shop: looks.get(all) ?? UNWATCHED };
      const { access, watched: after } = settle({ today, latest, watched });
      looks.set(own, after?.person ?? watched.person).set(all, after?.shop ?? watched.shop);
      keep(access);
      return access;
    },
  };
}
