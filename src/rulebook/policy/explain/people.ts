import { type Duration, HOUR, MINUTE } from '../../instant.ts';
import type { Policy, Step } from '../policy.ts';
import { kindsWith } from './conduct.ts';
import { type Section, statement, statementIf, terms } from './statement.ts';

/** The whole policy in a few sentences. */
export function explainShort({ meter }: Policy): Section {
  return {
    section: 'short',
    statements: [
      statement('short-pattern', { lapses: meter.minimumLapses, subjects: meter.minimumSubjects }),
      statement('short-lapse'),
      statement('short-steps'),
      statement('short-open'),
    ],
    parts: [],
  };
}

/** What the rules do by themselves, and what waits for a person. */
export function explainDecides(policy: Policy): Section {
  const { moves, removal } = policy.ladder;
  const automatic = (['warning', 'restriction'] as const satisfies readonly Step[]).filter((step) =>
    moves.some((move) => move.to === step),
  );
  const critical = kindsWith(policy, 'critical');
  const applied = moves.some((move) => move.to === 'suspension.applied') && critical.length > 0;
  return {
    section: 'decides',
    statements: [
      ...statementIf(automatic.length > 0, 'decides-automatic', { steps: terms('step', automatic) }),
      statement(applied ? 'decides-suspension' : 'decides-suspension-never'),
      statement('decides-removal', { deciders: removal.deciders }),
      statement('decides-trace'),
    ],
    parts: [],
  };
}

export function explainAppeals({ ladder }: Policy): Section {
  const { window, decidedWithin, noStay, errorBudget } = ladder.appeal;
  return {
    section: 'appeals',
    statements: [
      statement('appeal-window', { window: { duration: window } }),
      statement('appeal-content'),
      statement('appeal-decided', { decided: { duration: decidedWithin } }),
      noStay.length > 0
        ? statement('appeal-stay', { features: terms('feature', noStay, 'or') })
        : statement('appeal-stay-all'),
      statement('appeal-overturned'),
      statement('appeal-budget', { overturned: { share: errorBudget.overturned }, cases: errorBudget.cases }),
    ],
    parts: [],
  };
}

export function explainHelp({ promises, zone, calendar }: Policy): Section {
  return {
    section: 'help',
    statements: [
      statement('help-support', { days: promises.supportWorkingDays }),
      statement('help-clock'),
      statement('help-changes', { notice: { duration: promises.stricterNotice } }),
      statement('help-zone', { zone: zone.name }),
      statement('help-working-days', {
        days: terms('weekday', calendar.week, 'and'),
        count: Object.keys(calendar.holidays).length,
        until: timeOfDay(calendar.handOverUntil),
      }),
    ],
    parts: [],
  };
}

/** `18:00` */
function timeOfDay(sinceMidnight: Duration): string {
  const [hours, minutes] = [Math.floor(sinceMidnight / HOUR), Math.floor((sinceMidnight % HOUR) / MINUTE)];
  return [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':');
}
