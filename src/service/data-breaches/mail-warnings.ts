import { startOf } from '../../rulebook/data-breaches/breach.ts';
import { runsUntil } from '../../rulebook/data-breaches/clock.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { ROLE_NAMES } from '../../words/accounts-en.ts';
import { CLOCK_WARNING_MAIL as SAY } from '../../words/data-breach-notices-en.ts';
import { fill } from '../../words/fill.ts';
import type { BreachParts } from './parts.ts';
import { calendarOf } from './running-clocks.ts';
import { findBreach } from './store.ts';
import { postponeWarning, settleWarning, takeWarnings, type WarningRow } from './warning-store.ts';

/** How long a warning is one server's alone, and so many at once: no conversation with a mail server lasts longer. */
export const WARNING_LEASE = 300_000;
const AT_ONCE = 10;

/** Mails the staff that clocks run out; what a server leaves behind when it dies goes again. Answers how many a mail server took. */
export async function mailWarnings(parts: BreachParts): Promise<number> {
  const { pool, now } = parts;
  let sent = 0;
  for (const row of await takeWarnings(pool, { now: now(), lease: WARNING_LEASE, most: AT_ONCE }))
    if (await mailOne(parts, row)) sent += 1;
  return sent;
}

async function mailOne(parts: BreachParts, row: WarningRow): Promise<boolean> {
  const { pool, now, toStaff } = parts;
  const [mail, person] = [await mailFor(parts, row), await parts.addressOf(row.person_id)];
  // The clock was stopped meanwhile, whoever it was for has left, or no mail is sent any more.
  if (mail === undefined || person === undefined || toStaff === undefined) {
    await settleWarning(pool, row, now());
    return false;
  }
  const greeting = fill(SAY.greeting, { name: person.name });
  const { outcome } = await toStaff.send({ ...mail, greeting, to: person.email });
  if (outcome === 'later' && !toStaff.isGivenUp(row.queued_at, now())) {
    await postponeWarning(pool, row, now() + toStaff.backOff(row.attempts));
    return false;
  }
  await settleWarning(pool, row, now());
  return outcome === 'sent';
}

async function mailFor(parts: BreachParts, { breach_id: id, regime: name, hundredths, person_id }: WarningRow) {
  const kept = await findBreach(parts.pool, id);
  const regime = kept?.breach.regimes.find((each) => each.name === name);
  if (kept === undefined || regime === undefined || kept.breach.stopped[name] !== undefined) return undefined;
  const since = startOf(kept.breach, regime);
  if (since === undefined) return undefined;
  const dueAt = runsUntil(regime, since, 100, calendarOf(await parts.policy()));
  const values = {
    ...{ regime: name, hundredths, inquiry: id, due: formatTimestamp(dueAt), marketplace: parts.marketplace },
    duty: ROLE_NAMES[regime.duty],
  };
  return {
    id: `warning.${id}.${name}.${hundredths}.${person_id}`,
    subject: fill(SAY.subject, values),
    said: SAY.said.map((sentence) => fill(sentence, values)),
    links: [{ label: SAY.open, address: `${parts.baseUrl}/staff/data-protection/breaches/${id}` }],
    footer: fill(SAY.footer, values),
  };
}
