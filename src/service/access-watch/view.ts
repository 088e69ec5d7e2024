import type { z } from 'zod';
import type { Instant } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { figureInWords } from '../../words/access-watch-en.ts';
import { statusOf } from './alarm.ts';
import type { accessAlarm } from './contract.ts';
import type { AccessWatchParts } from './parts.ts';
import type { AlarmRow } from './store.ts';

type Alarm = z.input<typeof accessAlarm>;

/** Alarms as somebody sees them. `isStaff`: also who lifted them; sellers deal with us, and not with one person. */
export async function toAlarms(
  { named }: Pick<AccessWatchParts, 'named'>,
  rows: readonly AlarmRow[],
  { at, isStaff }: { readonly at: Instant; readonly isStaff: boolean },
): Promise<readonly Alarm[]> {
  const people = rows.flatMap(({ person_id: person, lifted_by: by }) =>
    isStaff && by !== null ? [person, by] : [person],
  );
  const names = await named([...new Set(people)]);
  const personOf = (id: string) => ({ id, name: names.get(id) ?? id });
  return rows.map((row) => ({
    ...{ id: row.alarm_id, seller: row.seller_id, at: formatTimestamp(row.at), person: personOf(row.person_id) },
    ...{ whose: row.whose, status: statusOf(row, at), access: row.access_id, toCase: row.to_case },
    ...(row.until !== null && { until: formatTimestamp(row.until) }),
    unpacked: row.finding.unpacked,
    figures: row.finding.figures.map(({ signal, odd, of, usual, evidence }) => ({
      ...{ signal, odd, of, usual: usual.share, from: usual.from, times: evidence },
      text: figureInWords({ signal, odd, of, usual }),
    })),
    ...(row.asked_at !== null &&
      row.asked_because !== null && { asked: { at: formatTimestamp(row.asked_at), because: row.asked_because } }),
    ...(row.lifted_at !== null &&
      row.lifted_because !== null && {
        lifted: {
          ...{ at: formatTimestamp(row.lifted_at), because: row.lifted_because },
          ...(isStaff && row.lifted_by !== null && { by: personOf(row.lifted_by) }),
        },
      }),
  }));
}
