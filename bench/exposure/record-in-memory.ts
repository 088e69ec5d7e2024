import type { Access } from '../../src/service/accesses/access.ts';
import type { RecordAccesses } from '../../src/service/accesses/record.ts';

/** Counts as the database does, for one who asks at a time. */
export function recordInMemory(): RecordAccesses {
  const shown = new Map<string, Access[]>();
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
    async recordCounted({ seller, person, since, most, settle }) {
      const all = of(seller);
      const today = all.filter(({ at }) => at >= since).reduce((sum, each) => sum + each.shown, 0);
      const own = all.filter((each) => each.person === person);
      const latest = own.toReversed().slice(0, most);
      const access = settle({ today, latest });
      keep(access);
      return access;
    },
  };
}
